//! Hearing from the server as things happen.

/// Calls `heard(event, data)` for each of `events` that the stream at `url` sends, for as long as the
/// view lives. A tab that is hidden closes its stream (a browser allows six to one server) and opens it
/// again when it is seen; the first event of a stream lets the page catch up.
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

#[cfg(feature = "hydrate")]
mod browser {
    use std::{cell::RefCell, rc::Rc};
    use wasm_bindgen::{JsCast, closure::Closure};
    use web_sys::{Document, EventSource, MessageEvent, VisibilityState};

    type Handler = Closure<dyn FnMut(MessageEvent)>;

    /// A stream that is open while its tab is seen.
    pub struct Stream {
        document: Document,
        open: Rc<RefCell<Option<Open>>>,
        on_visibility: Closure<dyn FnMut()>,
    }

    struct Open {
        source: EventSource,
        _handlers: Vec<Handler>,
    }

    impl Drop for Open {
        fn drop(&mut self) {
            self.source.close();
        }
    }

    impl Drop for Stream {
        fn drop(&mut self) {
            let callback = self.on_visibility.as_ref().unchecked_ref();
            let _ = self.document.remove_event_listener_with_callback("visibilitychange", callback);
            self.open.borrow_mut().take();
        }
    }

    impl Stream {
        pub fn open(
            url: String,
            events: &'static [&'static str],
            heard: impl Fn(&'static str, String) + Clone + 'static,
        ) -> Option<Self> {
            let document = web_sys::window()?.document()?;
            let open = Rc::new(RefCell::new(None));
            let follow_sight = {
                let (open, document) = (open.clone(), document.clone());
                move || {
                    let seen = document.visibility_state() == VisibilityState::Visible;
                    let mut open = open.borrow_mut();
                    match (seen, open.is_some()) {
                        (true, false) => *open = connect(&url, events, &heard),
                        (false, true) => *open = None,
                        _ => {}
                    }
                }
            };
            follow_sight();
            let on_visibility = Closure::<dyn FnMut()>::new(follow_sight);
            let callback = on_visibility.as_ref().unchecked_ref();
            let _ = document.add_event_listener_with_callback("visibilitychange", callback);
            Some(Self { document, open, on_visibility })
        }
    }

    fn connect(
        url: &str,
        events: &'static [&'static str],
        heard: &(impl Fn(&'static str, String) + Clone + 'static),
    ) -> Option<Open> {
        let source = EventSource::new(url).ok()?;
        let handlers = events
            .iter()
            .map(|event| {
                let heard = heard.clone();
                let handler = Handler::new(move |message: MessageEvent| {
                    heard(event, message.data().as_string().unwrap_or_default());
                });
                let _ = source.add_event_listener_with_callback(event, handler.as_ref().unchecked_ref());
                handler
            })
            .collect();
        Some(Open { source, _handlers: handlers })
    }
}
