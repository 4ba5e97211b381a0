//! Forgetting what is over.

use crate::{
    domain::retention::{DRAFT_DAYS, FORM_DAYS, JUDGEMENT_DRAFT_DAYS, SEARCH_DAYS},
    house::House,
    outside::mail,
    store::{
        self, accounts, drafts, entries, jobs, kept_searches, links, lost_code, own_links, parents, rates, remarks,
        retention, saved_filters, unsent, unsent_setting,
    },
};
use chrono::{DateTime, TimeDelta, Utc};

/// How long a draft waits for its parent to go on.
const DRAFTS: TimeDelta = TimeDelta::days(DRAFT_DAYS as i64);
/// How long a form with something wrong in it waits to be shown again.
const FORMS: TimeDelta = TimeDelta::days(FORM_DAYS as i64);
/// How long the draft of a judgement waits for its writer.
const JUDGEMENTS: TimeDelta = TimeDelta::days(JUDGEMENT_DRAFT_DAYS as i64);
/// How long what somebody looked for stays where an address finds it, and a removed filter where it can be had back.
const SEARCHES: TimeDelta = TimeDelta::days(SEARCH_DAYS as i64);
/// How long one can see that a job was done.
const JOBS: TimeDelta = TimeDelta::days(30);

/// Forgets sessions, drafts, unsent forms, searches, the words of remarks, counters and done jobs whose time is over.
pub(super) async fn clean(house: &House, now: DateTime<Utc>) -> store::Result<()> {
    let db = &house.pool;
    let sessions = accounts::sweep_sessions(db, now).await? + parents::sweep(db, now).await?;
    let sights = links::sweep(db, now).await?;
    let drafts = drafts::wipe_older(db, now - DRAFTS).await?;
    let resumes = drafts::sweep_links(db, now).await?;
    let forms = unsent::sweep(db, now - FORMS, now - JUDGEMENTS).await?
        + entries::sweep(db, now - FORMS).await?
        + remarks::sweep_unsent(db, now - FORMS).await?
        + unsent_setting::sweep(db, now - FORMS).await?;
    let searches = kept_searches::sweep(db, now - SEARCHES).await? + saved_filters::sweep(db, now - SEARCHES).await?;
    let links = own_links::sweep(db, now - JOBS).await?
        + lost_code::sweep(db, now - FORMS).await?
        + accounts::links::sweep(db, now).await?
        + resumes;
    let remarks = remarks::sweep(db, retention::terms(db).await?.remark_months, now).await?;
    let letters = forget_letters(house, now).await;
    let counters = rates::sweep(db, now).await?;
    let jobs = jobs::sweep(db, now - JOBS).await?;
    tracing::info!(
        sessions,
        sights,
        drafts,
        forms,
        searches,
        links,
        remarks,
        letters,
        counters,
        jobs,
        "forgot what is over"
    );
    Ok(())
}

/// Forgets mails that were written to files, where no mail server is set: names and words stand in them.
async fn forget_letters(house: &House, now: DateTime<Utc>) -> usize {
    let folder = house.config.data.join(mail::FOLDER);
    let swept = tokio::task::spawn_blocking(move || mail::sweep(&folder, now - JOBS)).await;
    swept.map_err(std::io::Error::other).flatten().unwrap_or_else(|error| {
        tracing::error!(%error, "failed to forget mails that were written to files");
        0
    })
}
