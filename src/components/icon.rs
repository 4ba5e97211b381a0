//! Small signs beside words.

use leptos::prelude::*;

/// What a sign shows. It never stands alone: the words beside it say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Done, kept, in order.
    Check,
    /// Attention, late, wrong.
    Warning,
    /// Explanation.
    Info,
    /// A term.
    Clock,
    /// To call.
    Phone,
    /// To write.
    Mail,
    /// Back.
    Back,
    /// On.
    Next,
    /// A promised date.
    Calendar,
    /// Not for the parent's eyes.
    Lock,
    /// A message.
    Message,
    /// A person.
    Person,
    /// A place.
    Place,
    /// A letter or another file.
    File,
}

impl Sign {
    /// Outline on a field of 24 by 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Warning => "M12 3.5 2.5 20h19zM12 10v4.5M12 17.2v.1",
            Self::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.1",
            Self::Clock => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.2l3.2 2",
            Self::Phone => {
                "M6 3.5h3l1.6 4.3-2 1.6a12 12 0 0 0 6 6l1.6-2 4.3 1.6v3c0 1.2-.9 2-2 2A16.5 16.5 0 0 1 4 5.5c0-1.1.8-2 2-2z"
            }
            Self::Mail => "M3.5 5.5h17v13h-17zM3.5 7l8.5 6.5L20.5 7",
            Self::Back => "M14.5 5.5 8 12l6.5 6.5",
            Self::Next => "M9.5 5.5 16 12l-6.5 6.5",
            Self::Calendar => "M4 6h16v14.5H4zM4 10.5h16M8 3.5V7M16 3.5V7",
            Self::Lock => "M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
            Self::Message => "M4 4.5h16v11.5h-9L6.5 20.5V16H4z",
            Self::Person => "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 6.5 0 0 1 15 0",
            Self::Place => {
                "M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
            }
            Self::File => "M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 13h6.5M9 16.5h6.5",
        }
    }
}

/// A sign of the size and colour of the text around it, silent for screen readers.
///
/// ```ignore
/// <p><Icon sign=Sign::Clock/>" Bellen voor vrijdag"</p>
/// ```
#[component]
pub fn Icon(
    /// What it shows.
    sign: Sign,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=sign.path()></path>
        </svg>
    }
}
