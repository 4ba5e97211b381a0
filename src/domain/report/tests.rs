//! Histories, and what a report makes of them.

use super::*;
use crate::domain::{
    access::Role,
    complaint::By,
    deadlines::Terms,
    event::{Contact, ContactWay, Event, Filed, FiledTexts},
    external::{Body, Step},
    ids::{ComplaintId, LocationId, RegionId, StaffId, TextId},
    intake::{Category, Channel, Occurred, Place, Relation, Way},
    judgement::{Finding, Judgement, Measure, Outcome, When},
    lang::Lang,
    lateness::Cause,
    organisation::{Location, Organisation, StaffMember},
    phase::{Diversion, NotOne, ReopenGround},
    promise::Settled,
};
use chrono::NaiveDate;
use uuid::Uuid;

const TEXT: TextId = TextId(Uuid::nil());
const HERE: LocationId = LocationId(Uuid::from_u128(1));
const THERE: LocationId = LocationId(Uuid::from_u128(2));
const MANAGER: StaffId = StaffId(Uuid::from_u128(10));
const DIRECTOR: StaffId = StaffId(Uuid::from_u128(11));

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn week(text: &str) -> Week {
    text.parse().unwrap()
}

/// A history: what happened, on which day.
struct Told {
    id: u128,
    events: Vec<(By, Event)>,
}

impl Told {
    /// Filed on a Monday, the 5th of October 2026: first contact by the 7th, judgement by the 16th of November.
    fn filed(id: u128, places: &[LocationId]) -> Self {
        let received_on = day("2026-10-05");
        let texts = FiledTexts {
            story: TEXT,
            name: TEXT,
            email: None,
            phone: None,
            address: None,
            hours: None,
            interpreter: None,
            child_name: None,
            child_group: None,
            talked_result: None,
            persons: None,
            late_reason: None,
            wish: None,
        };
        let filed = Filed {
            reference: crate::domain::reference::Reference::from_random([0, 0, 0, 0, u8::try_from(id).unwrap()]),
            channel: Channel::Wizard,
            terms: Terms::fix(received_on, &crate::domain::calendar::Calendar::default()),
            relation: Relation::Customer,
            place: if places.is_empty() { Place::HeadOffice } else { Place::Locations(places.to_vec()) },
            care: None,
            categories: vec![Category::Safety, Category::Invoice],
            about_manager: false,
            occurred: Occurred::Ongoing,
            late: false,
            talked: false,
            way: Way::Phone,
            lang: Lang::Nl,
            safe: true,
            keep_name: false,
            has_email: true,
            filed_by_staff: None,
            about: Vec::new(),
            withheld_from: Vec::new(),
            texts,
        };
        Self { id, events: Vec::new() }.then("2026-10-05", Event::Filed(Box::new(filed)))
    }

    fn then(mut self, on: &str, event: Event) -> Self {
        self.events.push((By { staff: Some(MANAGER), on: day(on) }, event));
        self
    }

    fn spoken(self, on: &str) -> Self {
        let contact = Contact {
            on: day(on),
            way: ContactWay::Call,
            summary: TEXT,
            points: Vec::new(),
            solved: Vec::new(),
            agreed: Vec::new(),
        };
        self.then(on, Event::Contacted(contact))
    }

    fn judged(self, on: &str, measures: &[&str]) -> Self {
        let judgement = Judgement {
            version: 1,
            findings: [Outcome::Founded, Outcome::Unfounded]
                .into_iter()
                .zip(1..)
                .map(|(outcome, point)| Finding { point, outcome: Some(outcome), reasons: Some(TEXT) })
                .collect(),
            measures: measures
                .iter()
                .map(|by| Measure { what: TEXT, owner: MANAGER, when: When::Planned(day(by)) })
                .collect(),
            solved: false,
        };
        self.then(on, Event::JudgementDrafted(judgement))
            .then(on, Event::JudgementIssued { version: 1, measures_after: 0 })
    }

    fn record(&self) -> Record {
        Record::of(ComplaintId(Uuid::from_u128(self.id)), self.events.iter().map(|(by, e)| (*by, e))).unwrap()
    }

    /// What of it is in a week, by name; zeros left out.
    fn in_week(&self, text: &str) -> Vec<(Figure, u32)> {
        let figures = Figures::count([&self.record()], week(text).span());
        Figure::ALL.iter().map(|f| (*f, figures.of(*f))).filter(|(_, n)| *n > 0).collect()
    }
}

fn reopened() -> Event {
    Event::Reopened { ground: ReopenGround::Safety, reason: TEXT }
}

#[test]
fn a_complaint_is_new_once_and_open_until_it_ends() {
    use Figure::*;
    let told = Told::filed(1, &[HERE])
        .then("2026-10-06", Event::Routed { handler: MANAGER, reason: None })
        .spoken("2026-10-07")
        .then("2026-10-20", Event::Withdrawn { reason: None });
    assert_eq!(told.in_week("2026-W40"), []);
    assert_eq!(told.in_week("2026-W41"), [(New, 1), (OpenInContact, 1), (ContactMet, 1)]);
    assert_eq!(told.in_week("2026-W42"), [(OpenInContact, 1)]);
    assert_eq!(told.in_week("2026-W43"), [(EndedWithdrawn, 1)]);
    assert_eq!(told.in_week("2026-W44"), []);
}

#[test]
fn a_contact_is_met_by_its_day_or_tried_on_two_days_or_missed() {
    let attempt = |on: &str| Event::Attempted { on: day(on), way: ContactWay::Call, just_now: false };
    let of = |told: Told| {
        let figures = Figures::count([&told.record()], week("2026-W41").span());
        [Figure::ContactMet, Figure::ContactTried, Figure::ContactMissed].map(|f| figures.of(f))
    };
    let filed = || Told::filed(1, &[HERE]);
    assert_eq!(of(filed().spoken("2026-10-07")), [1, 0, 0], "on the last day");
    assert_eq!(of(filed().spoken("2026-10-08")), [0, 0, 1], "a day late");
    let once = filed().then("2026-10-06", attempt("2026-10-06")).then("2026-10-06", attempt("2026-10-06"));
    assert_eq!(of(once), [0, 0, 1], "twice on one day is one day");
    let twice = filed().then("2026-10-06", attempt("2026-10-06")).then("2026-10-07", attempt("2026-10-07"));
    assert_eq!(of(twice), [0, 1, 0]);
    assert_eq!(
        of(filed().then("2026-10-07", Event::Withdrawn { reason: None })),
        [0, 0, 0],
        "there was nobody to call"
    );
}

#[test]
fn a_judgement_counts_when_it_was_sent_and_the_first_settles_whether_it_was_in_time() {
    use Figure::*;
    let of = |told: &Told, text: &str| {
        let figures = Figures::count([&told.record()], week(text).span());
        [JudgedInTime, JudgedLateExplained, JudgedLate, JudgedAgain, JudgedUnsent, Founded, Unfounded]
            .map(|f| figures.of(f))
    };
    let issued = Told::filed(1, &[HERE]).judged("2026-11-15", &[]);
    assert_eq!(of(&issued, "2026-W46"), [0, 0, 0, 0, 1, 0, 0], "issued, and nobody has it");
    let sent = issued.then("2026-11-16", Event::LetterAccepted);
    assert_eq!(of(&sent, "2026-W46"), [0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(of(&sent, "2026-W47"), [1, 0, 0, 0, 0, 1, 1], "on the forty-second day");
    let again = sent
        .then("2026-11-18", reopened())
        .judged("2026-12-01", &[])
        .then("2026-12-01", Event::LetterPosted { on: day("2026-12-02") });
    assert_eq!(of(&again, "2026-W47")[..4], [1, 0, 0, 0], "what was in time stays so");
    assert_eq!(of(&again, "2026-W49")[..5], [0, 0, 0, 1, 0]);
    let late = || Told::filed(1, &[HERE]).judged("2026-11-17", &[]).then("2026-11-17", Event::LetterAccepted);
    assert_eq!(of(&late(), "2026-W47")[..3], [0, 0, 1]);
    let explained = Event::LatenessExplained { text: TEXT, expected: day("2026-12-01"), cause: Some(Cause::Absence) };
    assert_eq!(of(&late().then("2026-11-17", explained), "2026-W47")[..3], [0, 1, 0]);
}

#[test]
fn a_complaint_is_overdue_from_day_43_until_it_is_judged_and_opening_it_again_makes_it_not_overdue() {
    let filed = Told::filed(1, &[HERE]);
    let record = filed.record();
    assert_eq!(record.days_late(day("2026-11-16")), None);
    assert_eq!(record.days_late(day("2026-11-17")), Some(1));
    let again = filed.judged("2026-11-18", &[]).then("2026-11-20", reopened()).record();
    assert_eq!(again.days_late(day("2026-11-17")), Some(1));
    assert_eq!(again.days_late(day("2026-11-30")), None, "its term was for the first judgement");
}

#[test]
fn a_measure_is_promised_once_and_kept_or_late_by_the_day_that_counts() {
    use Figure::*;
    let settle = |how| Event::MeasureSettled { measure: 1, how };
    let judged = || Told::filed(1, &[HERE]).judged("2026-10-12", &["2026-10-23"]);
    let of = |told: Told, text: &str| {
        let figures = Figures::count([&told.record()], week(text).span());
        [MeasuresPromised, MeasuresKept, MeasuresLate].map(|f| figures.of(f))
    };
    assert_eq!(of(judged(), "2026-W42"), [1, 0, 0]);
    assert_eq!(of(judged(), "2026-W43"), [0, 0, 1], "its day, a Friday, passed");
    let kept = |on: &str| settle(Settled::Kept(day(on)));
    assert_eq!(of(judged().then("2026-10-23", kept("2026-10-23")), "2026-W43"), [0, 1, 0]);
    assert_eq!(of(judged().then("2026-10-24", kept("2026-10-24")), "2026-W43"), [0, 1, 1], "kept, and late");
    let moved = settle(Settled::Moved { to: day("2026-11-30"), why: TEXT });
    assert_eq!(of(judged().then("2026-10-20", moved), "2026-W43"), [0, 0, 0]);
    let cancelled = settle(Settled::Cancelled { why: TEXT });
    assert_eq!(of(judged().then("2026-10-20", cancelled), "2026-W43"), [0, 0, 0]);
}

#[test]
fn what_is_no_complaint_counts_as_none_and_what_was_diverted_only_as_that() {
    use Figure::*;
    let none = Told::filed(1, &[HERE]).then("2026-10-06", Event::NotAComplaint { what: NotOne::Test, reason: TEXT });
    assert_eq!(none.in_week("2026-W41"), []);
    let diverted = Event::Diverted { to: Diversion::Meldcode, reason: TEXT, named_director: None };
    let told = Told::filed(1, &[HERE]).then("2026-10-14", diverted);
    assert_eq!(told.in_week("2026-W41"), [], "nor is it seen that it was there");
    assert_eq!(told.in_week("2026-W42"), [(Diverted, 1)]);
    let back = told.then("2026-10-15", Event::DiversionUndone { reason: TEXT });
    assert_eq!(back.in_week("2026-W41"), [(New, 1), (OpenReceived, 1), (ContactMissed, 1)]);
}

#[test]
fn a_case_outside_counts_in_the_week_in_which_they_were_asked() {
    use Figure::*;
    let outside = |step, on: &str| Event::External { body: Body::Geschillencommissie, step, on: day(on), text: TEXT };
    let told = Told::filed(1, &[HERE])
        .then("2026-10-26", outside(Step::Asked, "2026-10-13"))
        .then("2026-10-26", outside(Step::Decided, "2026-10-26"));
    assert_eq!(told.in_week("2026-W42"), [(OpenReceived, 1), (AtGeschillencommissie, 1)]);
    assert_eq!(told.in_week("2026-W44"), [(OpenReceived, 1)]);
    // Before they filed, which was on the Monday of week 41.
    let before = Told::filed(1, &[HERE]).then("2026-10-06", outside(Step::Asked, "2026-10-04"));
    assert_eq!(before.in_week("2026-W40"), [(AtGeschillencommissie, 1)]);
}

#[test]
fn a_record_is_over_when_nothing_of_it_can_count_any_more() {
    let judged =
        || Told::filed(1, &[HERE]).judged("2026-10-12", &["2026-10-23"]).then("2026-10-13", Event::LetterAccepted);
    assert_eq!(judged().record().over_on, None, "a measure is open");
    let kept = Event::MeasureSettled { measure: 1, how: Settled::Kept(day("2026-10-26")) };
    let over = judged().then("2026-10-26", kept).record();
    assert_eq!(over.over_on, Some(day("2026-10-26")));
    let after = week("2026-W45").span();
    assert_eq!(Figures::count([&over], after), Figures::default());
    assert_eq!(Told::filed(1, &[]).record().over_on, None);
}

fn organisation() -> (Organisation, Vec<(RegionId, String)>) {
    let regions: Vec<_> = (1..=2).map(|n| (RegionId(Uuid::from_u128(n)), format!("Regio {n}"))).collect();
    let location = |id, region: usize| Location {
        id,
        name: format!("Locatie {region}"),
        town: String::new(),
        region: regions[region - 1].0,
        manager: None,
    };
    let member = |id, roles: &[Role]| StaffMember {
        id,
        name: String::new(),
        function: String::new(),
        phone: None,
        email: None,
        manager: None,
        location: None,
        roles: roles.to_vec(),
        account: true,
        lang: Lang::Nl,
    };
    let org = Organisation {
        locations: vec![location(HERE, 1), location(THERE, 2)],
        staff: vec![member(DIRECTOR, &[Role::Director]), member(MANAGER, &[Role::LocationManager(HERE)])],
        ..Organisation::default()
    };
    (org, regions)
}

/// The report of a week that nobody issued before.
fn told(records: &[Record], week: Week) -> Weekly {
    let (org, regions) = organisation();
    let counted = counted(records, &org, &Counted::new());
    weekly(records, week, &org, &regions, &Reported::new(), &counted)
}

#[test]
fn what_a_report_counted_its_correction_counts_and_never_in_the_annex_too() {
    let (org, regions) = organisation();
    let before = [Told::filed(1, &[HERE]).record()];
    let read = counted(&before, &org, &Counted::new());
    let about =
        |n| Told::filed(n, &[HERE]).then("2026-10-05", Event::SafetyChecked { subjects: vec![DIRECTOR] }).record();
    // The one that was read turned out to be about a director; another of that week was entered since, and is too.
    let since = [about(1), about(2)];
    let again = counted(&since, &org, &read);
    let corrected = weekly(&since, week("2026-W41"), &org, &regions, &Reported::new(), &again);
    assert_eq!(corrected.whole, told(&before, week("2026-W41")).whole);
    let annexed = annex(&since, week("2026-W41"), &again);
    assert_eq!(annexed.iter().map(|case| case.reference.clone()).collect::<Vec<_>>(), [since[1].reference.clone()]);
}

#[test]
fn a_complaint_about_two_locations_counts_at_each_and_once_for_the_whole() {
    let records = [Told::filed(1, &[HERE, THERE]).record(), Told::filed(2, &[]).record()];
    let report = told(&records, week("2026-W41"));
    let new = |figures: &Figures| figures.of(Figure::New);
    assert_eq!(new(&report.whole), 2);
    assert_eq!(report.locations.iter().map(|p| new(&p.figures)).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(report.regions.iter().map(|p| new(&p.figures)).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(new(&report.elsewhere), 1);
    assert_eq!(report.before.len(), WEEKS_BEFORE);
    assert_eq!(report.before.last().unwrap().week, week("2026-W40"));
}

#[test]
fn late_cases_come_first_by_reference_the_latest_before_the_others() {
    let records = [Told::filed(1, &[HERE]).record(), Told::filed(2, &[THERE]).record()];
    let report = told(&records, week("2026-W47"));
    let late: Vec<_> = report.late.iter().map(|l| (l.reference.as_str(), l.days, l.locations.clone())).collect();
    assert_eq!(late, [("0000-0001", 6, vec!["Locatie 1".to_owned()]), ("0000-0002", 6, vec!["Locatie 2".to_owned()])]);
    assert_eq!(report.whole.of(Figure::Overdue), 2);
    let json = serde_json::to_string(&report).unwrap();
    assert!(json.starts_with(r#"{"week":"2026-W47","late":[{"reference""#), "the late ones come first");
    assert_eq!(serde_json::from_str::<Weekly>(&json).unwrap(), report);
}

#[test]
fn no_number_of_the_report_changes_by_a_case_about_a_director_which_stands_in_the_annex() {
    let (org, _) = organisation();
    let about = Told::filed(1, &[HERE]).then("2026-10-05", Event::SafetyChecked { subjects: vec![DIRECTOR] });
    let other = Told::filed(2, &[HERE]).record();
    let with = told(&[about.record(), other.clone()], week("2026-W41"));
    assert_eq!(with, told(std::slice::from_ref(&other), week("2026-W41")));
    let records = [about.record(), other];
    let annexed = annex(&records, week("2026-W47"), &counted(&records, &org, &Counted::new()));
    assert_eq!(annexed.len(), 1);
    assert_eq!((annexed[0].days_late, annexed[0].conflicted.as_slice()), (Some(6), [DIRECTOR].as_slice()));
    let ended = about.then("2026-10-13", Event::Withdrawn { reason: None });
    let records = [ended.record()];
    let counted = counted(&records, &org, &Counted::new());
    let lines = |text| annex(&records, week(text), &counted).len();
    assert_eq!([lines("2026-W40"), lines("2026-W41"), lines("2026-W42"), lines("2026-W43")], [0, 1, 1, 0]);
}

#[test]
fn of_a_hundred_thousand_cases_every_one_is_in_one_of_fifty_two_weeks() {
    let record = Told::filed(1, &[HERE]).spoken("2026-10-07").judged("2026-11-15", &["2026-12-01"]).record();
    let records = vec![record; 100_000];
    let weeks = week("2026-W53").before(52);
    let new: u32 = weeks.iter().map(|w| Figures::count(&records, w.span()).of(Figure::New)).sum();
    assert_eq!(new, 100_000);
}

#[test]
fn every_figure_stands_in_one_table_by_place_except_what_was_diverted() {
    let columns: Vec<_> = Theme::ALL.iter().flat_map(|theme| theme.columns()).collect();
    for figure in Figure::ALL {
        let times = columns.iter().filter(|column| ***column == Column::Of(*figure)).count();
        assert_eq!(times, usize::from(*figure != Figure::Diverted), "{figure:?}");
    }
    assert!(Theme::ALL.iter().all(|theme| theme.columns().len() <= 8), "more do not fit on paper");
}

#[test]
fn a_location_stands_under_its_region_and_in_a_report_that_does_not_say_which_below_all() {
    let record = Told::filed(1, &[HERE]).record();
    let mut report = told(&[record], week("2026-W43"));
    let whose = |report: &Weekly| report.rows().iter().map(|row| format!("{:?}", row.whose)).collect::<Vec<_>>();
    let expected = [
        "Whole",
        "Region(\"Regio 1\")",
        "Location(\"Locatie 1\", Some(\"Regio 1\"))",
        "Region(\"Regio 2\")",
        "Location(\"Locatie 2\", Some(\"Regio 2\"))",
    ];
    assert_eq!(whose(&report), expected);
    report.locations[0].region = None;
    // Nor is one lost whose region the report does not have.
    report.locations[1].region = Some(2);
    report.elsewhere = report.whole;
    let expected = [
        "Whole",
        "Region(\"Regio 1\")",
        "Region(\"Regio 2\")",
        "Location(\"Locatie 1\", None)",
        "Location(\"Locatie 2\", None)",
        "Elsewhere",
    ];
    assert_eq!(whose(&report), expected);
}
