//! `gehoor retention`: what goes within thirty days, what is held, and what is erased by hand.

use chrono::Days;
use gehoor::{
    domain::{reference::Reference, retention::AHEAD_DAYS, words::Prose},
    house::{House, clock, config::Wrong},
    store::{
        self, StoreError, case,
        retention::{self, By},
        road::{self, ByHand},
    },
};
use std::error::Error;

/// Prints what goes within thirty days, and what is held.
pub async fn list(house: &House) -> store::Result<()> {
    let until = clock::amsterdam_date(clock::now()) + Days::new(AHEAD_DAYS.into());
    let ending = retention::ending(&house.pool, until).await?;
    println!("{} cases of which everything personal goes by {until}:", ending.len());
    for case in ending {
        println!("  {}  {}", case.on, case.reference);
    }
    let held = retention::held(&house.pool).await?;
    println!("{} cases are held:", held.len());
    for case in held {
        println!("  {}  since {}: {}", case.reference, clock::amsterdam_date(case.since), case.reason);
    }
    Ok(())
}

/// Holds a case.
pub async fn hold(house: &House, reference: &Reference, reason: &str) -> Result<(), Box<dyn Error>> {
    if reason.trim().is_empty() {
        return Err(Wrong("A hold has a reason.".to_owned()).into());
    }
    retention::hold(&house.pool, reference, reason.trim(), By::server(), clock::now())
        .await
        .map_err(|e| unknown(e, reference))
}

/// Lets go of one.
pub async fn let_go(house: &House, reference: &Reference) -> Result<(), Box<dyn Error>> {
    retention::let_go(&house.pool, reference, By::server(), clock::now()).await.map_err(|e| unknown(e, reference))
}

/// Erases everything personal of a diverted case.
pub async fn erase(house: &House, reference: &Reference, reason: &str) -> Result<(), Box<dyn Error>> {
    let no = |why: &str| Err(Wrong(format!("{reference} {why}")).into());
    let reason = Prose::parse(reason).map_err(|_| Wrong("An erasure has a reason, without names.".to_owned()))?;
    let facts = case::facts(&house.pool, reference).await?.ok_or_else(|| unknown(StoreError::NotFound, reference))?;
    match road::erase_diverted(house, facts.id, &reason, clock::now()).await {
        Ok(ByHand::Erased) => Ok(()),
        Ok(ByHand::Held) => no("is held: let go of it first (gehoor retention release)."),
        Ok(ByHand::HasATerm) => no("was not diverted: it goes by itself when its term is over."),
        Err(StoreError::Refused(_)) => no("is open, or was erased before."),
        Err(error) => Err(error.into()),
    }
}

fn unknown(error: StoreError, reference: &Reference) -> Box<dyn Error> {
    match error {
        StoreError::NotFound => Wrong(format!("There is no case {reference}.")).into(),
        other => other.into(),
    }
}
