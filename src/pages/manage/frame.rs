//! The frame of these pages: where one is, what is wrong first, and what was done.

use crate::{
    components::{Address, ErrorSummary, FieldError, NavLink, Notice, PageTitle, StaffFrame, Tone},
    domain::{
        access::{Role, StaffActor},
        field,
        lang::Lang,
        people::{No, keeps, seconds},
        retention::reads,
    },
    public::{Alarms, lang},
    text::{access, house, keeping, manage as text, places, problems, retention, standard},
};
use leptos::prelude::*;

#[component]
pub(super) fn Frame(
    /// The address of the page.
    #[prop(into)]
    here: String,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// Who is in.
    staff: StaffActor,
    /// Their name.
    #[prop(into)]
    name: String,
    /// What is wrong, each with the input it leads to.
    #[prop(optional)]
    wrong: Vec<FieldError>,
    /// The rest of the page.
    children: Children,
) -> impl IntoView {
    let lang = lang();
    let prefix = if wrong.is_empty() { "" } else { access::error_prefix(lang) };
    let pages = [
        ("/beheer/mensen", text::people(lang), keeps(&staff)),
        ("/beheer/voorstellen", text::proposals(lang), seconds(&staff)),
        ("/beheer/organisatie", house::organisation(lang), keeps(&staff)),
        ("/beheer/locaties", places::locations(lang), keeps(&staff)),
        ("/beheer/sluitingsdagen", places::closing(lang), keeps(&staff)),
        ("/beheer/onderwerpen", keeping::categories(lang), keeps(&staff)),
        ("/beheer/teksten", standard::texts(lang), keeps(&staff)),
        ("/beheer/contact", keeping::contacts(lang), keeps(&staff)),
        ("/beheer/bewaren", retention::title(lang), reads(&staff)),
        ("/beheer/logboek", text::log(lang), keeps(&staff)),
    ];
    let links = pages
        .into_iter()
        .filter(|(.., theirs)| *theirs)
        .map(|(path, words, _)| view! { <NavLink href=path current=here == path>{words}</NavLink> })
        .collect_view();
    let (heading, board) = (title.clone(), staff.roles.iter().copied().any(Role::uses_the_board));
    view! {
        <StaffFrame here name board>
            <PageTitle text=format!("{prefix}{title}")/>
            <div class="page__narrow stack stack--loose">
                <nav class="cluster" aria-label=text::title(lang)>
                    {links}
                </nav>
                <ErrorSummary errors=wrong/>
                <h1>{heading}</h1>
                <Alarms/>
                {said()}
                {children()}
            </div>
        </StaffFrame>
    }
    .into_any()
}

/// What became of the last form, as the address names it.
fn said() -> Option<AnyView> {
    let (lang, address) = (lang(), Address::here());
    let (tone, words) = match (address.get("gelukt").as_deref(), no()) {
        (Some("wacht"), _) => (Tone::Info, text::waits(lang)),
        (Some(_), _) => (Tone::Success, text::done(lang)),
        (None, Some(no)) => (Tone::Warning, text::no(lang, no)),
        (None, None) => return None,
    };
    Some(
        view! {
            <div role="status">
                <Notice tone=tone>
                    <p>{words}</p>
                </Notice>
            </div>
        }
        .into_any(),
    )
}

/// Why the last form changed nothing.
pub(super) fn no() -> Option<No> {
    Address::here().get("nee").and_then(|key| No::from_key(&key))
}

/// Whether the last form of a kind had something wrong in it.
pub(super) fn failed(kind: &str) -> bool {
    Address::here().get("fout").is_some_and(|said| said == kind)
}

/// Errors of a form, as sentences that lead to its inputs and name them.
pub(super) fn told(
    errors: &[field::FieldError],
    input: impl Fn(&str) -> String,
    label: impl Fn(Lang, &str) -> &'static str,
) -> Vec<FieldError> {
    let lang = lang();
    let of = |e: &field::FieldError| {
        FieldError::labelled(input(&e.field), label(lang, &e.field), problems::sentence(lang, e.problem))
    };
    errors.iter().map(of).collect()
}

/// The sentence beside one input.
pub(super) fn beside(wrong: &[FieldError], input: &str) -> Option<String> {
    wrong.iter().find(|e| e.field == input).map(|e| e.message.clone())
}
