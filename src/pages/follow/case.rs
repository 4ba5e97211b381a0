//! The case as its complainant reads it.

use super::{
    CloseFollow, Sight,
    address::Unconfirmed,
    agreements::{Agreements, News},
    files::{SEND_FILES, Sent},
    forms::OwnForms,
    judgement::Judged,
    load_follow,
    question::Question,
    readers::Readers,
    standing::{Standing, Terms},
    timeline::Happenings,
    write::Write,
    wrote::CameIn,
};
use crate::{
    bundles::{Part, still},
    components::{
        Button, Kind, Notice, Upload,
        live::{is_news, use_live},
    },
    domain::{helplines::Helplines, lang::Lang},
    public::{CoordinatorCard, ExternalRoute, Public, lang},
    text::{files, follow as text, home, question},
};
use leptos::{prelude::*, server_fn::ServerFn, task::spawn_local};

/// Everything that may change comes from one signal; the form for messages stands beside it, so that
/// news from elsewhere never takes away what is being typed.
#[component]
pub(super) fn Case(sight: Sight, public: Public) -> impl IntoView {
    let lang = lang();
    let reference = sight.reference.clone();
    let failed = RwSignal::new(false);
    let refused = sight.not_taken.iter().map(|(name, fault)| files::refused(lang, name, *fault)).collect();
    let sight = RwSignal::new(sight);
    let refresh = move || {
        spawn_local(async move {
            match load_follow().await.map(|follow| follow.case) {
                Ok(Some(fresh)) => sight.set(*fresh),
                // No longer ours to see: the page says so.
                Ok(None) => reload(),
                // The network: the next change tries again.
                Err(_) => {}
            }
        });
    };
    use_live("/live/volgen", &["changed"], move |_, newest| {
        // The first of a stream says where it stands: what is shown may be that already.
        if is_news(&newest, sight.with_untracked(|shown| shown.seen)) {
            refresh();
        }
    });
    let below = public.clone();
    // News from elsewhere does not fold it again.
    let wrote = Memo::new(move |_| sight.read().wrote.clone());
    view! {
        <div class="page__narrow stack stack--loose">
            <div class="cluster cluster--apart">
                <h1>{move || title(lang, sight.read().question.is_some(), &reference)}</h1>
                <Close/>
            </div>
            {move || {
                let (now, public) = (sight.get(), public.clone());
                still(LOOSE, || view! { <Above now public/> })
            }}
            <Part>
                <OwnForms sight refresh failed/>
                <section class="stack" id="berichten">
                    <h2>{text::messages(lang)}</h2>
                    <Write sight refresh failed/>
                </section>
                <section class="stack" id="bestanden">
                    <h2>{files::heading(lang)}</h2>
                    {move || {
                        let sight = sight.get();
                        still("stack", || view! { <Sent sight/> })
                    }}
                    {still("stack", || view! { <Upload action=SEND_FILES refused/> })}
                </section>
            </Part>
            {move || wrote.get().map(|wrote| still("stack", || view! { <CameIn wrote/> }))}
            {move || {
                let (now, public) = (sight.get(), below.clone());
                still(LOOSE, || view! { <Below now public/> })
            }}
        </div>
    }
}

/// As far apart as on the page itself.
const LOOSE: &str = "stack stack--loose";

/// Where it stands, above what the complainant does.
#[component]
fn Above(now: Sight, public: Public) -> impl IntoView {
    let (unconfirmed, readers) = (now.unconfirmed, now.readers.clone());
    let stands = if now.outside {
        view! { <Outside public/> }.into_any()
    } else if let Some(asked) = now.question.clone() {
        view! { <Question sight=now asked/> }.into_any()
    } else {
        view! { <Procedure now helplines=public.helplines/> }.into_any()
    };
    view! {
        {unconfirmed.map(|just_now| view! { <Unconfirmed just_now/> })}
        {stands}
        <Readers readers/>
    }
}

/// What happened, and who else there is.
#[component]
fn Below(now: Sight, public: Public) -> impl IntoView {
    let aside = !now.outside && now.question.is_none() && !prominent(&now);
    let last_day = Some(now.terms.external_route_ends);
    let helplines = public.helplines.clone();
    view! {
        <Happenings happened=now.happened/>
        {aside.then(|| view! { <ExternalRoute helplines last_day/> })}
        <CoordinatorCard public title=home::ask_title(lang())/>
    }
}

/// Where the complaint stands, what was agreed, and what was judged.
#[component]
pub(super) fn Procedure(now: Sight, helplines: Helplines) -> impl IntoView {
    let last_day = Some(now.terms.external_route_ends);
    view! {
        {now.verdict.clone().map(|verdict| view! { <Judged verdict/> })}
        <News sight=now.clone()/>
        {prominent(&now).then(|| view! { <ExternalRoute helplines last_day prominent=true/> })}
        <Standing sight=now.clone()/>
        <Terms sight=now.clone()/>
        <Agreements points=now.points.clone() solved=now.solved.clone() agreed=now.agreed.clone()/>
    }
    .into_any()
}

/// What it is, with its public name.
pub(super) fn title(lang: Lang, question: bool, reference: &str) -> String {
    if question { question::case_title(lang, reference) } else { text::case_title(lang, reference) }
}

/// R17: prominent after closing, from day 43, and where nobody is left.
pub(super) fn prominent(now: &Sight) -> bool {
    now.verdict.is_some() || now.closing.is_some() || now.nobody_left || now.terms.judgement_late(now.today)
}

/// One neutral sentence: whoever reads along learns nothing.
#[component]
fn Outside(public: Public) -> impl IntoView {
    let lang = lang();
    view! {
        <Notice title=text::outside_title(lang)>
            <p>{text::outside(lang)}</p>
        </Notice>
        <CoordinatorCard public title=home::coordinator(lang)/>
    }
}

/// Ends the sight on this device.
#[component]
fn Close() -> impl IntoView {
    view! {
        <form class="no-print" method="post" action=CloseFollow::PATH data-forget="">
            <Button kind=Kind::Secondary>{text::close(lang())}</Button>
        </form>
    }
}

/// Has the server say what there is to see.
fn reload() {
    // A page that cannot be read again stays as it is; whatever is tried there is refused.
    let _ = window().location().reload();
}
