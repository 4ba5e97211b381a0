//! `/volgen`: the form for reference and code, or the case, which changes by itself once its bundle is there.

use super::{Sight, case::Case};
use crate::public::{Public, PublicFrame};
use leptos::prelude::*;

/// `/volgen`
#[cfg(feature = "ssr")]
#[component]
pub fn FollowPage() -> impl IntoView {
    use super::{load_follow, open::OpenForm};
    use crate::{
        bundles::{Alive, Bundle, FileScript},
        public::Trouble,
    };
    Suspend::new(async move {
        match load_follow().await {
            Ok(follow) => match follow.case {
                Some(sight) => {
                    let data = (follow.public.clone(), *sight.clone());
                    view! {
                        <Alive bundle=Bundle::Follow data>
                            <Followed public=follow.public sight=*sight/>
                        </Alive>
                        <FileScript/>
                    }
                    .into_any()
                }
                None => {
                    let public = follow.public.clone();
                    view! {
                        <PublicFrame public=follow.public>
                            <OpenForm public/>
                        </PublicFrame>
                    }
                    .into_any()
                }
            },
            Err(error) => view! {
                <PublicFrame public=Public::default()>
                    <Trouble error/>
                </PublicFrame>
            }
            .into_any(),
        }
    })
}

/// The case in its frame: the same on the server and in the browser.
#[component]
fn Followed(public: Public, sight: Sight) -> impl IntoView {
    let card = public.clone();
    view! {
        <PublicFrame public>
            <Case sight public=card/>
        </PublicFrame>
    }
}

/// Takes the case over.
#[cfg(feature = "follow")]
pub fn wake() {
    crate::bundles::take_over(|data: Option<(Public, Sight)>| {
        data.map(|(public, sight)| view! { <Followed public sight/> })
    });
}
