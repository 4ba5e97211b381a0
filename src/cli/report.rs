//! `gehoor report`: the weekly report and the yearly one, as JSON and as PDF.

use clap::Args;
use gehoor::{
    domain::{
        lang::Lang,
        report::{Week, Year},
    },
    house::{House, clock, config::Wrong},
    papers::report as papers,
    store::{organisation, report as store},
};
use gehoor_paper::Document;
use serde_json::{Value, json};
use std::{error::Error, fs, path::PathBuf};

/// Where a report goes.
#[derive(Args)]
#[group(required = true, multiple = true)]
pub struct Out {
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Write a PDF
    #[arg(long, value_name = "FILE.pdf")]
    out: Option<PathBuf>,
}

/// Which week.
#[derive(Args)]
pub struct Weekly {
    /// The week, such as 2026-W47
    #[arg(long)]
    week: Week,
    #[command(flatten)]
    out: Out,
}

/// Which weeks.
#[derive(Args)]
pub struct Weeks {
    /// The last of them, such as 2026-W47
    #[arg(long)]
    until: Week,
    /// How many
    #[arg(long, default_value_t = 52, value_parser = clap::value_parser!(u16).range(1..=520))]
    weeks: u16,
}

/// Which year.
#[derive(Args)]
pub struct Yearly {
    /// The year, such as 2026
    #[arg(long, value_parser = year)]
    year: Year,
    /// Only the part of this location, by its name
    #[arg(long)]
    location: Option<String>,
    /// Freeze it: the year is over, and these are the numbers that are read once its texts are published
    #[arg(long)]
    freeze: bool,
    #[command(flatten)]
    out: Out,
}

fn year(typed: &str) -> Result<Year, String> {
    typed.parse().ok().and_then(Year::new).ok_or_else(|| "it is a year, such as 2026".to_owned())
}

/// The report of a week. Its annex is for the directors whom it does not concern, and not in here.
pub async fn weekly(house: &House, flags: Weekly) -> Result<(), Box<dyn Error>> {
    let week = flags.week;
    if !week.over(clock::amsterdam_date(clock::now())) {
        return Err(Wrong(format!("Week {week} is not over yet.")).into());
    }
    let org = organisation::load(&house.pool).await?;
    let versions = store::issued(&house.pool, week).await?;
    let issued = versions.last();
    let report = match issued {
        Some(issued) => issued.weekly.clone(),
        None => store::weekly(&house.pool, week).await?.0,
    };
    let instants = clock::instants(week.span());
    if flags.out.json {
        let issued = issued.map(|issued| {
            let checkpoint = issued.checkpoint.as_ref().map(|(n, mac)| json!({ "number": n, "mac": hex::encode(mac) }));
            json!({ "version": issued.version, "at": issued.at, "comment": issued.comment, "checkpoint": checkpoint })
        });
        print(&json!({ "from": instants.start, "until": instants.end, "issued": issued, "report": report }))?;
    }
    let issued = issued.map(|issued| issued.edition(&org));
    let about = papers::About { lang: Lang::Nl, organisation: &org.name, issued, replaced: false, annex: None };
    write(house, flags.out.out, papers::weekly(&report, about)).await
}

/// The figures of many weeks, as JSON.
pub async fn weeks(house: &House, flags: Weeks) -> Result<(), Box<dyn Error>> {
    let weeks = store::weeks(&house.pool, flags.until, flags.weeks.into()).await?;
    Ok(print(&json!(weeks))?)
}

/// What may be told of a year.
pub async fn yearly(house: &House, flags: Yearly) -> Result<(), Box<dyn Error>> {
    let frozen = if flags.freeze {
        let frozen = store::freeze(house, flags.year, clock::now()).await?;
        Some(frozen.ok_or_else(|| Wrong(format!("The year {} is not over yet.", flags.year)))?)
    } else {
        store::frozen(&house.pool, flags.year).await?
    };
    let is_frozen = frozen.is_some();
    let report = match frozen {
        Some(frozen) => frozen,
        None => store::yearly(house, flags.year).await?,
    };
    let words = store::words::told(&house.pool, flags.year).await?.unwrap_or_default();
    let Some(wanted) = &flags.location else {
        if flags.out.json {
            print(&json!({ "frozen": is_frozen, "report": report }))?;
        }
        return write(house, flags.out.out, papers::yearly(&report, &words, Lang::Nl)).await;
    };
    let (_, at) = report
        .locations
        .iter()
        .find(|(_, place)| place.name.eq_ignore_ascii_case(wanted.trim()))
        .ok_or_else(|| Wrong(format!("No location is called {wanted:?}.")))?;
    if flags.out.json {
        print(&json!({ "frozen": is_frozen, "year": report.year, "location": at }))?;
    }
    write(house, flags.out.out, papers::yearly_at(&report, at, &words, Lang::Nl)).await
}

async fn write(house: &House, file: Option<PathBuf>, document: Document) -> Result<(), Box<dyn Error>> {
    if let Some(file) = file {
        fs::write(&file, house.papers.make(document).await?)
            .map_err(|error| Wrong(format!("{}: {error}", file.display())))?;
        eprintln!("{} is written", file.display());
    }
    Ok(())
}

fn print(value: &Value) -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string_pretty(value)?);
    Ok(())
}
