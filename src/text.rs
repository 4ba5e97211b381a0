//! Everything the product says, in both languages side by side: a translation that lacks does not compile.

pub mod account;
pub mod board;
pub mod case;
pub mod choices;
pub mod codes;
pub mod common;
pub mod components;
pub mod dates;
pub mod entering;
pub mod errors;
pub mod follow;
pub mod forms;
pub mod hearing;
pub mod home;
pub mod letter;
pub mod mail;
pub mod problems;
pub mod question;
pub mod refusals;
pub mod regulation;
pub mod terms;
pub mod timeline;
pub mod wizard;

/// Declares sentences in both languages: functions of the language, and of what stands in them.
///
/// ```
/// # use gehoor::{texts, domain::lang::Lang};
/// texts! {
///     /// The way on.
///     next = "Volgende", "Next";
///     /// By when somebody calls.
///     call_by(day: &str) = "We bellen uiterlijk {day}.", "We call by {day}.";
/// }
/// assert_eq!(next(Lang::En), "Next");
/// assert_eq!(call_by(Lang::Nl, "maandag"), "We bellen uiterlijk maandag.");
/// ```
#[macro_export]
macro_rules! texts {
    () => {};
    ($(#[$doc:meta])* $name:ident = $nl:literal, $en:literal; $($rest:tt)*) => {
        $(#[$doc])*
        #[must_use]
        pub const fn $name(lang: $crate::domain::lang::Lang) -> &'static str {
            match lang {
                $crate::domain::lang::Lang::Nl => $nl,
                $crate::domain::lang::Lang::En => $en,
            }
        }
        $crate::texts! { $($rest)* }
    };
    ($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),+ $(,)?) = $nl:literal, $en:literal; $($rest:tt)*) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(lang: $crate::domain::lang::Lang, $($arg: $type),+) -> String {
            match lang {
                $crate::domain::lang::Lang::Nl => format!($nl),
                $crate::domain::lang::Lang::En => format!($en),
            }
        }
        $crate::texts! { $($rest)* }
    };
}
