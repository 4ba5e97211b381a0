//! Hearing from the server as things happen.

#[cfg(feature = "hydrate")]
mod browser;

use leptos::prelude::{ReadSignal, signal};

/// How it stands with what a page hears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Line {
    /// Nothing was heard yet.
    #[default]
    Awaited,
    /// What happens is heard.
    Open,
    /// It broke off; it is asked for again and again.
    Lost,
    /// The server does not know any more who listens: they log in first.
    Ended,
}

/// Calls `heard(event, data)` for each of `events` that the stream at `url` sends, for as long as the
/// view lives; gives how it stands with it. A tab that is hidden closes its stream (a browser allows six to one server) and
/// opens it again when it is seen; so does one whose server was away. The first event of each stream says where things
/// stand, so that the page catches up: see [`is_news`].
#[cfg(feature = "hydrate")]
pub fn use_live(
    url: impl Into<String>,
    events: &'static [&'static str],
    heard: impl Fn(&'static str, String) + Clone + 'static,
) -> ReadSignal<Line> {
    use leptos::prelude::{Effect, on_cleanup};
    use send_wrapper::SendWrapper;
    let url = url.into();
    let (line, stands) = signal(Line::default());
    Effect::new(move |_| {
        let stream = browser::Stream::open(url.clone(), events, heard.clone(), stands);
        let stream = SendWrapper::new(stream);
        on_cleanup(move || drop(stream.take()));
    });
    line
}

/// On the server nothing is heard.
#[cfg(not(feature = "hydrate"))]
pub fn use_live(
    _url: impl Into<String>,
    _events: &'static [&'static str],
    _heard: impl Fn(&'static str, String) + Clone + 'static,
) -> ReadSignal<Line> {
    signal(Line::default()).0
}

/// Whether a stream tells of something that a page does not show yet: the stream says the number of the newest event,
/// the page knows how many events it was made of. What cannot be read is looked at, to be sure.
pub fn is_news(newest: &str, shown: u32) -> bool {
    newest.parse::<u32>().map_or(true, |newest| newest > shown)
}

#[cfg(test)]
mod tests {
    use super::is_news;

    #[test]
    fn a_page_looks_again_only_when_there_is_something_newer() {
        assert!(is_news("5", 4));
        assert!(!is_news("4", 4));
        assert!(!is_news("3", 4));
        assert!(is_news("", 4), "what cannot be read is looked at");
    }
}
