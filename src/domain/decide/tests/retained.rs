//! When everything personal of a case goes.

use super::*;
use crate::domain::{
    external::{Body, Step},
    phase::Closing,
    promise::{Promise, Settled},
    retention::ended_on,
};
use chrono::Days;

/// A case that was closed today, with no measure to come.
fn closed() -> Complaint {
    let mut case = Desk::judged().case;
    case.measures.clear();
    assert_eq!(case.closed.unwrap().on, today());
    case
}

#[test]
fn a_case_ended_when_it_was_closed_and_not_while_it_is_open() {
    let mut case = closed();
    assert_eq!(ended_on(&case), Some(today()));
    case.erased = true;
    assert_eq!(ended_on(&case), None, "it is gone");
    case.closed = None;
    assert_eq!(ended_on(&case), None);
}

#[test]
fn the_last_measure_counts_and_one_to_come_keeps_the_case() {
    let mut case = closed();
    let measure = Promise::new(1, TextId(Uuid::nil()), None, today() + Days::new(60));
    case.measures = vec![measure];
    assert_eq!(ended_on(&case), None, "still to come");
    let late = measure.by + Days::new(40);
    for (settled, last) in
        [(Settled::Kept(late), late), (Settled::Kept(today()), measure.by), (Settled::Missed, measure.by)]
    {
        case.measures[0].settled = Some(settled);
        assert_eq!(ended_on(&case), Some(last.max(today())), "{settled:?}");
    }
}

#[test]
fn what_a_body_outside_still_has_is_kept_until_it_ended_there() {
    let mut case = closed();
    let (asked, ended) = (today() + Days::new(30), today() + Days::new(400));
    case.external = vec![(Body::Geschillencommissie, Step::Asked, asked)];
    assert_eq!(ended_on(&case), None);
    case.external.push((Body::Klachtenloket, Step::Ended, asked));
    assert_eq!(ended_on(&case), None, "the other one still has it");
    case.external.push((Body::Geschillencommissie, Step::Decided, ended));
    assert_eq!(ended_on(&case), Some(ended));
}

#[test]
fn what_went_on_outside_of_the_procedure_has_a_term_of_its_own() {
    let mut case = closed();
    case.closed = case.closed.map(|closed| crate::domain::phase::Closed { how: Closing::Diverted, ..closed });
    assert_eq!(ended_on(&case), None);
}
