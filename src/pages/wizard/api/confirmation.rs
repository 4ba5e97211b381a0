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
    /// Whether the location's manager is complained about.
    pub about_manager: bool,
    /// How many files came with it.
    pub files: usize,
    /// Who is proposed to handle it.
    pub proposed: Option<Proposed>,
}

/// Who is proposed: by function, and with a card where parents know that person anyway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// What they do.
    pub function: String,
    /// The location manager's public card.
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
            routing::{self, Why},
        },
        house::actor,
        public::server::public,
        store::{case, drafts, organisation, road},
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
    let proposed = routing::proposed(&org, &complaint, actor::now().1).and_then(|proposal| {
        let member = org.member(proposal.handler)?;
        let card = (proposal.reason == Why::ManagesTheLocation).then(|| Contact::from(member));
        Some(Proposed { function: member.function.clone(), card })
    });
    Ok(Confirmation {
        public: public(&house).await?,
        reference: receipt.reference.to_string(),
        code: receipt.code.grouped(),
        terms: receipt.terms,
        safe: complaint.filed.safe,
        has_email: complaint.filed.has_email,
        about_manager: complaint.filed.about_manager,
        files,
        proposed,
    })
}
