//! `/volgen/uw-code`: the new code, to whoever took it just now.

use super::load_code;
use crate::{
    components::{Confirmation, LinkButton, Notice, PageTitle, PrintButton, Tone},
    domain::lang::Lang,
    public::{PublicFrame, lang},
    text::{codes as text, wizard},
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn ShownPage() -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::public::server::private();
    let lang = lang();
    let code = Resource::new_blocking(|| (), |()| load_code());
    view! {
        <PageTitle text=move || text::shown_title(lang).to_owned()/>
        <Suspense>
            {move || Suspend::new(async move {
                let new = code.await.unwrap_or_default();
                let what = match new.code {
                    Some((reference, code)) => shown(lang, reference, code),
                    None => nothing(lang),
                };
                view! {
                    <PublicFrame public=new.public>
                        <div class="page__narrow stack">{what}</div>
                    </PublicFrame>
                }
                    .into_any()
            })}
        </Suspense>
    }
    .into_any()
}

fn shown(lang: Lang, reference: String, code: String) -> AnyView {
    let facts = vec![(wizard::reference(lang).to_owned(), reference), (wizard::code(lang).to_owned(), code)];
    view! {
        <Confirmation title=text::shown_title(lang) facts/>
        <p>
            <strong>{text::shown_keep(lang)}</strong>
        </p>
        <p>{text::shown_old(lang)}</p>
        <PrintButton label=wizard::done_print(lang)/>
        <p class="no-print">
            <LinkButton href="/volgen">{text::to_follow(lang)}</LinkButton>
        </p>
    }
    .into_any()
}

fn nothing(lang: Lang) -> AnyView {
    view! {
        <h1>{text::shown_title(lang)}</h1>
        <Notice tone=Tone::Info>
            <p>{text::shown_over(lang)}</p>
        </Notice>
        <p>
            <a class="link-alone" href="/volgen/code-kwijt">{text::lost_title(lang)}</a>
        </p>
    }
    .into_any()
}
