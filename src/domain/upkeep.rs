//! What the house does by itself, how often, and what is wrong when that stops.

use super::calendar::Calendar;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// Work that comes again by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Routine {
    /// The daily note of how far every chain has come.
    Checkpoint,
    /// Forgetting what is over: sessions, old drafts, counters.
    Clean,
    /// Erasing everything personal of cases whose term is over.
    Retain,
    /// Telling the next level of what was not routed in time (R15).
    Tell,
    /// Telling that a weekly report was not issued (R16).
    ReportDue,
    /// Reminding of what is near or late.
    Remind,
}

/// How often something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Every hour.
    Hourly,
    /// Every day.
    Daily,
    /// Every working day.
    WorkingDays,
}

/// An instant, and the day that it falls on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub at: DateTime<Utc>,
    /// Its day.
    pub day: NaiveDate,
}

/// What is wrong with the work of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// Nobody does the work that waits.
    Idle,
    /// Mail waits for more than an hour.
    Mail,
    /// Other work was tried for a day and given up.
    GivenUp,
    /// This was not finished for longer than its rhythm.
    Stopped(Routine),
}

/// Work that is due waits no longer than this where somebody does it.
pub const IDLE: TimeDelta = TimeDelta::minutes(15);
/// Mail goes within this.
pub const MAIL: TimeDelta = TimeDelta::hours(1);
/// For so long it is told that work was given up.
pub const GIVEN_UP: TimeDelta = TimeDelta::days(1);
/// What it may take beside the rhythm: asking for it, doing it, trying again.
const MARGIN: TimeDelta = TimeDelta::hours(1);

impl Routine {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Checkpoint, Self::Clean, Self::Retain, Self::Tell, Self::ReportDue, Self::Remind];

    /// The kind of its job.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Checkpoint => "checkpoint",
            Self::Clean => "clean",
            Self::Retain => "retain",
            Self::Tell => "tell",
            Self::ReportDue => "report_due",
            Self::Remind => "remind",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    /// How often it is done.
    pub const fn rhythm(self) -> Rhythm {
        match self {
            Self::Checkpoint | Self::Retain => Rhythm::Daily,
            Self::Clean | Self::Tell | Self::ReportDue => Rhythm::Hourly,
            Self::Remind => Rhythm::WorkingDays,
        }
    }

    /// Whether it should have been finished again by now.
    pub fn stopped(self, last: Moment, now: Moment, calendar: &Calendar) -> bool {
        match self.rhythm() {
            Rhythm::Hourly => now.at - last.at > TimeDelta::hours(1) + MARGIN,
            // The day on which the clock goes back has an hour more.
            Rhythm::Daily => now.at - last.at > TimeDelta::hours(25) + MARGIN,
            // A whole working day passed without.
            Rhythm::WorkingDays => calendar.working_day_after(last.day, 1) < now.day,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        let at: DateTime<Utc> = text.parse().unwrap();
        Moment { at, day: at.date_naive() }
    }

    #[test]
    fn what_is_done_every_hour_has_stopped_after_two_and_what_is_done_every_day_after_a_day_and_two() {
        let (calendar, last) = (Calendar::default(), moment("2026-11-20T09:00:00Z"));
        for (routine, fine, stopped) in [
            (Routine::Tell, "2026-11-20T11:00:00Z", "2026-11-20T11:00:01Z"),
            (Routine::Retain, "2026-11-21T11:00:00Z", "2026-11-21T11:00:01Z"),
        ] {
            assert!(!routine.stopped(last, moment(fine), &calendar), "{routine:?}");
            assert!(routine.stopped(last, moment(stopped), &calendar), "{routine:?}");
        }
    }

    #[test]
    fn reminding_stops_over_a_weekend_and_a_closing_day_and_is_missed_after_the_next_working_day() {
        let calendar = Calendar { closing_days: ["2026-11-23".parse().unwrap()].into(), ..Calendar::default() };
        let friday = moment("2026-11-20T09:00:00Z");
        assert!(!Routine::Remind.stopped(friday, moment("2026-11-24T22:00:00Z"), &calendar), "Tuesday is not over");
        assert!(Routine::Remind.stopped(friday, moment("2026-11-25T01:00:00Z"), &calendar));
    }

    #[test]
    fn every_routine_is_found_by_its_key() {
        for routine in Routine::ALL {
            assert_eq!(Routine::from_key(routine.key()), Some(routine));
        }
    }
}
