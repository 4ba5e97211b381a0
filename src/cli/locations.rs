//! `gehoor locations import`: the locations of a spreadsheet, first shown, and then taken over.

use gehoor::{
    domain::organisation::import::Plan,
    house::{House, config::Wrong, sheet},
    store::organisation,
};
use std::{error::Error, fs, path::PathBuf};

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
    let bytes = fs::read(&flags.file).map_err(|e| Wrong(format!("{name}: {e}")))?;
    let lines = sheet::lines(bytes).map_err(|what| Wrong(format!("{name}: {what}")))?;
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
        line(format!(
            "changes: {}: {}",
            changed.name,
            differs.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
        ));
    }
    line(format!("stay as they are: {}", plan.same));
    for missing in &plan.missing {
        line(format!("not in the list, and stays: {missing}"));
    }
    out
}
