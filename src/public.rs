//! What every page for parents shares: its frame, the organisation's name, whom to ask, where to go after us; and where
//! staff go once they said who they are.
//! Pages never import one another; this lies below them.

#[cfg(feature = "ssr")]
mod alarms;
mod answer;
mod article;
mod became;
#[cfg(feature = "ssr")]
mod behind;
#[cfg(feature = "ssr")]
pub mod coming_in;
#[cfg(feature = "ssr")]
pub mod device;
#[cfg(feature = "ssr")]
pub mod door;
mod external;
#[cfg(feature = "ssr")]
pub mod found;
mod frame;
mod helpline;
mod link;
mod organisation;
#[cfg(feature = "ssr")]
pub mod pace;
mod terms;
#[cfg(feature = "ssr")]
pub mod told;

#[cfg(feature = "ssr")]
pub use alarms::Alarms;
pub use answer::AnswerDay;
pub use article::Article;
pub use became::{BecameFields, places};
#[cfg(feature = "ssr")]
pub use behind::{Behind, BehindLink};
pub use external::ExternalRoute;
/// Where one files a complaint. With its slash: what stands below it goes on without a network, the page without it does
/// not (docs/decisions/0001-offline-shell.md).
pub const FILING: &str = "/klacht/";

pub use frame::{AskLink, CoordinatorCard, PublicFrame, Trouble, lang};
pub use helpline::Ways;
pub use link::LinkClosed;
pub use organisation::{Contact, LoadHome, Public, load_home};
pub use terms::{FirstContact, JudgementDay};

#[cfg(feature = "ssr")]
pub use organisation::server;
