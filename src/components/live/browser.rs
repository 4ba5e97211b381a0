//! The stream of an open page, in the browser.

use super::Line;
use leptos::{
    prelude::{Set, WriteSignal, set_timeout},
    task::spawn_local,
};
use std::{cell::RefCell, rc::Rc, time::Duration};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, EventSource, MessageEvent, RequestInit, Response, VisibilityState};

type Handler = Closure<dyn FnMut(MessageEvent)>;

/// How long until a stream that a browser gave up is asked for again, and one that it asks for itself counts as lost.
const AGAIN: Duration = Duration::from_secs(15);

/// By which a stream says that what it is about is seen no longer.
const GONE: &str = "gone";

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
    stands: WriteSignal<Line>,
    open: RefCell<Option<Open>>,
}

struct Open {
    source: EventSource,
    _handlers: Vec<Handler>,
    _on_open: Closure<dyn FnMut()>,
    _on_error: Closure<dyn FnMut()>,
}

impl Drop for Open {
    fn drop(&mut self) {
        self.source.set_onerror(None);
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
        stands: WriteSignal<Line>,
    ) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let open = RefCell::default();
        let watch = Rc::new(Watch { document, url, events, heard: Rc::new(heard), stands, open });
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
        let lives = self.state().is_some_and(|state| state != EventSource::CLOSED);
        match self.document.visibility_state() == VisibilityState::Visible {
            true if lives => {}
            true => *self.open.borrow_mut() = self.connect(),
            false => *self.open.borrow_mut() = None,
        }
    }

    /// How the stream is, where there is one.
    fn state(&self) -> Option<u16> {
        self.open.borrow().as_ref().map(|open| open.source.ready_state())
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
        let stands = self.stands;
        let on_open = Closure::<dyn FnMut()>::new(move || stands.set(Line::Open));
        source.set_onopen(Some(on_open.as_ref().unchecked_ref()));
        let this = Rc::downgrade(self);
        let on_error = Closure::<dyn FnMut()>::new(move || {
            if let Some(watch) = this.upgrade() {
                watch.broke_off();
            }
        });
        source.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Open { source, _handlers: handlers, _on_open: on_open, _on_error: on_error })
    }

    /// A browser connects again by itself, but no more once a server or a proxy answered with an error.
    fn broke_off(self: &Rc<Self>) {
        if self.state() == Some(EventSource::CLOSED) {
            self.ask_why();
        }
        let this = Rc::downgrade(self);
        let again = move || {
            // A page that is going away needs no stream any more, nor does one that is not seen.
            let Some(watch) = this.upgrade().filter(|watch| watch.state().is_some()) else { return };
            match watch.state() {
                Some(EventSource::CLOSED) => watch.follow_sight(),
                Some(EventSource::CONNECTING) => watch.stands.set(Line::Lost),
                _ => {}
            }
        };
        let _ = set_timeout(again, AGAIN);
    }

    /// A stream does not tell why it was refused: whoever is logged in no longer is asked to do so, and whoever lost sight
    /// of it meanwhile hears that as if the stream had said it.
    fn ask_why(self: &Rc<Self>) {
        let this = Rc::downgrade(self);
        let (url, stands, heard) = (self.url.clone(), self.stands, self.heard.clone());
        let tells = self.events.contains(&GONE);
        spawn_local(async move {
            match status(&url).await {
                Some(401) => stands.set(Line::Ended),
                Some(404) if tells => {
                    heard(GONE, String::new());
                    // There is nothing more to ask for.
                    if let Some(watch) = this.upgrade() {
                        watch.open.borrow_mut().take();
                    }
                }
                _ => stands.set(Line::Lost),
            }
        });
    }
}

/// What the server answers there, without the answer itself.
async fn status(url: &str) -> Option<u16> {
    let init = RequestInit::new();
    init.set_method("HEAD");
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str_and_init(url, &init)).await.ok()?;
    Some(answer.dyn_into::<Response>().ok()?.status())
}
