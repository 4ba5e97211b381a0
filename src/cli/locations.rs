//! `gehoor locations import`: the locations of a spreadsheet, first shown, and then taken over.

use gehoor::{
    domain::organisation::import::{Line, Plan},
    house::{House, config::Wrong},
    store::organisation,
};
use std::{error::Error, fs, path::PathBuf};

/// The columns, by the names they may have.
const COLUMNS: [(&str, [&str; 2]); 4] = [
    ("name", ["naam", "locatie"]),
    ("town", ["plaats", "woonplaats"]),
    ("region", ["regio", "region"]),
    ("manager", ["manager", "locatiemanager"]),
];

/// Which list.
#[derive(clap::Args)]
pub struct Import {
    /// A CSV with a heading: naam, plaats, regio and manager (the mail address; may be blank)
    file: PathBuf,
    /// Take it over; without this only what would change is shown
    #[arg(long)]
    apply: bool,
}

/// Shows what a list changes, and with `--apply` does it.
pub async fn import(house: &House, flags: Import) -> Result<(), Box<dyn Error>> {
    let name = flags.file.display();
    let text = fs::read_to_string(&flags.file).map_err(|e| Wrong(format!("{name}: {e}")))?;
    let lines = read(&text).map_err(|what| Wrong(format!("{name}: {what}")))?;
    match organisation::import(&house.pool, &lines, flags.apply).await? {
        Ok(plan) => {
            print!("{}", said(&plan));
            match (plan.changes(), flags.apply) {
                (false, _) => println!("Nothing changes."),
                (true, true) => println!("Taken over."),
                (true, false) => println!("Nothing was changed yet: --apply takes it over."),
            }
            Ok(())
        }
        Err(wrong) => {
            let said: Vec<String> = wrong.iter().map(ToString::to_string).collect();
            Err(Wrong(format!("{name} was not taken over:\n{}", said.join("\n"))).into())
        }
    }
}

/// The lines of a CSV, with commas or, as Dutch spreadsheets write it, semicolons.
fn read(text: &str) -> Result<Vec<Line>, String> {
    let text = text.trim_start_matches('\u{feff}');
    let heading = text.lines().next().unwrap_or_default();
    let delimiter = if heading.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|e| e.to_string())?.clone();
    let column = |(plain, names): (&str, [&str; 2])| {
        let known = |heading: &str| heading == plain || names.contains(&heading);
        let at = headings.iter().position(|heading| known(heading.trim().to_lowercase().as_str()));
        at.ok_or_else(|| format!("there is no column {:?}", names[0]))
    };
    let [name, town, region, manager] = COLUMNS.map(column);
    let (name, town, region, manager) = (name?, town?, region?, manager?);
    let records = reader.records().map(|record| {
        let record = record.map_err(|e| e.to_string())?;
        let of = |at: usize| record.get(at).unwrap_or_default().to_owned();
        Ok(Line { name: of(name), town: of(town), region: of(region), manager: of(manager) })
    });
    records.collect()
}

/// What changes, in words.
fn said(plan: &Plan) -> String {
    let mut out = String::new();
    let mut line = |words: String| out.push_str(&(words + "\n"));
    for region in &plan.regions {
        line(format!("new region: {region}"));
    }
    for new in &plan.new {
        line(format!("new: {} in {}", new.name, new.town));
    }
    for (changed, differs) in &plan.changed {
        line(format!("changes: {}: {}", changed.name, differs.join("; ")));
    }
    line(format!("stay as they are: {}", plan.same));
    for missing in &plan.missing {
        line(format!("not in the list, and stays: {missing}"));
    }
    out
}
