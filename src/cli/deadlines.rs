//! `gehoor deadlines`: the terms of a complaint without a complaint.

use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, ValueEnum};
use gehoor::{
    domain::{
        calendar::{Calendar, HolidayRules},
        deadlines::{Terms, filing_term_ends},
    },
    house::clock::amsterdam_date,
};
use serde_json::{Value, json};
use std::fmt::Write;

/// What the terms depend on.
#[derive(Args)]
pub struct Flags {
    /// When it was received, such as 2026-11-20T23:45+01:00; its date in Amsterdam counts
    #[arg(long, value_name = "RFC 3339", value_parser = instant)]
    received: DateTime<Utc>,
    /// The day it happened, for the filing term of two months
    #[arg(long, value_name = "DATE")]
    occurred: Option<NaiveDate>,
    /// Which holidays count
    #[arg(long, value_enum, default_value = "cao")]
    calendar: Rules,
    /// A day the organisation is closed; may be repeated
    #[arg(long, value_name = "DATE")]
    closing_day: Vec<NaiveDate>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Rules {
    /// Those of the collective agreement
    Cao,
    /// Those of the Algemene termijnenwet
    Legal,
}

impl Flags {
    /// The terms, as they are printed.
    pub fn answer(&self) -> String {
        let answer = self.terms();
        if self.json {
            return answer.to_string();
        }
        let mut lines = String::new();
        for (name, value) in answer.as_object().into_iter().flatten() {
            match value {
                Value::Array(days) => {
                    for day in days {
                        let _ = write!(lines, "\n{:<22}{} ({})", name, plain(&day["date"]), plain(&day["reason"]));
                    }
                }
                value => {
                    let _ = write!(lines, "\n{:<22}{}", name, plain(value));
                }
            }
        }
        lines.trim_start().to_owned()
    }

    fn terms(&self) -> Value {
        let rules = match self.calendar {
            Rules::Cao => HolidayRules::Cao,
            Rules::Legal => HolidayRules::Legal,
        };
        let calendar = Calendar { rules, closing_days: self.closing_day.iter().copied().collect() };
        let received_on = amsterdam_date(self.received);
        let terms = Terms::fix(received_on, &calendar);
        let filing_ends = self.occurred.map(filing_term_ends);
        let skipped: Vec<Value> =
            terms.skipped.iter().map(|s| json!({ "date": s.date, "reason": reason(&json!(s.reason)) })).collect();
        json!({
            "received_on": terms.received_on,
            "first_contact_due": terms.first_contact_due,
            "judgement_due": terms.judgement_due,
            "filing_term_ends": filing_ends,
            "filed_late": filing_ends.is_some_and(|end| received_on > end),
            "external_route_ends": terms.external_route_ends,
            "skipped": skipped,
        })
    }
}

/// `weekend`, `closing_day`, or the name of the holiday.
fn reason(day_off: &Value) -> Value {
    day_off.get("holiday").unwrap_or(day_off).clone()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "none".to_owned(),
        other => other.to_string(),
    }
}

/// An instant with its offset; the seconds may lack.
fn instant(typed: &str) -> Result<DateTime<Utc>, String> {
    let with_seconds = || Some(format!("{}:00{}", typed.get(..16)?, typed.get(16..)?));
    DateTime::parse_from_rfc3339(typed)
        .or_else(|e| with_seconds().map_or(Err(e), |t| DateTime::parse_from_rfc3339(&t)))
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| {
            "write a date, a time and an offset, such as 2026-11-20T23:45+01:00 or 2026-11-20T22:45Z".to_owned()
        })
}
