//! What was filed, in a copy of the case.

use super::Dossier;
use crate::{
    domain::{event::Event, ids::TextId, lang::Lang},
    text::{board, case as names, choices, languages, wizard},
};
use gehoor_paper::{Block, Fact};

impl Dossier<'_> {
    /// What was filed, and by whom.
    pub(super) fn filed(&self, lang: Lang) -> Vec<Block> {
        let (filed, org) = (&self.case.complaint.filed, self.case.org);
        let texts = &filed.texts;
        let (email, phone) = self.reached_first();
        let said = |name: &str, id: Option<TextId>| id.map(|id| Fact::new(name, self.word(lang, id)));
        let places: Vec<&str> =
            filed.place.locations().iter().filter_map(|l| org.location(*l)).map(|l| l.name.as_str()).collect();
        let place = if places.is_empty() { names::no_place(lang, &filed.place).to_owned() } else { places.join(", ") };
        let about: Vec<&str> = filed.categories.iter().map(|c| choices::category(lang, *c)).collect();
        let told = |name: &str, value: String| (!value.is_empty()).then(|| Fact::new(name, value));
        let of_complaint = !self.case.complaint.is_question();
        let facts = [
            told(wizard::reference(lang), filed.reference.to_string()),
            told(names::relation(lang), choices::relation(lang, filed.relation).to_owned()).filter(|_| of_complaint),
            said(names::name(lang), Some(texts.name)),
            said(names::phone(lang), phone),
            said(names::email(lang), email),
            said(names::address(lang), texts.address),
            told(names::way(lang), choices::way(lang, filed.way).to_owned()),
            said(names::hours(lang), texts.hours),
            told(names::language(lang), languages::name(lang, filed.lang)),
            said(names::interpreter(lang), texts.interpreter),
            told(names::location(lang), place),
            filed.care.map(|care| Fact::new(names::care(lang), choices::care(lang, care))),
            said(names::child(lang), texts.child_name),
            said(names::group(lang), texts.child_group),
            told(board::category(lang), about.join(", ")),
            told(names::occurred(lang), names::when(lang, filed.occurred)).filter(|_| of_complaint),
            said(names::late_reason(lang), texts.late_reason),
            said(names::persons(lang), texts.persons),
            said(names::talked_result(lang), texts.talked_result),
            said(names::wish(lang), texts.wish),
        ];
        vec![Block::Facts(facts.into_iter().flatten().collect()), Block::Paragraph(self.word(lang, texts.story))]
    }

    /// The address and the number as they were at first: those of later stand with what happened.
    fn reached_first(&self) -> (Option<TextId>, Option<TextId>) {
        let first = self.happened.iter().find_map(|told| match told.event {
            Event::Filed(filed) => Some((filed.texts.email, filed.texts.phone)),
            Event::Asked(asked) => Some((asked.texts.email, asked.texts.phone)),
            _ => None,
        });
        let texts = &self.case.complaint.filed.texts;
        first.unwrap_or((texts.email, texts.phone))
    }
}
