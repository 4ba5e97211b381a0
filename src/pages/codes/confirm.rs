//! `/bevestigen/:token` and `/bevestigd`: whoever has the mailbox says that the address is theirs.

use super::ConfirmAddress;
use crate::{
    components::PageTitle,
    public::{Behind, BehindLink, CoordinatorCard, PublicFrame, lang, load_home},
    text::{codes as text, home},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page behind the link.
#[component]
pub fn ConfirmPage() -> impl IntoView {
    let token = use_params_map().with_untracked(|p| p.get("token")).unwrap_or_default();
    let words = Behind {
        title: text::confirm_title,
        lead: text::confirm_lead,
        button: text::confirm,
        action: ConfirmAddress::PATH,
        aside: Some(text::to_follow),
        card: true,
    };
    view! { <BehindLink words token/> }
}

/// It is confirmed; or the link does not work any more, which says nothing else.
#[component]
pub fn ConfirmedPage() -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::public::server::private();
    let lang = lang();
    let failed = use_query_map().with_untracked(|q| q.get("fout")).is_some();
    let home = Resource::new_blocking(|| (), |()| load_home());
    let (title, lead) = match failed {
        true => (text::link_over_title(lang), text::confirm_over(lang)),
        false => (text::confirmed_title(lang), text::confirmed(lang)),
    };
    view! {
        <PageTitle text=move || title.to_owned()/>
        <Suspense>
            {move || Suspend::new(async move {
                let public = home.await.unwrap_or_default();
                let card = failed.then(|| {
                    view! { <CoordinatorCard public=public.clone() title=home::ask_title(lang)/> }
                });
                view! {
                    <PublicFrame public=public.clone()>
                        <div class="page__narrow stack">
                            <h1>{title}</h1>
                            <p class="lead">{lead}</p>
                            <p>
                                <a class="link-alone" href="/volgen">{text::to_follow(lang)}</a>
                            </p>
                            {card}
                        </div>
                    </PublicFrame>
                }
                    .into_any()
            })}
        </Suspense>
    }
    .into_any()
}
