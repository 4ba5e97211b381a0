//! What follows from the state: never stored, so never wrong.

use super::{Complaint, Delivery, MailAddress};
use crate::domain::{
    access::CaseFacts,
    hearing::{Heard, Hearing, Party},
    ids::{StaffId, TextId},
    intake::Channel,
    judgement::Point,
    organisation::Organisation,
    phase::{Closing, Phase},
    routing,
};
use chrono::NaiveDate;

impl Complaint {
    /// R2: whether it is a question, and did not become a complaint.
    pub fn is_question(&self) -> bool {
        self.question.is_some_and(|q| q.became_on.is_none())
    }

    /// R2: by when the question is answered, while it waits for that.
    pub fn answer_due(&self) -> Option<NaiveDate> {
        self.question.filter(|_| self.phase == Phase::Asked).map(|q| q.answer_due)
    }

    /// In which way it ended.
    pub fn closing(&self) -> Option<Closing> {
        self.closed.map(|c| c.how)
    }

    /// R9: the day the first personal contact took place.
    pub fn first_contact_on(&self) -> Option<NaiveDate> {
        self.contacts.iter().map(|c| c.on).min()
    }

    /// R9: whether they tried on two different days; counted apart, not as met.
    pub fn tried(&self) -> bool {
        let first = self.attempts.first().map(|(on, _)| *on);
        self.attempts.iter().any(|(on, _)| Some(*on) != first)
    }

    /// R10: the day of the talk in which a point was solved, where no later talk says that it is not.
    pub fn solved_since(&self, point: u8) -> Option<NaiveDate> {
        let mut talks: Vec<_> = self.contacts.iter().collect();
        // By their day, as they may be recorded in another order; those of one day in the order of the record.
        talks.sort_by_key(|c| c.on);
        talks
            .into_iter()
            .fold(None, |since, talk| if talk.solved.contains(&point) { since.or(Some(talk.on)) } else { None })
    }

    /// R4: a late complaint that was taken on: by name, or because two working days passed without a decision.
    pub fn late_taken_on(&self, today: NaiveDate) -> bool {
        self.filed.late && (self.late_accepted || (self.refused.is_none() && today > self.late_decision_due()))
    }

    /// R4: by this day the coordinator decides whether a late complaint is taken on: two working days, as for the first
    /// contact; of a question from the day on which it became a complaint.
    pub fn late_decision_due(&self) -> NaiveDate {
        let since_asked = self.question.and_then(|q| q.late_decision_due);
        since_asked.unwrap_or(self.filed.terms.first_contact_due)
    }

    /// R4: by when it is decided whether this late complaint is taken on, while that is open.
    pub fn late_undecided(&self, today: NaiveDate) -> Option<NaiveDate> {
        let open = self.filed.late && !self.late_taken_on(today) && self.closing().is_none();
        open.then(|| self.late_decision_due())
    }

    /// R12: the day on which the judgement counts as given: on the follow page, and told by mail or by post. Where
    /// nothing can be sent, the follow page and the post are what there is.
    pub fn judgement_met_on(&self) -> Option<NaiveDate> {
        self.issued.as_ref()?;
        let mailed = self.delivery.accepted_on.filter(|_| !self.delivery.refused);
        match (mailed, self.delivery.posted_on) {
            (Some(mailed), Some(posted)) => Some(mailed.min(posted)),
            (mailed, posted) => mailed.or(posted),
        }
    }

    /// What goes out as a letter, each with the day of what it says: the judgement (R12), and how it ended since, where that
    /// was no judgement (R4, R17).
    pub fn letters(&self) -> impl Iterator<Item = (Delivery, NaiveDate)> {
        let ended = self.closing_letter.zip(self.closed).map(|(letter, closed)| (letter, closed.on));
        let judged = self.issued_on.map(|on| (self.delivery, on));
        judged.into_iter().chain(ended)
    }

    /// The texts of the house in the letter with which it ended.
    pub fn written_at_its_end(&self) -> Vec<TextId> {
        match (self.closing_letter, &self.issued) {
            (None, Some(issued)) => issued.texts(),
            _ => self.refused.map(|refused| refused.reasons).into_iter().collect(),
        }
    }

    /// Whether a letter is still to be sent, now that it is closed.
    pub fn letter_waits(&self) -> bool {
        self.closed.is_some() && self.letters().any(|(letter, _)| letter.waits())
    }

    /// Whether there is a mail address to which mail may go at all.
    pub fn mailable(&self) -> bool {
        self.filed.has_email && self.filed.safe && self.address != MailAddress::Gone
    }

    /// R3: whether the receipt, and whatever else is personal, may be mailed: only to an address that was confirmed.
    pub fn confirmed(&self) -> bool {
        self.mailable() && self.address == MailAddress::Confirmed
    }

    /// The words of the postal address that is known, when they are still there.
    pub fn postal_address(&self) -> Option<TextId> {
        self.filed.texts.address.filter(|text| !self.erased && !self.redacted.contains(text))
    }

    /// R3: whether what staff entered is still to be confirmed to its complainant, on paper or by talking: no mail goes.
    pub fn receipt_waits(&self) -> bool {
        let mailed = self.filed.has_email && self.filed.safe;
        self.filed.channel != Channel::Wizard && !mailed && self.contacts.is_empty() && self.closed.is_none()
    }

    /// A point of this number.
    pub fn point(&self, number: u8) -> Option<&Point> {
        self.points.iter().find(|p| p.number == number)
    }

    /// Whom a point is about: as said there, or everybody the complaint is about.
    pub fn point_about<'a>(&'a self, point: &'a Point) -> &'a [StaffId] {
        point.about.as_deref().unwrap_or(&self.subjects)
    }

    /// The hearing of a side, once it was begun.
    pub fn hearing(&self, party: Party) -> Option<&Hearing> {
        self.hearings.iter().find(|h| h.party == party)
    }

    /// R11: whether somebody was heard, declined or stayed away.
    pub fn was_heard(&self, subject: StaffId) -> bool {
        self.hearing(Party::Subject(subject)).is_some_and(|h| h.outcome.is_some())
    }

    /// R11: how the hearing of somebody ended.
    pub fn heard(&self, party: Party) -> Option<Heard> {
        self.hearing(party).and_then(|h| h.outcome)
    }

    /// Whoever may never see it: the subjects, those close to somebody in it, and a complainant who works here.
    pub fn conflicted(&self) -> Vec<StaffId> {
        let mut conflicted = self.subjects.clone();
        conflicted.extend(&self.declared);
        conflicted.extend(self.filed.filed_by_staff);
        conflicted.extend(self.filed.about.iter().chain(&self.filed.withheld_from));
        conflicted.sort();
        conflicted.dedup();
        conflicted
    }

    /// What access depends on.
    pub fn facts(&self, org: &Organisation) -> CaseFacts {
        let conflicted = self.conflicted();
        CaseFacts {
            id: self.id,
            phase: self.phase,
            handler: self.handler,
            told: self.told.clone(),
            parts: self.part_holders(),
            released: self.released(),
            readers: self.readers.iter().map(|r| r.number).collect(),
            flagged: self.flagged,
            diverted: self.diversion.is_some(),
            named_director: self.diversion.and_then(|d| d.named_director),
            coordinators_conflicted: routing::coordinators_conflicted(org, &conflicted),
            conflicted,
        }
    }

    /// Who was given points, and has them still (R8).
    pub fn part_holders(&self) -> Vec<StaffId> {
        self.parts.iter().filter(|p| !p.points.is_empty()).map(|p| p.manager).collect()
    }

    /// The subjects to whom an extract was released (R11).
    pub fn released(&self) -> Vec<StaffId> {
        let to = |h: &Hearing| match h.party {
            Party::Subject(who) if !h.extract.is_empty() => Some(who),
            Party::Subject(_) | Party::Complainant => None,
        };
        self.hearings.iter().filter_map(to).collect()
    }
}
