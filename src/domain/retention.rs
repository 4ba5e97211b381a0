//! How long what people wrote is kept. The privacy statement says these same numbers.

/// For how many days what was begun in a form waits to be gone on with.
pub const DRAFT_DAYS: u32 = 7;

/// For how many days a form with something wrong in it waits to be shown again.
pub const FORM_DAYS: u32 = 1;

/// For how many months the words of a remark are kept, and how to reach who wrote it.
pub const REMARK_MONTHS: u32 = 6;

/// For how many months a case is kept with what is personal in it, from the last of: closing, the last measure, the end
/// of a case at an external body. No law says a term; this is common practice.
pub const CASE_MONTHS: u32 = 24;
