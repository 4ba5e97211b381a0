//! The weekly report to the directors (R16).

mod annex;
mod late;
mod parts;
mod rows;

pub use annex::{Annex, annex};
pub use late::Late;
pub use parts::{Part, Usual, mean};
pub use rows::{Column, Row, Theme, Whose, tables};

use super::{Figures, Record, Stand, Week};
use crate::domain::{
    access::Role,
    ids::{ComplaintId, RegionId, StaffId},
    organisation::Organisation,
    phase::Phase,
};
use chrono::NaiveDate;
use parts::Places;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// So many weeks before it stand beside a report.
pub const WEEKS_BEFORE: usize = 12;

/// The report of a week. What concerns a coordinator or a director is not in it, in no number: that stands in the
/// [`annex`](annex()).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weekly {
    /// The week.
    pub week: Week,
    /// What is past its six weeks (R12), the latest first: this comes before every number.
    pub late: Vec<Late>,
    /// Judgements given in the week past the six weeks (R12), the latest first; reports that were issued before these were
    /// listed have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given_late: Vec<Late>,
    /// The whole organisation.
    pub whole: Figures,
    /// The weeks before, the oldest first.
    pub before: Vec<Before>,
    /// By region.
    pub regions: Vec<Part>,
    /// By location. A complaint about several counts at each, and once above.
    pub locations: Vec<Part>,
    /// What is about no location: head office, or not known yet.
    pub elsewhere: Figures,
}

/// A week before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// Which.
    pub week: Week,
    /// What there was.
    pub figures: Figures,
}

/// How a report was issued, as it is said on it.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// On which day.
    pub on: NaiveDate,
    /// By whom: what they do.
    pub by: &'a str,
    /// 1, and more for a correction.
    pub version: u32,
    /// The coordinator's comment.
    pub comment: &'a str,
    /// The checkpoint of the audit, which leaves the house with the paper.
    pub checkpoint: Option<(i64, &'a [u8])>,
}

/// Reports as they were issued last, by their weeks.
pub type Reported = BTreeMap<Week, Weekly>;

/// The cases that the report of a week counted when it was issued: a correction counts them again. One that it left out
/// would tell whoever reads both versions that it turned out to be about them.
pub type Counted = BTreeSet<ComplaintId>;

/// What the report of a week counts: what concerns nobody who writes or reads it, and what it counted before.
pub fn counted(records: &[Record], org: &Organisation, before: &Counted) -> Counted {
    let top = top(org);
    let counts = |record: &&Record| before.contains(&record.complaint) || !record.concerns(&top);
    records.iter().filter(counts).map(|record| record.complaint).collect()
}

/// The report of a week, out of what it [counts](counted()). Of the weeks before it says what their own reports said, where
/// these were issued: a number that was read and is counted anew would tell whom a case turned out to concern.
pub fn weekly(
    records: &[Record],
    week: Week,
    org: &Organisation,
    regions: &[(RegionId, String)],
    reported: &Reported,
    counted: &Counted,
) -> Weekly {
    let records: Vec<&Record> = records.iter().filter(|record| counted.contains(&record.complaint)).collect();
    let weeks = week.before(WEEKS_BEFORE);
    let places = Places::of(&records, org, week.span(), &weeks, reported);
    let count = |week: Week| Figures::count(records.iter().copied(), week.span());
    let before = |week: &Week| reported.get(week).map_or_else(|| count(*week), |issued| issued.whole);
    Weekly {
        week,
        late: late::open(&records, week, org),
        given_late: late::given(&records, week, org),
        whole: count(week),
        before: weeks.iter().map(|week| Before { week: *week, figures: before(week) }).collect(),
        regions: regions.iter().map(|(id, name)| places.region(*id, name)).collect(),
        locations: org.locations.iter().map(|location| places.location(location, regions)).collect(),
        elsewhere: places.elsewhere(),
    }
}

impl Weekly {
    /// The same as reports told it before they said what is usual at each place and in which region it is, without places
    /// where nothing was, such as one that is new: to see whether another says anything else.
    #[must_use]
    pub fn bare(&self) -> Self {
        let bare = |part: &Part| {
            (part.figures != Figures::default()).then(|| Part { usual: None, region: None, ..part.clone() })
        };
        let late = self.late.iter().map(|late| Late { cause: None, ..late.clone() }).collect();
        let (regions, locations) = (&self.regions, &self.locations);
        let (regions, locations) =
            (regions.iter().filter_map(bare).collect(), locations.iter().filter_map(bare).collect());
        Self { late, given_late: Vec::new(), regions, locations, ..self.clone() }
    }
}

/// The same for a next-level manager: of the own regions, without what they may not know of, and without the references
/// of what is late, which they see once they are told (R15).
pub fn regional(
    records: &[Record],
    week: Week,
    org: &Organisation,
    regions: &[(RegionId, String)],
    who: StaffId,
) -> Weekly {
    let inside = |id: RegionId| regions.iter().any(|(region, _)| *region == id);
    let mut own = org.clone();
    own.locations.retain(|location| inside(location.region));
    let here = |record: &&Record| record.place.locations().iter().any(|id| own.location(*id).is_some());
    // Before the safety check nobody knows yet whom it concerns: a number that falls after it would tell.
    let checked = |record: &&Record| record.turns.last().is_some_and(|turn| turn.to != Stand::Open(Phase::Received));
    let may_know = |record: &&Record| checked(record) && !record.diverted() && !record.concerns(&[who]);
    let records: Vec<Record> = records.iter().filter(here).filter(may_know).cloned().collect();
    let counted = counted(&records, org, &Counted::new());
    let all = weekly(&records, week, &own, regions, &Reported::new(), &counted);
    Weekly { late: Vec::new(), given_late: Vec::new(), ..all }
}

/// The figures of so many weeks up to and with one, by the same rule.
pub fn weeks(records: &[Record], last: Week, weeks: usize, org: &Organisation) -> Vec<Before> {
    let top = top(org);
    let records: Vec<&Record> = records.iter().filter(|record| !record.concerns(&top)).collect();
    let count = |week: Week| Before { week, figures: Figures::count(records.iter().copied(), week.span()) };
    last.next().before(weeks).into_iter().map(count).collect()
}

/// Whoever writes the report, and whoever it is for.
fn top(org: &Organisation) -> Vec<StaffId> {
    [Role::Coordinator, Role::Director]
        .into_iter()
        .flat_map(|role| org.with_role(role))
        .map(|member| member.id)
        .collect()
}
