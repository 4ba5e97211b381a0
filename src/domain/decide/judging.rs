//! The judgement: drafted, read by a second pair of eyes, and issued (R12–R14).

use super::Draft;
use crate::domain::{
    access::Actor,
    command::NewJudgement,
    event::Event,
    judgement::{Finding, Judgement, Measure},
    phase::Phase,
    refusal::Refusal,
    words::Prose,
};

impl Draft<'_> {
    /// R12–R14: a version of the judgement, offered for reading.
    pub(super) fn draft_judgement(&mut self, new: NewJudgement) -> Result<(), Refusal> {
        self.in_phase(&[Phase::InContact, Phase::Investigating, Phase::Judging])?;
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
        let judgement = Judgement { version, findings, measures };
        judgement.complete(&self.case.points)?;
        self.happens(Event::JudgementDrafted(judgement));
        Ok(())
    }

    pub(super) fn return_judgement(&mut self, actor: &Actor, version: u32, reason: Prose) -> Result<(), Refusal> {
        self.second_reader(actor, version)?;
        let reason = self.text(reason);
        self.happens(Event::JudgementReturned { version, reason });
        Ok(())
    }

    pub(super) fn approve_judgement(&mut self, actor: &Actor, version: u32) -> Result<(), Refusal> {
        self.second_reader(actor, version)?;
        self.happens(Event::JudgementApproved { version });
        Ok(())
    }

    /// R12: issuing is what closes. Only the very text that was approved goes out.
    pub(super) fn issue(&mut self, version: u32) -> Result<(), Refusal> {
        self.in_phase(&[Phase::Judging])?;
        let judgement = self.case.judgement.as_ref().ok_or(Refusal::NothingToRead)?;
        judgement.complete(&self.case.points)?;
        match self.case.approved {
            Some(approved) if approved == version && judgement.version == version => {
                self.happens(Event::JudgementIssued { version });
                Ok(())
            }
            Some(_) => Err(Refusal::OtherVersion),
            None => Err(Refusal::NotApproved),
        }
    }

    /// Whoever changed the draft does not read it, and what is read is the latest.
    fn second_reader(&self, actor: &Actor, version: u32) -> Result<(), Refusal> {
        self.in_phase(&[Phase::Judging])?;
        let judgement = self.case.judgement.as_ref().ok_or(Refusal::NothingToRead)?;
        if judgement.version != version {
            return Err(Refusal::OtherVersion);
        }
        match actor {
            Actor::Staff(reader) if self.case.drafted_by.contains(&reader.id) => Err(Refusal::OwnDraft),
            _ => Ok(()),
        }
    }
}
