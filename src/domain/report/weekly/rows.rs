//! The figures by place as tables: a place is a row and what is counted a column, so that more places make more rows.

use super::{Part, Usual, Weekly};
use crate::domain::report::{Figure, Figures};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A figure.
    Of(Figure),
    /// Everything that is open, in whatever phase.
    Open,
}

/// Columns that answer one question: as many as a page of paper is wide enough for. What was diverted is in none of them:
/// which location it was about is for nobody to work out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// What came in, and what is open.
    Open,
    /// Whether contacts and judgements were in time.
    InTime,
    /// What was found, and what was done about it.
    Found,
    /// How complaints ended, and which went on outside of the house.
    Ended,
}

impl Theme {
    /// All of them, in the order in which a report tells them.
    pub const ALL: [Self; 4] = [Self::Open, Self::InTime, Self::Found, Self::Ended];

    /// Its columns.
    pub const fn columns(self) -> &'static [Column] {
        use Column::{Of, Open};
        use Figure::*;
        match self {
            Self::Open => &[
                Of(New),
                Open,
                Of(Overdue),
                Of(OpenReceived),
                Of(OpenAssigned),
                Of(OpenInContact),
                Of(OpenInvestigating),
                Of(OpenJudging),
            ],
            Self::InTime => &[
                Of(ContactMet),
                Of(ContactTried),
                Of(ContactMissed),
                Of(JudgedInTime),
                Of(JudgedLateExplained),
                Of(JudgedLate),
                Of(JudgedAgain),
                Of(JudgedUnsent),
            ],
            Self::Found => &[
                Of(Founded),
                Of(PartlyFounded),
                Of(Unfounded),
                Of(NoJudgementPossible),
                Of(MeasuresPromised),
                Of(MeasuresKept),
                Of(MeasuresLate),
            ],
            Self::Ended => &[
                Of(EndedJudged),
                Of(EndedSolved),
                Of(EndedWithdrawn),
                Of(EndedInadmissible),
                Of(EndedCannotContinue),
                Of(AtKlachtenloket),
                Of(AtGeschillencommissie),
            ],
        }
    }
}

/// What a row is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose<'a> {
    /// All places together, what is about none, and what was diverted.
    Whole,
    /// A region, by its name.
    Region(&'a str),
    /// A location, by its name, with the one of its region where the report says which that is.
    Location(&'a str, Option<&'a str>),
    /// What is about no location.
    Elsewhere,
}

/// A row.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// What it is of.
    pub whose: Whose<'a>,
    figures: &'a Figures,
    usual: Option<Usual>,
}

impl Row<'_> {
    /// How many there were.
    pub fn now(&self, column: Column) -> u32 {
        match column {
            Column::Of(figure) => self.figures.of(figure),
            Column::Open => self.figures.open(),
        }
    }

    /// How many there were in the twelve weeks before together, where that was summed.
    pub fn before(&self, column: Column) -> Option<u32> {
        let usual = self.usual?;
        match column {
            Column::Open => Some(usual.open),
            Column::Of(Figure::New) => Some(usual.new),
            Column::Of(Figure::Overdue) => Some(usual.late),
            Column::Of(figure) => usual.all.map(|all| all.of(figure)),
        }
    }

    /// Whether there was any: now, or in the weeks before.
    pub fn any(&self, column: Column) -> bool {
        self.now(column) > 0 || self.before(column).is_some_and(|sum| sum > 0)
    }
}

impl Weekly {
    /// A row for everything, each region with its locations under it, and what is about no location where there is some.
    /// Reports that were issued before they said in which region a location is have the locations below all regions.
    pub fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = vec![Row {
            whose: Whose::Whole,
            figures: &self.whole,
            usual: Some(Usual::of(self.before.iter().map(|week| week.figures))),
        }];
        for (n, region) in self.regions.iter().enumerate() {
            rows.push(of(region, Whose::Region(&region.name)));
            let here = self.locations.iter().filter(|location| location.region == Some(n));
            rows.extend(here.map(|part| of(part, Whose::Location(&part.name, Some(&region.name)))));
        }
        let apart = self.locations.iter().filter(|part| part.region.is_none_or(|n| n >= self.regions.len()));
        rows.extend(apart.map(|part| of(part, Whose::Location(&part.name, None))));
        // Of a region there is none.
        let some = self.elsewhere != Figures::default();
        rows.extend(some.then_some(Row { whose: Whose::Elsewhere, figures: &self.elsewhere, usual: None }));
        rows
    }
}

/// The tables of a report: each theme with the columns in which any row has something.
pub fn tables(rows: &[Row<'_>]) -> Vec<(Theme, Vec<Column>)> {
    let any = |column: &Column| rows.iter().any(|row| row.any(*column));
    let table = |theme: Theme| (theme, theme.columns().iter().copied().filter(any).collect::<Vec<_>>());
    Theme::ALL.into_iter().map(table).filter(|(_, columns)| !columns.is_empty()).collect()
}

fn of<'a>(part: &'a Part, whose: Whose<'a>) -> Row<'a> {
    Row { whose, figures: &part.figures, usual: part.usual }
}
