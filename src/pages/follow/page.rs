//! `/volgen`: the form for reference and code, or the case.

use super::{case::Case, load_follow, open::OpenForm};
use crate::{
    public::{Public, PublicFrame, Trouble, lang},
    text::follow as text,
};
use leptos::prelude::*;
use leptos_meta::Title;

/// Reads the page again, after opening and closing a case.
#[derive(Clone, Copy, Debug)]
pub(super) struct Again(pub RwSignal<u32>);

impl Again {
    /// Here and now.
    pub(super) fn read(self) {
        self.0.update(|n| *n += 1);
    }
}

/// `/volgen`
#[component]
pub fn FollowPage() -> impl IntoView {
    let lang = lang();
    let again = Again(RwSignal::new(0));
    provide_context(again);
    let follow = Resource::new_blocking(move || again.0.get(), |_| load_follow());
    view! {
        <Title text=text::title(lang)/>
        <Transition>
            {move || Suspend::new(async move {
                match follow.await {
                    Ok(follow) => {
                        let public = follow.public.clone();
                        view! {
                            <PublicFrame public=follow.public>
                                {match follow.case {
                                    Some(sight) => view! { <Case sight=*sight public/> }.into_any(),
                                    None => view! { <OpenForm public/> }.into_any(),
                                }}
                            </PublicFrame>
                        }
                            .into_any()
                    }
                    Err(error) => {
                        view! {
                            <PublicFrame public=Public::default()>
                                <Trouble error/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                }
            })}
        </Transition>
    }
}
