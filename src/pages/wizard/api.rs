//! What the wizard asks of the server.

#[cfg(feature = "ssr")]
mod confirmation;
mod draft;

#[cfg(feature = "ssr")]
pub use confirmation::{Confirmation, Proposed, load_confirmation};
#[cfg(feature = "ssr")]
pub use draft::load_draft;
pub use draft::{
    FileComplaint, Loaded, SaveStep, Saved, Spot, StartDraft, WipeDraft, file_complaint, save_step, start_draft,
    wipe_draft,
};
