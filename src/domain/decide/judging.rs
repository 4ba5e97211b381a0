//! The judgement: drafted, read by a second pair of eyes, issued, and followed to its last measure (R12–R14).

use super::{Decided, Draft, MOST};
use crate::domain::{
    command::NewJudgement,
    event::Event,
    hearing::Party,
    judgement::{Finding, Judgement, Measure, When},
    lateness::Cause,
    promise::Settled,
    refusal::Refusal,
    standard_text::unfilled,
    words::Prose,
};
use chrono::NaiveDate;

impl Draft<'_> {
    /// R12–R14: a version of the judgement, offered for reading. What has places to fill in never comes that far, so that
    /// it never goes out.
    pub(super) fn draft_judgement(&mut self, new: NewJudgement) -> Decided {
        let words = new.findings.iter().map(|f| &f.reasons).chain(new.measures.iter().map(|m| &m.what));
        let places: Vec<String> = words.flat_map(|words| unfilled(words.as_str())).collect();
        if !places.is_empty() {
            return Err(Refusal::Unfilled(places));
        }
        // R14: the measures of judgements before it keep their numbers, and one byte counts them all.
        if new.measures.len() > MOST.min(usize::from(u8::MAX - self.measures_before())) {
            return Err(Refusal::TooMany);
        }
        let findings = new
            .findings
            .into_iter()
            .map(|f| Finding { point: f.point, outcome: Some(f.outcome), reasons: Some(self.text(f.reasons)) })
            .collect();
        let measures = new
            .measures
            .into_iter()
            .map(|m| Measure { what: self.text(m.what), owner: m.owner, when: m.when })
            .collect();
        let version = self.case.judgement.as_ref().map_or(1, |j| j.version + 1);
        let judgement = Judgement { version, findings, measures, solved: new.solved };
        self.can_go_out(&judgement)?;
        // R13, R14: taken on a day that was, or planned for one to come.
        let strange = |m: &Measure| match m.when {
            When::Taken(on) => on > self.world.today,
            When::Planned(on) => on < self.world.today,
        };
        if judgement.measures.iter().any(strange) {
            return Err(Refusal::DayCannotBe);
        }
        if judgement.measures.iter().any(|m| self.world.org.member(m.owner).is_none()) {
            return Err(Refusal::NobodyOfOurs);
        }
        self.happens(Event::JudgementDrafted(judgement))
    }

    /// The gate, on every path: every point has its outcome and reasons (R12), and nobody is found at fault unheard (R11).
    fn can_go_out(&self, judgement: &Judgement) -> Decided {
        judgement.complete(&self.case.points)?;
        for finding in judgement.findings.iter().filter(|f| f.outcome.is_some_and(|o| o.founded())) {
            let about = self.case.point(finding.point).map(|p| self.case.point_about(p)).unwrap_or_default();
            if about.iter().any(|who| !self.case.was_heard(*who)) {
                return Err(Refusal::Unheard(finding.point));
            }
        }
        Ok(())
    }

    pub(super) fn return_judgement(&mut self, version: u32, reason: Prose) -> Decided {
        self.second_reader(version)?;
        self.say(reason, |reason| Event::JudgementReturned { version, reason })
    }

    pub(super) fn approve_judgement(&mut self, version: u32) -> Decided {
        self.second_reader(version)?;
        if self.case.approved == Some(version) {
            return Err(Refusal::DoneAlready);
        }
        self.happens(Event::JudgementApproved { version })
    }

    /// Whoever changed the draft does not read it, and what is read is the latest.
    fn second_reader(&self, version: u32) -> Decided {
        let judgement = self.case.judgement.as_ref().ok_or(Refusal::NothingToRead)?;
        if judgement.version != version {
            return Err(Refusal::OtherVersion);
        }
        let own = self.actor.staff_id().is_some_and(|reader| self.case.drafted_by.contains(&reader));
        if own { Err(Refusal::OwnDraft) } else { Ok(()) }
    }

    /// R12: issuing is what closes. Only the very text that was approved goes out.
    pub(super) fn issue(&mut self, version: u32) -> Decided {
        let judgement = self.case.judgement.as_ref().ok_or(Refusal::NothingToRead)?;
        if judgement.version != version {
            return Err(Refusal::OtherVersion);
        }
        // The organisation may do without the second reader; the text is the latest all the same.
        if self.world.org.second_reading && self.case.approved != Some(version) {
            return Err(Refusal::NotApproved);
        }
        // Somebody may have become a subject since it was written.
        self.can_go_out(judgement)?;
        self.tell_before_closing();
        // R14: a judgement replaces no measure of one before: what is not needed any more is cancelled, with its reason.
        self.happens(Event::JudgementIssued { version, measures_after: self.measures_before() })?;
        // R11: a subject is told the outcome of the own points.
        for hearing in &self.case.hearings {
            if let (Party::Subject(subject), false) = (hearing.party, hearing.extract.is_empty()) {
                self.happens(Event::OutcomeTold { subject })?;
            }
        }
        Ok(())
    }

    /// The number of the last measure that is followed of the judgements before.
    fn measures_before(&self) -> u8 {
        self.case.measures.iter().map(|m| m.number).max().unwrap_or_default()
    }

    /// R12: a letter by post counts from the day it was posted: on or after the day the judgement in it was issued,
    /// however the complaint ended since. Of how it ended a letter may go too (R4), and after that one.
    pub(super) fn record_posted(&mut self, on: NaiveDate) -> Decided {
        let next = self.case.letters().min_by_key(|(letter, _)| letter.turn());
        let (letter, since) = next.ok_or(Refusal::NothingIssued)?;
        self.not_to_come(on)?;
        match letter.posted_on {
            Some(_) => Err(Refusal::DoneAlready),
            None if on < since => Err(Refusal::DayCannotBe),
            None => self.happens(Event::LetterPosted { on }),
        }
    }

    /// R12: what the mail server said. A refused mail reopens the sending, not the case.
    pub(super) fn record_delivery(&mut self, accepted: bool) -> Decided {
        let before = self.case.delivery;
        match accepted {
            _ if self.case.issued.is_none() => Err(Refusal::NothingIssued),
            // Refused after all, it may be taken when it is sent again.
            true if before.accepted_on.is_some() && !before.refused => Err(Refusal::DoneAlready),
            false if before.refused => Err(Refusal::DoneAlready),
            true => self.happens(Event::LetterAccepted),
            false => self.happens(Event::LetterRefused),
        }
    }

    /// R12: from day 43 the parent is told why, and when it is expected.
    pub(super) fn explain_lateness(&mut self, words: Prose, expected: NaiveDate, cause: Cause) -> Decided {
        let terms = &self.case.filed.terms;
        if !terms.judgement_late(self.world.today) {
            return Err(Refusal::NotLateYet(terms.judgement_due));
        }
        if expected < self.world.today {
            return Err(Refusal::DayCannotBe);
        }
        self.say(words, |text| Event::LatenessExplained { text, expected, cause: Some(cause) })
    }

    /// R14: kept, late, moved with agreement, cancelled with a reason; after closing, also when it is open again, to the
    /// last one.
    pub(super) fn settle_measure(&mut self, measure: u8, how: Settled<Prose>) -> Decided {
        self.can_settle(&self.case.measures, measure, &how)?;
        let how = how.keep(|words| self.text(words));
        self.happens(Event::MeasureSettled { measure, how })
    }
}
