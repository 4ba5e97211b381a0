//! `docs/commands.md` as a table: what the access test and the laws hold the code against.

use crate::domain::{
    access::{Hat, Standing},
    phase::Phase,
};
use std::{collections::BTreeSet, sync::LazyLock};

const DOCUMENT: &str = include_str!("../../../../docs/commands.md");

/// Who only reads has a line among those who see, and no column.
const READER: (&str, Hat) = ("reader", Hat::Reader);

/// The columns of people, in the order of the document.
pub const HATS: [(&str, Hat); 9] = [
    ("complainant", Hat::Complainant),
    ("subject", Hat::Subject),
    ("coordinator", Hat::Coordinator),
    ("handler", Hat::Handler),
    ("part holder", Hat::PartHolder),
    ("next level", Hat::NextLevel),
    ("safeguarding", Hat::SafeguardingOfficer),
    ("named director", Hat::NamedDirector),
    ("house", Hat::System),
];

/// A line of the table of commands.
#[derive(Debug)]
pub struct Line {
    pub action: &'static str,
    pub commands: Vec<&'static str>,
    pub events: Vec<&'static str>,
    pub who: Vec<Hat>,
    pub place: Vec<Standing>,
    pub meaning: &'static str,
}

/// The table of commands.
pub fn lines() -> &'static [Line] {
    static LINES: LazyLock<Vec<Line>> = LazyLock::new(read);
    &LINES
}

fn read() -> Vec<Line> {
    let (head, rows) = table("| action |");
    let names: Vec<&str> = HATS.iter().map(|(name, _)| *name).collect();
    assert_eq!(head[3..12], names, "the columns of people");
    rows.into_iter()
        .map(|cells| Line {
            action: cells[0],
            commands: quoted(cells[1]),
            events: quoted(cells[2]),
            who: HATS.iter().zip(&cells[3..12]).filter(|(_, cell)| ticked(cell)).map(|((_, hat), _)| *hat).collect(),
            place: standings(cells[12]),
            meaning: cells[13],
        })
        .collect()
}

/// Where each hat sees a case.
pub fn sees(hat: Hat) -> Vec<Standing> {
    let name = HATS.iter().chain([&READER]).find(|(_, h)| *h == hat).unwrap().0;
    let (_, rows) = table("| hat |");
    let row = rows.into_iter().find(|cells| cells[0] == name).unwrap_or_else(|| panic!("{name} sees what?"));
    standings(row[1])
}

/// The line of the command of this name.
pub fn line_of(command: &str) -> &'static Line {
    lines().iter().find(|l| l.commands.contains(&command)).unwrap_or_else(|| panic!("{command} has no line"))
}

/// Every name between backticks.
pub fn named() -> BTreeSet<&'static str> {
    quoted(DOCUMENT).into_iter().collect()
}

fn table(head: &str) -> (Vec<&'static str>, Vec<Vec<&'static str>>) {
    let mut rows = DOCUMENT.lines().skip_while(|l| !l.starts_with(head)).take_while(|l| l.starts_with('|')).map(cells);
    let head = rows.next().unwrap();
    let rows: Vec<_> = rows.skip(1).collect();
    assert!(rows.iter().all(|r| r.len() == head.len()), "every line has every column");
    (head, rows)
}

fn cells(line: &'static str) -> Vec<&'static str> {
    let inner = line.trim().trim_start_matches('|').strip_suffix('|').unwrap();
    inner.split('|').map(str::trim).collect()
}

fn quoted(text: &'static str) -> Vec<&'static str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn ticked(cell: &str) -> bool {
    match cell {
        "✓" => true,
        "" => false,
        other => panic!("{other:?} is neither a tick nor empty"),
    }
}

fn standings(cell: &str) -> Vec<Standing> {
    let standing = |letter| match letter {
        "Q" => Some(Standing::In(Phase::Asked)),
        "R" => Some(Standing::In(Phase::Received)),
        "A" => Some(Standing::In(Phase::Assigned)),
        "C" => Some(Standing::In(Phase::InContact)),
        "I" => Some(Standing::In(Phase::Investigating)),
        "J" => Some(Standing::In(Phase::Judging)),
        "X" => Some(Standing::In(Phase::Closed)),
        "D" => Some(Standing::Diverted),
        "-" => None,
        other => panic!("{other:?} is no phase"),
    };
    cell.split_whitespace().filter_map(standing).collect()
}
