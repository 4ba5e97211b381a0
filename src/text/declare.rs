//! The two ways to say something: `texts!` for a sentence with a name, `texts_of!` for a sentence of each of a kind.

/// Declares sentences in both languages: functions of the language, and of what stands in them. A sentence of a number
/// names it between brackets, and says one thing of one (before the bar) and another of several.
///
/// ```
/// # use gehoor::{texts, domain::lang::Lang};
/// texts! {
///     /// The way on.
///     next = "Volgende", "Next";
///     /// By when somebody calls.
///     call_by(day: &str) = "We bellen uiterlijk {day}.", "We call by {day}.";
///     /// How many there are.
///     points[n](n: usize) = "1 onderdeel" | "{n} onderdelen", "1 point" | "{n} points";
/// }
/// assert_eq!(next(Lang::En), "Next");
/// assert_eq!(call_by(Lang::Nl, "maandag"), "We bellen uiterlijk maandag.");
/// assert_eq!([1, 2].map(|n| points(Lang::En, n)), ["1 point", "2 points"]);
/// ```
#[macro_export]
macro_rules! texts {
    ($(
        $(#[$doc:meta])*
        $name:ident $([$n:ident])? $(($($arg:ident: $type:ty),+ $(,)?))? = $nl:literal $(| $nls:literal)?, $en:literal $(| $ens:literal)?;
    )*) => {
        $($crate::text_fn! { [$(#[$doc])*] $name [$($n)?] ($($($arg: $type,)+)?) ($nl $(, $nls)?) ($en $(, $ens)?) })*
        $crate::listed! { $(Some($crate::text::inventory::Said {
            nl: $nl,
            en: $en,
            many: $crate::first!($((Some(($nls, $ens))))? (None)),
        }),)* }
    };
}

/// Declares a sentence for each of a kind: a function of the language and a `match` over its arguments, of which each
/// arm is a sentence in both languages, or a block that answers in another way.
///
/// ```
/// # use gehoor::{texts_of, domain::lang::Lang};
/// texts_of! {
///     /// Whether it is so.
///     pub fn answer(lang, yes: bool) match yes {
///         true => ("Ja", "Yes"),
///         false => ("Nee", "No"),
///     }
/// }
/// assert_eq!(answer(Lang::Nl, true), "Ja");
/// ```
#[macro_export]
macro_rules! texts_of {
    ($(
        $(#[$doc:meta])*
        $vis:vis fn $name:ident($lang:ident $(, $arg:ident: $type:ty)* $(,)?) match $on:tt {
            $($case:pat $(if $guard:expr)? => $said:tt $(,)?)*
        }
    )*) => {
        $(
            $(#[$doc])*
            #[must_use]
            $vis fn $name($lang: $crate::domain::lang::Lang $(, $arg: $type)*) -> &'static str {
                let sentence: &'static $crate::text::sentence::Sentence = match $on {
                    $($case $(if $guard)? => $crate::arm!($said),)*
                };
                $crate::text::sentence::say($lang, sentence)
            }
        )*
        $crate::listed! { $($($crate::arm_listed!($said),)*)* }
    };
}

/// The function of one sentence. The `format_args` that never run make the compiler check the names between braces.
#[doc(hidden)]
#[macro_export]
macro_rules! text_fn {
    ([$(#[$doc:meta])*] $name:ident [] () ($nl:literal) ($en:literal)) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(lang: $crate::domain::lang::Lang) -> &'static str {
            $crate::text::sentence::say(lang, $crate::sentence!($nl, $en))
        }
    };
    ([$(#[$doc:meta])*] $name:ident [] ($($arg:ident: $type:ty,)+) ($nl:literal) ($en:literal)) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(lang: $crate::domain::lang::Lang, $($arg: $type),+) -> String {
            if false {
                let _ = (format_args!($nl), format_args!($en));
            }
            let said = $crate::text::sentence::say(lang, $crate::sentence!($nl, $en));
            $crate::text::sentence::fill(lang, said, &[$((stringify!($arg), &$arg)),+])
        }
    };
    ([$(#[$doc:meta])*] $name:ident [$n:ident] ($($arg:ident: $type:ty,)+) ($nl:literal, $nls:literal) ($en:literal, $ens:literal)) => {
        $(#[$doc])*
        #[must_use]
        pub fn $name(lang: $crate::domain::lang::Lang, $($arg: $type),+) -> String {
            if false {
                let _ = (format_args!($nl), format_args!($nls), format_args!($en), format_args!($ens));
            }
            let (one, many) = ($crate::sentence!($nl, $en), $crate::sentence!($nls, $ens));
            let said = $crate::text::sentence::count(lang, $crate::text::sentence::number($n), one, many);
            $crate::text::sentence::fill(lang, said, &[$((stringify!($arg), &$arg)),+])
        }
    };
}

/// A sentence of this module.
#[doc(hidden)]
#[macro_export]
macro_rules! sentence {
    ($nl:literal, $en:literal) => {{
        static SENTENCE: $crate::text::sentence::Sentence =
            $crate::text::sentence::Sentence { module: module_path!(), nl: $nl, en: $en };
        &SENTENCE
    }};
}

/// What an arm of `texts_of!` says.
#[doc(hidden)]
#[macro_export]
macro_rules! arm {
    (($nl:literal, $en:literal $(,)?)) => {
        $crate::sentence!($nl, $en)
    };
    ({ ($nl:literal, $en:literal $(,)?) }) => {
        $crate::sentence!($nl, $en)
    };
    ($otherwise:block) => {
        $otherwise
    };
}

/// An arm of `texts_of!` in the inventory.
#[doc(hidden)]
#[macro_export]
macro_rules! arm_listed {
    (($nl:literal, $en:literal $(,)?)) => {
        Some($crate::text::inventory::Said { nl: $nl, en: $en, many: None })
    };
    ({ ($nl:literal, $en:literal $(,)?) }) => {
        $crate::arm_listed!(($nl, $en))
    };
    ($otherwise:block) => {
        None
    };
}

/// The first of what is given.
#[doc(hidden)]
#[macro_export]
macro_rules! first {
    (($($first:tt)*) $($rest:tt)*) => { $($first)* };
}

/// Notes sentences in the inventory, which the browser has no use for.
#[doc(hidden)]
#[macro_export]
macro_rules! listed {
    ($($said:expr,)*) => {
        #[cfg(any(test, feature = "ssr"))]
        $crate::text::inventory::submit! {
            $crate::text::inventory::Listed { module: module_path!(), said: &[$($said),*] }
        }
    };
}

/// Says a sentence where it stands: `say!(lang, "Dag {name}", "Hello {name}", name)`. Without values it is a
/// `&'static str`, with values a `String`.
#[macro_export]
macro_rules! say {
    ($lang:expr, $nl:literal, $en:literal $(,)?) => {{
        $crate::listed! { Some($crate::text::inventory::Said { nl: $nl, en: $en, many: None }), }
        $crate::text::sentence::say($lang, $crate::sentence!($nl, $en))
    }};
    ($lang:expr, $nl:literal, $en:literal, $($value:ident),+ $(,)?) => {{
        $crate::listed! { Some($crate::text::inventory::Said { nl: $nl, en: $en, many: None }), }
        if false {
            let _ = (format_args!($nl), format_args!($en));
        }
        let said = $crate::text::sentence::say($lang, $crate::sentence!($nl, $en));
        $crate::text::sentence::fill($lang, said, &[$((stringify!($value), &$value)),+])
    }};
}
