//! A page behind a link that was mailed.

use super::{CoordinatorCard, lang, load_home};
use crate::{
    components::{Button, ButtonRow, LanguageLink, PageFrame, PageTitle},
    domain::lang::Lang,
    text::{common, home, languages},
};
use leptos::prelude::*;

/// The words of a page behind a link, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Behind {
    /// Its title.
    pub title: fn(Lang) -> &'static str,
    /// What it is.
    pub lead: fn(Lang) -> &'static str,
    /// What its button says.
    pub button: fn(Lang) -> &'static str,
    /// Where its button posts the token.
    pub action: &'static str,
    /// A way on without pressing it.
    pub aside: Option<fn(Lang) -> &'static str>,
    /// Whom to ask stands there; on a neutral page not, since it would say what kind of page it is.
    pub card: bool,
}

/// This same page in the other languages, by an address that does not say which page it is.
fn languages() -> impl IntoView {
    let here = lang();
    let others = languages::spoken().into_iter().filter(move |lang| *lang != here);
    let link = |lang: Lang| {
        let tag = lang.tag();
        view! { <LanguageLink href=format!("?{}={tag}", languages::LANGUAGE) lang=tag>{languages::own_name(lang)}</LanguageLink> }
    };
    others.map(link).collect_view()
}

/// A page with a button and nothing else. Whoever only looks, like the scanner of a mail server, uses nothing up; it says
/// the same whatever the token is.
#[component]
pub fn BehindLink(
    /// Its words.
    words: Behind,
    /// The token, as it stood in the link.
    token: String,
) -> impl IntoView {
    super::server::private();
    let lang = lang();
    let organisation = Resource::new_blocking(|| (), |()| load_home());
    view! {
        <PageTitle text=move || (words.title)(lang).to_owned()/>
        <Suspense>
            {move || {
                let token = token.clone();
                Suspend::new(async move {
                    // Without the organisation's name the page works as well.
                    let public = organisation.await.unwrap_or_default();
                    let name = public.organisation.clone();
                    let name = if name.is_empty() { common::product(lang).to_owned() } else { name };
                    // No links with its address here: that is not to be handed on.
                    view! {
                        <PageFrame name nav=languages>
                            <div class="page__narrow stack">
                                <h1>{(words.title)(lang)}</h1>
                                <p class="lead">{(words.lead)(lang)}</p>
                                <p lang=lang.other().tag()>{(words.lead)(lang.other())}</p>
                                <form method="post" action=words.action>
                                    <input type="hidden" name="token" value=token/>
                                    <ButtonRow>
                                        <Button>{(words.button)(lang)}</Button>
                                    </ButtonRow>
                                </form>
                                {words.aside.map(|aside| view! {
                                    <p>
                                        <a class="link-alone" href="/volgen">{aside(lang)}</a>
                                    </p>
                                })}
                                {words.card.then(|| view! { <CoordinatorCard public title=home::coordinator(lang)/> })}
                            </div>
                        </PageFrame>
                    }
                        .into_any()
                })
            }}
        </Suspense>
    }
    .into_any()
}
