//! Somebody new: in the directory alone, or invited to come in; and invited anew.

use crate::{
    domain::{
        access::StaffActor,
        ids::StaffId,
        lang::Lang,
        people::{Access, Described, Entry, Newcomer, No},
    },
    house::House,
    store::{
        Result, StoreError, accounts,
        organisation::{self, Joins, NotJoined},
        proposals::{self, after, left, locked},
        setting_log,
    },
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Adds somebody new, once for the key: to the directory alone, or with access. A role where one person decides on it is
/// theirs at once; else it is proposed, and so is whom they report to.
///
/// # Errors
/// When the database fails.
pub async fn join(
    house: &House,
    by: &StaffActor,
    new: &Newcomer,
    lang: Lang,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<std::result::Result<StaffId, No>> {
    let who = StaffId(key);
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    if org.member(who).is_some() {
        return Ok(Ok(who));
    }
    if new.who.location.is_some_and(|location| org.location(location).is_none()) {
        return Ok(Err(No::NoSuchPlace));
    }
    let (joined, entry) = match (&new.access, &new.who.email) {
        (Some(access), Some(email)) => {
            let Described { name, function, phone, location, .. } = &new.who;
            let (phone, location, role) = (phone.as_ref(), *location, access.by_one());
            let joins = Joins { name, function, email, phone, location, role, lang };
            (organisation::join_in(&mut tx, house, who, &joins, now).await?.map(drop), Entry::Invited)
        }
        _ => (organisation::list_in(&mut tx, who, &new.who).await?, Entry::Listed),
    };
    match joined {
        Ok(()) => {}
        Err(NotJoined::AddressTaken) => return Ok(Err(No::AddressTaken)),
        Err(NotJoined::NoSuchPlace) => return Ok(Err(No::NoSuchPlace)),
        Err(NotJoined::NoOrganisation) => return Err(StoreError::NotFound),
    }
    setting_log::note(&mut tx, by.id, Some(who), &entry, now).await?;
    for change in new.access.iter().flat_map(Access::by_two) {
        if let Err(no) = proposals::ask_in(&mut tx, house, by, who, &change, Uuid::new_v4(), now).await? {
            return Ok(Err(no));
        }
    }
    tx.commit().await?;
    after(house);
    Ok(Ok(who))
}

/// Invites somebody of the directory, or anew who did not come in yet.
///
/// # Errors
/// [`StoreError::NotFound`] for nobody, and for who has come in.
pub async fn invite_again(
    house: &House,
    by: StaffId,
    who: StaffId,
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), No>> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let email = org.member(who).and_then(|m| m.email.clone()).ok_or(StoreError::NotFound)?.to_lowercase();
    let account = sqlx::query!(
        r#"SELECT email, (password_hash IS NOT NULL OR subject IS NOT NULL) AS "came!" FROM account WHERE staff = $1"#,
        who.0
    );
    let account = account.fetch_optional(&mut *tx).await?;
    if account.as_ref().is_some_and(|a| a.came) {
        return Err(StoreError::NotFound);
    }
    if left(&mut tx, who).await? {
        return Ok(Err(No::Left));
    }
    let email = account.map_or(email, |a| a.email);
    let taken = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM account WHERE email = $1 AND staff <> $2) AS "taken!""#,
        email,
        who.0
    );
    if taken.fetch_one(&mut *tx).await? {
        return Ok(Err(No::AddressTaken));
    }
    accounts::invite_in(&mut tx, house, who, &email, lang, now).await?;
    setting_log::note(&mut tx, by, Some(who), &Entry::InvitedAgain, now).await?;
    tx.commit().await?;
    after(house);
    Ok(Ok(()))
}
