//! Pages about the house itself: whom to call, what is kept, for whom the pages work, what was reported.

pub mod accessibility;
pub mod contact;
pub mod privacy;
pub mod reports;
