//! What the wizard asks of the server.

mod choice;
#[cfg(feature = "ssr")]
mod confirmation;
mod draft;

pub use choice::{ChooseVersion, choose_version};
#[cfg(feature = "ssr")]
pub use choice::{Differing, Shown, load_differing};
#[cfg(feature = "ssr")]
pub use confirmation::{Confirmation, Proposed, load_confirmation};
#[cfg(feature = "ssr")]
pub use draft::load_draft;
pub use draft::{
    FileComplaint, Loaded, SaveStep, Saved, Spot, StartDraft, WipeDraft, file_complaint, save_step, start_draft,
    wipe_draft,
};
