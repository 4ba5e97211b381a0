//! Copies of a case that leave the house: for a body outside, and for whoever asks for their own data. Who takes one along
//! is recorded before they have it.

use super::papers::{answer, attached, staffs};
use crate::{
    domain::{
        access::{self, Actor, CaseFacts, StaffActor},
        copy::Purpose,
        organisation::Organisation,
    },
    error::AppError,
    house::{House, actor::Visitor, clock},
    papers::{
        self, Case,
        dossier::{self, Dossier, Told},
        packed::{Packed, numbered},
    },
    store::{
        copies::{self, Copied},
        files, organisation, retention,
    },
    text::dossier as text,
};
use axum::{
    Extension, Router,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
    routing::get,
};

type Asks = Extension<Visitor>;

/// All of them.
pub fn routes(house: House) -> Router {
    Router::new()
        .route("/zaak/{reference}/dossier.pdf", get(pdf))
        .route("/zaak/{reference}/dossier.zip", get(zip))
        .route("/zaak/{reference}/gegevens.zip", get(own))
        .with_state(house)
}

/// The file of a case, for a body outside.
async fn pdf(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (staff, copied) = for_body(&house, &visitor, &reference).await?;
        taken(&house, &staff, Purpose::Body, &copied).await?;
        let bytes = paper(&house, &visitor, Purpose::Body, &copied).await?;
        Ok(attached("application/pdf", "dossier.pdf", bytes))
    };
    answer(made.await, &visitor, &headers)
}

/// The same, with the letters and the files of the complainant.
async fn zip(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (staff, copied) = for_body(&house, &visitor, &reference).await?;
        packed(&house, &visitor, &staff, Purpose::Body, &copied).await
    };
    answer(made.await, &visitor, &headers)
}

/// Everything of whoever complains, of this case and of their others.
async fn own(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let now = clock::now();
        let (staff, facts) = asked(&house, &visitor, &reference, access::gives_own_data).await?;
        let first = copies::of(&house.pool, &staff, &facts, now).await?;
        let others = copies::others_of(&house.pool, &staff, &first.file, clock::amsterdam_date(now), now).await?;
        let copied: Vec<Copied> = std::iter::once(first).chain(others).collect();
        packed(&house, &visitor, &staff, Purpose::Own, &copied).await
    };
    answer(made.await, &visitor, &headers)
}

async fn for_body(house: &House, visitor: &Visitor, reference: &str) -> Result<(StaffActor, Vec<Copied>), AppError> {
    let (staff, facts) = asked(house, visitor, reference, access::makes_dossier).await?;
    let copied = copies::of(&house.pool, &staff, &facts, clock::now()).await?;
    // A question is answered, and nobody outside judges of it (R2).
    if copied.file.complaint.is_question() { Err(AppError::NotFound) } else { Ok((staff, vec![copied])) }
}

/// Who asks, where they may.
async fn asked(
    house: &House,
    visitor: &Visitor,
    reference: &str,
    may: fn(&Actor, &CaseFacts) -> bool,
) -> Result<(StaffActor, CaseFacts), AppError> {
    match staffs(house, visitor, reference).await? {
        (Actor::Staff(staff), facts) if may(&Actor::Staff(staff.clone()), &facts) => Ok((staff, facts)),
        _ => Err(AppError::NotFound),
    }
}

async fn taken(house: &House, staff: &StaffActor, purpose: Purpose, copied: &[Copied]) -> Result<(), AppError> {
    let cases: Vec<_> = copied.iter().map(|copy| copy.file.complaint.id).collect();
    Ok(copies::note(&house.pool, staff.id, purpose, &cases, clock::now()).await?)
}

async fn packed(
    house: &House,
    visitor: &Visitor,
    staff: &StaffActor,
    purpose: Purpose,
    copied: &[Copied],
) -> Result<Response, AppError> {
    taken(house, staff, purpose, copied).await?;
    let broken = |error: zip::result::ZipError| AppError::Broken(format!("packing a copy: {error}"));
    let org = organisation::load(&house.pool).await?;
    let mut packed = Packed::default();
    packed.add("dossier.pdf", &paper(house, visitor, purpose, copied).await?).map_err(broken)?;
    for copy in copied {
        let reference = &copy.file.complaint.filed.reference;
        for (number, then) in (1..).zip(&copy.endings) {
            let Some(letter) = papers::ending(Case { complaint: then, ..as_case(copy, &org) }) else { continue };
            let judged = then.closing_letter.is_none();
            let name = if judged { text::letter_file(visitor.lang) } else { text::ending_file(visitor.lang) };
            let nth = if copy.endings.len() > 1 { format!("-{number}") } else { String::new() };
            packed.add(&format!("{reference}/{name}{nth}.pdf"), &house.papers.make(letter).await?).map_err(broken)?;
        }
        let folder = format!("{reference}/{}", text::files_folder(visitor.lang));
        let ids = copy.file.events.iter().flat_map(|recorded| recorded.event.files());
        // What was taken away has no name any more.
        let named = ids.filter_map(|id| Some((id, copy.file.words.get(id)?)));
        for (number, (id, name)) in (1..).zip(named) {
            let (_, bytes) = files::read(&house.pool, *id).await?;
            packed.add(&numbered(&folder, number, name), &bytes).map_err(broken)?;
        }
    }
    let name = if purpose == Purpose::Own { "gegevens.zip" } else { "dossier.zip" };
    Ok(attached("application/zip", name, packed.finish().map_err(broken)?))
}

async fn paper(house: &House, visitor: &Visitor, purpose: Purpose, copied: &[Copied]) -> Result<Vec<u8>, AppError> {
    let org = organisation::load(&house.pool).await?;
    let cases: Vec<Dossier<'_>> = copied.iter().map(|copy| as_dossier(copy, &org)).collect();
    let (terms, today) = (retention::terms(&house.pool).await?, clock::amsterdam_date(clock::now()));
    let document = dossier::dossier(visitor.lang, purpose, &cases, &terms, today).ok_or(AppError::NotFound)?;
    house.papers.make(document).await
}

fn as_dossier<'a>(copy: &'a Copied, org: &'a Organisation) -> Dossier<'a> {
    let told = copy.file.events.iter();
    let happened = told.map(|recorded| Told { on: clock::amsterdam_date(recorded.at), event: &recorded.event });
    Dossier { case: as_case(copy, org), happened: happened.collect(), endings: &copy.endings, left_out: copy.left_out }
}

fn as_case<'a>(copy: &'a Copied, org: &'a Organisation) -> Case<'a> {
    Case { complaint: &copy.file.complaint, words: &copy.file.words, org }
}
