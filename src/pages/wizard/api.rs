//! What the wizard asks of the server.

mod confirmation;
mod draft;

pub use confirmation::{Confirmation, LoadConfirmation, Proposed, load_confirmation};
pub use draft::{
    FileComplaint, LoadDraft, Loaded, SaveStep, Saved, Spot, StartDraft, WipeDraft, file_complaint, load_draft,
    save_step, start_draft, wipe_draft,
};
