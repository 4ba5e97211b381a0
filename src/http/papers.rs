//! What can be kept or posted: receipts, letters, the promised days. Each is for exactly whom its page is for, and its name
//! tells nothing of anybody.

mod letters;
mod yearly;

use super::guard;
use crate::{
    domain::{
        access::{self, Actor, CaseFacts},
        lang::Lang,
        organisation::Organisation,
        phase::Closing,
        reference::Reference,
    },
    error::AppError,
    house::{House, actor::Visitor, clock},
    papers::{self, Case, Receipt, calendar},
    store::{
        case::{self, CaseFile},
        drafts, organisation, road,
    },
};
use axum::{
    Extension, Router,
    extract::State,
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
        .route("/verslagen/{year}/verslag.pdf", get(yearly::whole))
        .route("/verslagen/{year}/locaties/{nth}/verslag.pdf", get(yearly::of_location))
        .route("/volgen/oordeel.pdf", get(own_judgement))
        .route("/volgen/data.ics", get(days))
        .route("/zaak/{reference}/ontvangstbrief.pdf", get(letters::of_receipt))
        .route("/zaak/{reference}/brief.pdf", get(letters::judgement))
        .route("/zaak/{reference}/afsluitbrief.pdf", get(letters::of_ending))
        .route("/zaak/{reference}/codebrief.pdf", get(letters::with_key))
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
        let follow = follow(&house);
        let on = clock::amsterdam_date(clock::now());
        let about = Receipt { lang: visitor.lang, code: &code, follow: &follow, files: file.brought(), on };
        pdf(&house, papers::receipt(as_case(&file, &org), about), named(visitor.lang, "ontvangstbewijs", "receipt"))
            .await
    };
    answer(made.await, &visitor, &headers)
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
pub(super) fn named(lang: Lang, nl: &'static str, en: &'static str) -> &'static str {
    if lang == Lang::Nl { nl } else { en }
}
