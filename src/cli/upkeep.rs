//! `gehoor audit verify`, `gehoor rebuild` and `gehoor alarm`: whether what is stored is what was written, and whether
//! the work of the house goes on.

use gehoor::{
    domain::lang::Lang,
    house::{House, clock},
    store::{self, audit, rebuild, upkeep},
    text::upkeep as text,
};
use std::process::ExitCode;

/// Verifies every chain and checkpoint, and one that somebody kept; says what is wrong, the first break first.
pub async fn verify(house: &House, against: Option<audit::Kept>) -> store::Result<ExitCode> {
    let report = audit::verify_against(house, against).await?;
    println!(
        "{} complaints, {} events and {} checkpoints verified",
        report.complaints, report.events, report.checkpoints
    );
    for finding in &report.findings {
        println!("wrong: {}", sentence(finding));
    }
    Ok(verdict(report.findings.is_empty(), "everything is as it was written"))
}

/// Makes projections anew, or with `check` only says which are not what their events say.
pub async fn rebuild(house: &House, check: bool) -> store::Result<ExitCode> {
    let differing = rebuild::rebuild(&house.pool, check).await?;
    for complaint in &differing {
        println!("{}: {complaint}", if check { "differs" } else { "made anew" });
    }
    Ok(verdict(!check || differing.is_empty(), "every list says what the events say"))
}

/// Says what has stopped.
pub async fn alarm(house: &House) -> store::Result<ExitCode> {
    let alarms = upkeep::alarms(&house.pool, clock::now()).await?;
    for alarm in &alarms {
        println!("{}", text::alarm(Lang::En, *alarm));
    }
    Ok(verdict(alarms.is_empty(), text::fine(Lang::En)))
}

fn verdict(good: bool, sentence: &str) -> ExitCode {
    if good {
        println!("{sentence}");
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn sentence(finding: &audit::Finding) -> String {
    use audit::Finding as F;
    match finding {
        F::EventChanged { complaint, seq } => {
            format!(
                "event {seq} of complaint {complaint} is not what its hash says, or does not follow on the one before"
            )
        }
        F::TailCut { complaint, expected, found } => {
            format!("complaint {complaint} has {found} events where a checkpoint saw {expected}, or others")
        }
        F::ComplaintMissing { complaint } => format!("complaint {complaint}, which a checkpoint saw, is not there"),
        F::CheckpointChanged { number } => {
            format!("checkpoint {number} is not what its hash says, or does not follow on the one before")
        }
        F::CheckpointGone { number } => {
            format!("checkpoint {number}, which left the house, is not here, or another one is")
        }
        F::TextChanged { complaint, seq } => {
            format!("a text of event {seq} of complaint {complaint} is not what was written")
        }
    }
}
