//! `/persoonlijk/:token`: a neutral page with a button. Whoever only looks, like the scanner of a mail server, uses
//! nothing up; the token leaves the address by pressing the button.

use super::OpenLink;
use crate::{
    components::{Button, ButtonRow, PageFrame, PageTitle},
    public::{lang, load_home},
    text::{common, hearing as text},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;

/// The page. It says the same whatever the token is.
#[component]
pub fn PersonalPage() -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::public::server::private();
    let lang = lang();
    let token = use_params_map().with_untracked(|p| p.get("token")).unwrap_or_default();
    let home = Resource::new_blocking(|| (), |()| load_home());
    view! {
        <PageTitle text=move || text::personal_title(lang).to_owned()/>
        <Suspense>
            {move || {
                let token = token.clone();
                Suspend::new(async move {
                    // Without the organisation's name the page works as well.
                    let name = home.await.map(|p| p.organisation).unwrap_or_default();
                    let name = if name.is_empty() { common::product(lang).to_owned() } else { name };
                    // No links here: the address of this page is not to be handed on.
                    view! {
                        <PageFrame name>
                            <div class="page__narrow stack">
                                <h1>{text::personal_title(lang)}</h1>
                                <p class="lead">{text::personal(lang)}</p>
                                <p lang=lang.other().tag()>{text::personal(lang.other())}</p>
                                <form method="post" action=OpenLink::PATH>
                                    <input type="hidden" name="token" value=token/>
                                    <ButtonRow>
                                        <Button>{text::open(lang)}</Button>
                                    </ButtonRow>
                                </form>
                            </div>
                        </PageFrame>
                    }
                        .into_any()
                })
            }}
        </Suspense>
    }
}
