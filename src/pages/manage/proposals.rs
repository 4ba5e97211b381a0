//! `/beheer/voorstellen`: changes that wait for a second person.

use super::{SettleProposal, frame::Frame, named::Named, settle_api::server};
use crate::{
    components::{Button, ButtonRow, Empty, Kind, StaffTrouble},
    domain::{
        access::StaffActor,
        lang::Lang,
        people::{Verdict, may_settle},
    },
    error::AppError,
    house::{actor, clock},
    public::lang,
    store::proposals::{self, Proposal},
    text::{dates, manage as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page.
#[component]
pub fn ProposalsPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load(lang).await {
            Ok((staff, waiting, named)) => page(staff, waiting, &named),
            Err(error) => {
                view! { <StaffTrouble here="/beheer/voorstellen" title=text::proposals(lang) error/> }.into_any()
            }
        }
    })
}

async fn load(lang: Lang) -> Result<(StaffActor, Vec<Proposal>, Named), AppError> {
    let staff = server::second()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    Ok((staff, proposals::waiting(&house.pool, now).await?, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, waiting: Vec<Proposal>, named: &Named) -> AnyView {
    let lang = named.lang;
    let any = !waiting.is_empty();
    let items = waiting.iter().map(|proposal| item(&staff, proposal, named)).collect_view();
    view! {
        <Frame here="/beheer/voorstellen" title=text::proposals(lang) name=named.who(staff.id) staff=staff.clone()>
            <p class="soft">{text::proposals_lead(lang)}</p>
            {if any {
                view! { <div class="stack">{items}</div> }.into_any()
            } else {
                view! { <Empty title=text::proposals_none(lang)/> }.into_any()
            }}
        </Frame>
    }
    .into_any()
}

fn item(staff: &StaffActor, proposal: &Proposal, named: &Named) -> AnyView {
    let lang = named.lang;
    let may = |verdict| may_settle(staff, proposal.by, proposal.staff, &proposal.change, verdict).is_ok();
    let what = named.change(proposal.staff, &proposal.change);
    let button = |kind: Kind, verdict: Verdict, words: &'static str| {
        let which = format!(": {what}");
        may(verdict).then(|| {
            view! {
                <Button kind=kind name="verdict" value=verdict.key()>
                    {words}
                    <span class="visually-hidden">{which}</span>
                </Button>
            }
        })
    };
    let buttons = view! {
        {button(Kind::Primary, Verdict::Confirmed, text::confirm(lang))}
        {button(Kind::Secondary, Verdict::Refused, text::refuse(lang))}
        {button(Kind::Secondary, Verdict::TakenBack, text::take_back(lang))}
    };
    let theirs = [Verdict::Confirmed, Verdict::TakenBack].into_iter().any(may);
    let day = |at| dates::plain(lang, clock::amsterdam_date(at));
    let by = named.proposer(proposal);
    view! {
        <article class="card stack stack--tight">
            <h2 class="card__title">{what.clone()}</h2>
            <p class="small soft">
                {text::proposed(lang, &by, &day(proposal.at), &day(proposal.until))}
            </p>
            {(!theirs).then(|| view! { <p>{text::not_yours(lang)}</p> })}
            <form method="post" action=SettleProposal::PATH>
                <input type="hidden" name="id" value=proposal.id.to_string()/>
                <ButtonRow>{buttons}</ButtonRow>
            </form>
        </article>
    }
    .into_any()
}
