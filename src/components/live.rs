//! Hearing from the server as things happen.

/// Calls `heard(event, data)` for each of `events` that the stream at `url` sends, for as long as the
/// view lives. A tab that is hidden closes its stream (a browser allows six to one server) and opens it
/// again when it is seen; so does one whose server was away. The first event of each stream says where things stand, so
/// that the page catches up: see [`is_news`].
#[cfg(feature = "hydrate")]
pub fn use_live(
    url: impl Into<String>,
    events: &'static [&'static str],
    heard: impl Fn(&'static str, String) + Clone + 'static,
) {
    use leptos::prelude::{Effect, on_cleanup};
    use send_wrapper::SendWrapper;
    let url = url.into();
    Effect::new(move |_| {
        let stream = browser::Stream::open(url.clone(), events, heard.clone());
        let stream = SendWrapper::new(stream);
        on_cleanup(move || drop(stream.take()));
    });
}

/// On the server nothing is heard.
#[cfg(not(feature = "hydrate"))]
pub fn use_live(
    _url: impl Into<String>,
    _events: &'static [&'static str],
    _heard: impl Fn(&'static str, String) + Clone + 'static,
) {
}

/// Whether a stream tells of something that a page does not show yet: the stream says the number of the newest event,
/// the page knows how many events it was made of. What cannot be read is looked at, to be sure.
pub fn is_news(newest: &str, shown: u32) -> bool {
    newest.parse::<u32>().map_or(true, |newest| newest > shown)
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::set_timeout;
    use std::{cell::RefCell, rc::Rc, time::Duration};
    use wasm_bindgen::{JsCast, closure::Closure};
    use web_sys::{Document, EventSource, MessageEvent, VisibilityState};

    type Handler = Closure<dyn FnMut(MessageEvent)>;

    /// How long until a stream that a browser gave up is asked for again.
    const AGAIN: Duration = Duration::from_secs(15);

    /// A stream that is open while its tab is seen.
    pub struct Stream {
        watch: Rc<Watch>,
        on_visibility: Closure<dyn FnMut()>,
    }

    struct Watch {
        document: Document,
        url: String,
        events: &'static [&'static str],
        heard: Rc<dyn Fn(&'static str, String)>,
        open: RefCell<Option<Open>>,
    }

    struct Open {
        source: EventSource,
        _handlers: Vec<Handler>,
        _on_error: Closure<dyn FnMut()>,
    }

    impl Drop for Open {
        fn drop(&mut self) {
            self.source.close();
        }
    }

    impl Drop for Stream {
        fn drop(&mut self) {
            let callback = self.on_visibility.as_ref().unchecked_ref();
            let _ = self.watch.document.remove_event_listener_with_callback("visibilitychange", callback);
            self.watch.open.borrow_mut().take();
        }
    }

    impl Stream {
        pub fn open(
            url: String,
            events: &'static [&'static str],
            heard: impl Fn(&'static str, String) + 'static,
        ) -> Option<Self> {
            let document = web_sys::window()?.document()?;
            let watch = Rc::new(Watch { document, url, events, heard: Rc::new(heard), open: RefCell::default() });
            watch.follow_sight();
            let on_visibility = {
                let watch = watch.clone();
                Closure::<dyn FnMut()>::new(move || watch.follow_sight())
            };
            let callback = on_visibility.as_ref().unchecked_ref();
            let _ = watch.document.add_event_listener_with_callback("visibilitychange", callback);
            Some(Self { watch, on_visibility })
        }
    }

    impl Watch {
        /// Open while the tab is seen, closed while it is not.
        fn follow_sight(self: &Rc<Self>) {
            let mut open = self.open.borrow_mut();
            let lives = open.as_ref().is_some_and(|open| open.source.ready_state() != EventSource::CLOSED);
            match self.document.visibility_state() == VisibilityState::Visible {
                true if lives => {}
                true => *open = self.connect(),
                false => *open = None,
            }
        }

        fn connect(self: &Rc<Self>) -> Option<Open> {
            let source = EventSource::new(&self.url).ok()?;
            let handler = |event: &&'static str| {
                let (heard, event) = (self.heard.clone(), *event);
                let handler = Handler::new(move |message: MessageEvent| {
                    heard(event, message.data().as_string().unwrap_or_default());
                });
                let _ = source.add_event_listener_with_callback(event, handler.as_ref().unchecked_ref());
                handler
            };
            let handlers = self.events.iter().map(handler).collect();
            // A browser connects again by itself, but no more once a server or a proxy answered with an error.
            let this = Rc::downgrade(self);
            let on_error = Closure::<dyn FnMut()>::new(move || {
                let this = this.clone();
                let again = move || {
                    if let Some(watch) = this.upgrade().filter(|watch| watch.open.borrow().is_some()) {
                        watch.follow_sight();
                    }
                };
                // A page that is going away needs no stream any more.
                let _ = set_timeout(again, AGAIN);
            });
            source.set_onerror(Some(on_error.as_ref().unchecked_ref()));
            Some(Open { source, _handlers: handlers, _on_error: on_error })
        }
    }
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
