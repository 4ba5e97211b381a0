//! What the wizard asks of the server.

#[cfg(feature = "ssr")]
mod afterwards;
mod choice;
#[cfg(feature = "ssr")]
mod confirmation;
mod draft;
#[cfg(feature = "ssr")]
mod led;
mod whole;

pub use choice::{ChooseVersion, choose_version};
#[cfg(feature = "ssr")]
pub use choice::{Differing, Shown, load_differing};
#[cfg(feature = "ssr")]
pub use confirmation::{Confirmation, load_confirmation};
#[cfg(feature = "ssr")]
pub use draft::load_draft;
pub use draft::{Loaded, SaveStep, Saved, Spot, save_step};
pub use whole::{FileComplaint, StartDraft, WipeDraft, file_complaint, start_draft, wipe_draft};
