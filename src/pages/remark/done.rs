//! Thanks. Nothing of what was sent stands here: the page is the same for everybody.

use crate::{
    bundles::KeepScript,
    components::{Confirmation, PageTitle},
    public::{FILING, PublicFrame, lang, load_home},
    text::{common, remark as text},
};
use leptos::prelude::*;

/// `/opmerking/dank`
#[component]
pub fn ThanksPage() -> impl IntoView {
    let lang = lang();
    let home = Resource::new_blocking(|| (), |()| load_home());
    view! {
        <PageTitle text=text::done_title(lang)/>
        <Suspense>
            {move || Suspend::new(async move {
                let public = home.await.unwrap_or_default();
                view! {
                    <PublicFrame public>
                        <div class="page__narrow stack">
                            <Confirmation title=text::done_title(lang)/>
                            <p>{text::done(lang)}</p>
                            <p>{text::more(lang)} " " <a href=FILING>{text::more_link(lang)}</a></p>
                            <p>
                                <a class="link-alone" href="/opmerking">{text::again(lang)}</a>
                            </p>
                            <p>
                                <a class="link-alone" href="/">{common::to_start(lang)}</a>
                            </p>
                        </div>
                        <KeepScript/>
                    </PublicFrame>
                }
            })}
        </Suspense>
    }
}
