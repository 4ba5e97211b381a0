//! `/volgen`: the form for reference and code, or the case, which changes by itself once its bundle is there.

#[cfg(feature = "follow")]
use super::Sight;
use super::case::Case;
use crate::public::Public;
#[cfg(feature = "ssr")]
use crate::public::PublicFrame;
use leptos::prelude::*;

/// `/volgen`
#[cfg(feature = "ssr")]
#[component]
pub fn FollowPage() -> impl IntoView {
    use super::{load_follow, open::OpenForm};
    use crate::{
        bundles::{Alive, Bundle, FileScript, KeepScript},
        public::Trouble,
    };
    Suspend::new(async move {
        match load_follow().await {
            Ok(follow) => match follow.case {
                Some(sight) => {
                    let data = (follow.public.clone(), *sight.clone());
                    view! {
                        <PublicFrame public=follow.public.clone()>
                            <Alive bundle=Bundle::Follow data>
                                <Case public=follow.public sight=*sight/>
                            </Alive>
                        </PublicFrame>
                        <FileScript/>
                        <KeepScript/>
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

/// Takes the case over; the frame around it stays as the server made it.
#[cfg(feature = "follow")]
pub fn wake() {
    use crate::bundles::{alive, later, take_over};
    take_over(|data: Option<(Public, Sight)>| {
        let case = data.map(|(public, sight)| view! { <Case public sight/> });
        // After its parts, which asked for their tasks before.
        Effect::new(|_| later(alive));
        case
    });
}
