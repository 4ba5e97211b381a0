//! What can be kept or posted: receipts, letters, the promised days. Each is for exactly whom its page is for, and its name
//! tells nothing of anybody.

use super::guard;
use crate::{
    domain::{
        access::{self, Action, Actor, CaseFacts, Role},
        lang::Lang,
        organisation::Organisation,
        phase::Closing,
        reference::Reference,
        report::{Year, YearWords, Yearly},
    },
    error::AppError,
    house::{House, actor::Visitor, clock},
    papers::{self, Case, KeyLetter, Receipt, calendar},
    store::{
        case::{self, CaseFile, RecordedActor},
        code_letters, drafts, organisation, report, road,
    },
};
use axum::{
    Extension, Router,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use gehoor_paper::Document;
use rust_xlsxwriter::XlsxError;

type Asks = Extension<Visitor>;

/// All of them.
pub fn routes(house: House) -> Router {
    Router::new()
        .route("/klacht/bevestiging.pdf", get(receipt))
        .route("/verslagen/{year}/verslag.pdf", get(yearly))
        .route("/verslagen/{year}/locaties/{nth}/verslag.pdf", get(yearly_at))
        .route("/volgen/oordeel.pdf", get(own_judgement))
        .route("/volgen/data.ics", get(days))
        .route("/zaak/{reference}/ontvangstbrief.pdf", get(receipt_letter))
        .route("/zaak/{reference}/brief.pdf", get(judgement))
        .route("/zaak/{reference}/codebrief.pdf", get(code_letter))
        .with_state(house)
}

/// For whoever holds the cookie of the draft that was filed: the one document with a code.
async fn receipt(State(house): State<House>, Extension(visitor): Asks, headers: HeaderMap) -> Response {
    let made = async {
        let draft = visitor.draft.ok_or(AppError::NotFound)?;
        let filed = drafts::load(&house.pool, draft).await?.filed.ok_or(AppError::NotFound)?;
        let code = road::receipt(&house, filed).await?.code;
        let file = open(&house, &Actor::Complainant(filed), case::facts_by_id(&house.pool, filed).await?).await?;
        let org = organisation::load(&house.pool).await?;
        let about = Receipt { lang: visitor.lang, code: &code, follow: &follow(&house), files: file.brought() };
        pdf(&house, papers::receipt(as_case(&file, &org), about), named(visitor.lang, "ontvangstbewijs", "receipt"))
            .await
    };
    answer(made.await, &visitor, &headers)
}

/// What was told of a year, for everybody.
async fn yearly(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(year): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (told, words) = told(&house, &year).await?;
        let name = format!("{}-{}", named(visitor.lang, "klachten", "complaints"), told.year);
        pdf(&house, papers::report::yearly(&told, &words, visitor.lang), &name).await
    };
    answer(made.await, &visitor, &headers)
}

/// The same of one location, by its place in the list of that year, from 1.
async fn yearly_at(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path((year, nth)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (told, words) = told(&house, &year).await?;
        let nth = nth.parse::<usize>().ok().and_then(|nth| nth.checked_sub(1)).ok_or(AppError::NotFound)?;
        let (_, at) = told.locations.get(nth).ok_or(AppError::NotFound)?;
        let name = format!("{}-{}-{}", named(visitor.lang, "klachten", "complaints"), told.year, nth + 1);
        pdf(&house, papers::report::yearly_at(&told, at, &words, visitor.lang), &name).await
    };
    answer(made.await, &visitor, &headers)
}

/// What was told of a year that was frozen.
async fn told(house: &House, year: &str) -> Result<(Yearly<Option<u32>>, YearWords), AppError> {
    let year = year.parse().ok().and_then(Year::new).ok_or(AppError::NotFound)?;
    let told = report::frozen(&house.pool, year).await?.ok_or(AppError::NotFound)?;
    Ok((told, report::words::told(&house.pool, year).await?.unwrap_or_default()))
}

/// For the complainant, once it is issued.
async fn own_judgement(State(house): State<House>, Extension(visitor): Asks, headers: HeaderMap) -> Response {
    let made = async {
        let file = own(&house, &visitor).await?;
        letter(&house, &file).await
    };
    answer(made.await, &visitor, &headers)
}

/// The promised days, for the complainant.
async fn days(State(house): State<House>, Extension(visitor): Asks, headers: HeaderMap) -> Response {
    let made = async {
        let file = own(&house, &visitor).await?;
        let address = format!("{}/volgen", house.config.base_url);
        let days =
            calendar::calendar(&file.complaint, visitor.lang, &address, clock::now()).ok_or(AppError::NotFound)?;
        Ok(attached("text/calendar; charset=utf-8", "gehoor.ics", days.into_bytes()))
    };
    answer(made.await, &visitor, &headers)
}

/// For staff who record that letters were posted: for whom no mail reaches (R3).
async fn receipt_letter(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (actor, facts) = staffs(&house, &visitor, &reference).await?;
        if !access::may(&actor, Action::RecordPosted, &facts) {
            return Err(AppError::NotFound);
        }
        let file = open(&house, &actor, Some(facts)).await?;
        // A question is answered, where it is not safe nothing is sent, and what goes on elsewhere is told by a person (R2,
        // R6, R7).
        let complaint = &file.complaint;
        if complaint.is_question() || !complaint.filed.safe || complaint.closing() == Some(Closing::Diverted) {
            return Err(AppError::NotFound);
        }
        let org = organisation::load(&house.pool).await?;
        let saw_code = file.events.first().is_some_and(|first| first.actor == RecordedActor::Complainant);
        let today = clock::amsterdam_date(clock::now());
        let document = papers::receipt_letter(as_case(&file, &org), today, saw_code, &follow(&house));
        pdf(&house, document, named(file.complaint.filed.lang, "ontvangstbrief", "letter-of-receipt")).await
    };
    answer(made.await, &visitor, &headers)
}

/// For whoever made it just now: the letter with a key for a new code.
async fn code_letter(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (actor, facts) = staffs(&house, &visitor, &reference).await?;
        let (Some(permit), Actor::Staff(staff)) = (access::sees(&actor, &facts), &actor) else {
            return Err(AppError::NotFound);
        };
        // R6, R7: nothing goes to anybody from a diverted case.
        if !access::may(&actor, Action::SendCodeLetter, &facts) || facts.diverted {
            return Err(AppError::NotFound);
        }
        let now = clock::now();
        let letter = code_letters::to_print(&house, &permit, staff.id, now).await?.ok_or(AppError::NotFound)?;
        let org = organisation::load(&house.pool).await?;
        let document = papers::key_letter(&KeyLetter {
            lang: letter.lang,
            organisation: &org.name,
            coordinator: org.with_role(Role::Coordinator).next(),
            name: &letter.name,
            address: &letter.address,
            reference: &reference.parse().map_err(|_| AppError::NotFound)?,
            key: &letter.key.grouped(),
            page: &house.config.typed("/volgen/nieuwe-code"),
            until: clock::amsterdam_date(letter.until),
            on: clock::amsterdam_date(now),
        });
        pdf(&house, document, named(letter.lang, "brief", "letter")).await
    };
    answer(made.await, &visitor, &headers)
}

/// For staff who see all of the case.
async fn judgement(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (actor, facts) = staffs(&house, &visitor, &reference).await?;
        let file = open(&house, &actor, Some(facts)).await?;
        letter(&house, &file).await
    };
    answer(made.await, &visitor, &headers)
}

/// The own case of a complainant; nothing once it goes on outside this procedure (R6, R7).
async fn own(house: &House, visitor: &Visitor) -> Result<CaseFile, AppError> {
    let complaint = visitor.complaint.ok_or(AppError::NotFound)?;
    let facts = case::facts_by_id(&house.pool, complaint).await?;
    let file = open(house, &Actor::Complainant(complaint), facts).await?;
    if file.complaint.closing() == Some(Closing::Diverted) { Err(AppError::NotFound) } else { Ok(file) }
}

/// Who asks of staff, and what sight of the case depends on.
pub(super) async fn staffs(house: &House, visitor: &Visitor, reference: &str) -> Result<(Actor, CaseFacts), AppError> {
    let staff = visitor.staff.clone().ok_or(AppError::LogIn)?;
    let reference: Reference = reference.parse().map_err(|_| AppError::NotFound)?;
    let facts = case::facts(&house.pool, &reference).await?.ok_or(AppError::NotFound)?;
    Ok((Actor::Staff(staff), facts))
}

/// All of a case, or of the parent's side of it; whoever only holds points gets neither letter. An opening by staff is
/// logged.
async fn open(house: &House, actor: &Actor, facts: Option<CaseFacts>) -> Result<CaseFile, AppError> {
    let facts = facts.ok_or(AppError::NotFound)?;
    let permit = access::sees(actor, &facts).ok_or(AppError::NotFound)?;
    let file = case::open(&house.pool, &permit).await?;
    if let Actor::Staff(staff) = actor {
        case::opened(&house.pool, &permit, staff.id, clock::now()).await?;
    }
    Ok(file)
}

fn as_case<'a>(file: &'a CaseFile, org: &'a Organisation) -> Case<'a> {
    Case { complaint: &file.complaint, words: &file.words, org }
}

async fn letter(house: &House, file: &CaseFile) -> Result<Response, AppError> {
    let org = organisation::load(&house.pool).await?;
    let today = clock::amsterdam_date(clock::now());
    let document = papers::judgement(as_case(file, &org), today).ok_or(AppError::NotFound)?;
    pdf(house, document, named(file.complaint.filed.lang, "oordeel", "judgement")).await
}

pub(super) async fn pdf(house: &House, document: Document, name: &str) -> Result<Response, AppError> {
    let bytes = house.papers.make(document).await?;
    Ok(attached("application/pdf", &format!("{name}.pdf"), bytes))
}

/// Where a complaint is followed, as people type it.
fn follow(house: &House) -> String {
    house.config.typed("/volgen")
}

/// A workbook to keep.
pub(super) fn workbook(name: &str, made: Result<Vec<u8>, XlsxError>) -> Result<Response, AppError> {
    let bytes = made.map_err(|error| AppError::Broken(format!("writing a workbook: {error}")))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(attached(kind, &format!("{name}.xlsx"), bytes))
}

/// A file to keep. No cache holds it, and its name says nothing of anybody: who uses the device next sees it.
pub(super) fn attached(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

pub(super) fn answer(made: Result<Response, AppError>, visitor: &Visitor, headers: &HeaderMap) -> Response {
    match made {
        Ok(response) => response,
        Err(AppError::NotFound) => guard::not_found(guard::wants_html(headers).then_some(visitor.lang)),
        Err(error) => {
            if let AppError::Broken(what) = &error {
                tracing::error!(%what, "failed to make a document");
            }
            super::headers::failure(&error).into_response()
        }
    }
}

/// The name of a file, in letters that every device can store: Dutch, or else English.
fn named(lang: Lang, nl: &'static str, en: &'static str) -> &'static str {
    if lang == Lang::Nl { nl } else { en }
}
