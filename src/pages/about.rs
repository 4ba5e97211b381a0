//! Pages about the house itself: whom to call, what is kept, for whom the pages work, what was reported.

mod accessibility;
mod api;
mod contact;
mod location;
mod privacy;
mod reports;
mod said;
mod year;

pub use accessibility::AccessibilityPage;
pub use api::*;
pub use contact::ContactPage;
pub use location::LocationYearPage;
pub use privacy::PrivacyPage;
pub use reports::ReportsPage;
pub use year::YearPage;
