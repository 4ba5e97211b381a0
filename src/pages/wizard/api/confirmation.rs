//! What somebody who filed may keep, and what happens next.

use crate::{
    domain::deadlines::Terms,
    error::AppError,
    public::{Contact, Public},
};

/// The confirmation of a complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The organisation as parents see it.
    pub public: Public,
    /// The public name of the complaint.
    pub reference: String,
    /// The code, in groups of four.
    pub code: String,
    /// What is due when.
    pub terms: Terms,
    /// Whether calling and mailing is safe.
    pub safe: bool,
    /// Whether there is a mail address.
    pub has_email: bool,
    /// Whether words wait that were filled in after it was sent.
    pub waits: bool,
    /// How many files came with it.
    pub files: usize,
    /// Who handles it, or is proposed to, by function; nothing of what goes on elsewhere.
    pub who_handles: String,
    /// The public card of the location's manager, whom parents know anyway, as long as that is who is proposed.
    pub card: Option<Contact>,
}

/// The confirmation of what was filed with this device.
///
/// # Errors
/// [`AppError::NotFound`] when nothing was filed with it.
pub async fn load_confirmation() -> Result<Confirmation, AppError> {
    use crate::{
        domain::{
            access::{self, Actor},
            phase::Closing,
            routing::{self, Why},
        },
        house::actor,
        public::server::public_of,
        store::{case, drafts, organisation, road, unsent},
        text::wizard::who_handles,
    };
    let draft = actor::draft()?; // whoever holds the cookie of the draft that was filed
    let house = actor::house()?;
    let filed = drafts::load(&house.pool, draft).await?.filed.ok_or(AppError::NotFound)?;
    let receipt = road::receipt(&house, filed).await?;
    let facts = case::facts_by_id(&house.pool, filed).await?.ok_or(AppError::NotFound)?;
    let permit = access::sees(&Actor::Complainant(filed), &facts).ok_or(AppError::NotFound)?;
    let file = case::open(&house.pool, &permit).await?;
    let (files, complaint) = (file.brought(), file.complaint);
    let org = organisation::load(&house.pool).await?;
    let today = actor::now().1;
    let card = routing::proposed(&org, &complaint, today)
        .filter(|proposal| proposal.reason == Why::ManagesTheLocation)
        .filter(|_| complaint.handler.is_none())
        .filter(|_| complaint.closing() != Some(Closing::Diverted))
        .and_then(|proposal| org.member(proposal.handler).map(Contact::from));
    Ok(Confirmation {
        public: public_of(&house, filed).await?,
        reference: receipt.reference.to_string(),
        code: receipt.code.grouped(),
        terms: receipt.terms,
        safe: complaint.filed.safe,
        has_email: complaint.filed.has_email,
        waits: unsent::waiting(&house.pool, filed).await?,
        files,
        who_handles: who_handles(actor::visitor().lang, &org, &complaint, today),
        card,
    })
}
