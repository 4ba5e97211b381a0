//! The work that waits: the queue's runner, and what each kind of job does.
//!
//! Any number of processes run this at once. A job may run twice (a process that dies has not said that it was done),
//! so each does no harm when it does.

mod access;
mod clean;
mod left;
mod mail;
mod proposed;
mod reminders;
mod report_due;
mod resume;
mod retain;
mod routine;
mod tell;

pub use routine::ask_now;

use crate::{
    domain::{ids::ComplaintId, upkeep::Routine},
    house::{House, clock},
    outside::mail::{Addressed, Post},
    store::{self, StoreError, jobs as queue},
    text::mail::Letter,
};
use chrono::{DateTime, Utc};
use std::time::Duration;
use tokio::{
    task::JoinSet,
    time::{sleep, timeout},
};

const CHECKPOINT: &str = Routine::Checkpoint.key();
const CLEAN: &str = Routine::Clean.key();
const REMIND: &str = Routine::Remind.key();
const TELL: &str = Routine::Tell.key();
const REPORT_DUE: &str = Routine::ReportDue.key();
const RETAIN: &str = Routine::Retain.key();

/// So many jobs at once in one process: a slow mail server holds up the others no more than this.
const WORKERS: usize = 4;
/// How often one looks without being woken: for work of other processes, and of which the wake was missed.
const POLL: Duration = Duration::from_secs(5);
/// How long after closing a job under way may still take.
const LAST_ORDERS: Duration = Duration::from_secs(20);

/// Works until the house closes; what is under way is finished.
pub async fn run(house: House, post: Post) {
    let mut workers = JoinSet::new();
    workers.spawn(routine::ask(house.clone()));
    for _ in 0..WORKERS {
        workers.spawn(work(house.clone(), post.clone()));
    }
    house.closing.begun().await;
    if timeout(LAST_ORDERS, workers.join_all()).await.is_err() {
        // Its claim runs out, and somebody else does it.
        tracing::warn!("a job was left unfinished");
    }
}

async fn work(house: House, post: Post) {
    while !house.closing.has_begun() {
        // Listens before it looks, so that what comes in between wakes it too.
        let woken = house.wake.notified();
        tokio::pin!(woken);
        woken.as_mut().enable();
        match next(&house, &post, clock::now()).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "the queue could not be read"),
        }
        tokio::select! {
            () = woken => {}
            () = sleep(POLL) => {}
            () = house.closing.begun() => {}
        }
    }
}

/// Takes the job that waits longest and does it. Says whether there was one.
///
/// # Errors
/// When the queue cannot be reached. A job that fails is not an error here: it is tried again later.
pub async fn next(house: &House, post: &Post, now: DateTime<Utc>) -> store::Result<bool> {
    let Some(job) = queue::claim(&house.pool, now).await? else { return Ok(false) };
    match perform(house, post, &job, now).await {
        Ok(()) => queue::done(&house.pool, &job, clock::now().max(now)).await?,
        Err(why) => {
            let dead = queue::failed(&house.pool, &job, &why, now).await?;
            if dead {
                tracing::error!(job = %job.id, kind = job.kind, attempts = job.attempts, why, "a job died");
                mail::given_up(house, &job, &why, now).await?;
                resume::given_up(house, &job).await?;
                access::given_up(house, &job, now).await?;
            } else {
                tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, why, "a job is tried again later");
            }
        }
    }
    Ok(true)
}

/// Does one job.
async fn perform(house: &House, post: &Post, job: &queue::Job, now: DateTime<Utc>) -> Result<(), String> {
    let words = |e: StoreError| e.to_string();
    match job.kind.as_str() {
        queue::SEND_MAIL => mail::send(house, post, job.payload, now).await,
        CHECKPOINT => store::audit::checkpoint(house, now).await.map(drop).map_err(words),
        CLEAN => clean::clean(house, now).await.map_err(words),
        REMIND => reminders::remind(house, now).await.map_err(words),
        store::lost_code::LOST_CODE => store::lost_code::answer(house, job.payload, now).await.map_err(words),
        store::accounts::links::STAFF_LINK => access::send(house, post, job.payload, now).await,
        store::people::STAFF_LEFT => left::tell(house, post, job.payload, now).await,
        store::proposals::PROPOSAL_WAITS => proposed::tell(house, post, job.payload, now).await,
        store::drafts::DRAFT_LINK => resume::send(house, post, job.payload, now).await,
        TELL => tell::tell(house, now).await.map_err(words),
        RETAIN => retain::retain(house, now).await.map_err(words),
        REPORT_DUE => report_due::tell(house, now).await.map_err(words),
        store::alerts::ALERT => store::alerts::repeat(house, ComplaintId(job.payload), now).await.map_err(words),
        // Of a newer version that serves beside this one: it stays for that.
        other => Err(format!("this version knows no job {other:?}")),
    }
}

/// Whether the same was mailed to several: one of them who cannot be reached now does not have the others mailed again.
///
/// # Errors
/// A sentence without anything personal, when nobody was reached, and it is to be tried again.
fn some_heard(all: Vec<Result<(), String>>) -> Result<(), String> {
    let heard = all.iter().any(Result::is_ok);
    match all.into_iter().find_map(Result::err) {
        Some(why) if heard => {
            tracing::warn!(why, "not everybody could be mailed");
            Ok(())
        }
        Some(why) => Err(why),
        None => Ok(()),
    }
}

/// Mails a link of which nobody keeps account: whoever waits for it asks again.
///
/// # Errors
/// A sentence without anything personal, when it is to be tried again.
async fn mail_link(house: &House, post: &Post, to: Addressed<'_>, letter: &Letter) -> Result<(), String> {
    mailed(house, post, to, letter).await.map(drop)
}

/// As [`mail_link`]; says whether it went: false when it was refused for good.
///
/// # Errors
/// As [`mail_link`].
async fn mailed(house: &House, post: &Post, to: Addressed<'_>, letter: &Letter) -> Result<bool, String> {
    let link = to.id;
    match post.mail(&house.config, to, letter).await {
        Err(failure) if !failure.for_good => Err(failure.sentence),
        Err(failure) => {
            tracing::warn!(%link, why = failure.sentence, "a link cannot be mailed");
            Ok(false)
        }
        Ok(_) => Ok(true),
    }
}
