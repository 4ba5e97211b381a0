//! The yearly reports that the law asks for (Wet kinderopvang, art. 1.57b). None can be published with this version: the
//! page says so.

use crate::{
    components::{Empty, PageTitle},
    public::{CoordinatorCard, PublicFrame, lang, load_home},
    text::{about::reports as text, home},
};
use leptos::prelude::*;

/// `/verslagen`
#[component]
pub fn ReportsPage() -> impl IntoView {
    let lang = lang();
    let home = Resource::new_blocking(|| (), |()| load_home());
    view! {
        <PageTitle text=text::title(lang)/>
        <Suspense>
            {move || Suspend::new(async move {
                let public = home.await.unwrap_or_default();
                let card = public.clone();
                view! {
                    <PublicFrame public>
                        <div class="page__narrow stack">
                            <h1>{text::title(lang)}</h1>
                            <p class="lead">{text::lead(lang)}</p>
                            <p>{text::law(lang)}</p>
                            <p>{text::contents(lang)}</p>
                            <Empty title=text::none(lang)>
                                <p>{text::none_more(lang)}</p>
                            </Empty>
                            <p>{text::ask(lang)}</p>
                            <CoordinatorCard public=card title=home::coordinator(lang)/>
                        </div>
                    </PublicFrame>
                }
            })}
        </Suspense>
    }
}
