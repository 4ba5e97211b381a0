//! The letter with the judgement (R12–R14), and with the way out of the house (R17).

use super::{Case, disagree, greeting, words};
use crate::{
    domain::judgement::{Judgement, Measure, When},
    text::{choices, dates, letter as text, paper},
};
use chrono::NaiveDate;
use gehoor_paper::{Block, Document};

/// The letter of the latest judgement, in the language of correspondence; nothing before there is one. It is a draft, and
/// says so on every page, as long as it is not the one that was issued.
pub fn judgement(case: Case<'_>, today: NaiveDate) -> Option<Document> {
    let complaint = case.complaint;
    let latest = complaint.judgement.as_ref()?;
    let issued_on = complaint.issued_on.filter(|_| complaint.issued.as_ref() == Some(latest));
    let filed = &complaint.filed;
    let lang = filed.lang;
    let mut blocks = vec![
        Block::Paragraph(text::dear(lang, case.word(filed.texts.name))),
        Block::Paragraph(text::opening(lang, &dates::plain(lang, filed.terms.received_on))),
    ];
    blocks.extend(said(case, latest));
    blocks.extend(disagree(case));
    blocks.push(greeting(lang, &case.org.name));
    Some(Document {
        lang: lang.tag(),
        title: text::heading(lang).into(),
        sender: case.org.name.clone(),
        address: case.address(),
        mark: issued_on.is_none().then(|| paper::draft(lang).into()),
        facts: case.facts(lang, issued_on.unwrap_or(today)),
        blocks,
        words: words(lang),
    })
}

/// What it says of each point, and which measures it names.
pub(super) fn said(case: Case<'_>, judgement: &Judgement) -> Vec<Block> {
    let lang = case.complaint.filed.lang;
    let mut blocks = findings(case, judgement);
    blocks.push(Block::Heading(text::measures(lang).into()));
    blocks.push(if judgement.measures.is_empty() {
        Block::Paragraph(text::no_measures(lang).into())
    } else {
        Block::List(judgement.measures.iter().map(|m| measure(case, m)).collect())
    });
    blocks
}

/// What is found of each point, and why.
fn findings(case: Case<'_>, judgement: &Judgement) -> Vec<Block> {
    let lang = case.complaint.filed.lang;
    let points = case.complaint.points.iter().flat_map(|point| {
        let found = judgement.findings.iter().find(|f| f.point == point.number);
        let outcome = found.and_then(|f| f.outcome).map_or(text::to_choose(lang), |o| choices::outcome(lang, o));
        let reasons = found.and_then(|f| f.reasons).map(|id| case.word(id)).filter(|words| !words.trim().is_empty());
        [
            Block::Heading(text::point(lang, point.number, case.word(point.title))),
            Block::Strong(text::finding(lang, outcome)),
            Block::Paragraph(reasons.unwrap_or(text::to_explain(lang)).to_owned()),
        ]
    });
    points.collect()
}

/// The parent reads who by function: never by name.
fn measure(case: Case<'_>, measure: &Measure) -> String {
    let lang = case.complaint.filed.lang;
    let (what, who) = (case.word(measure.what), case.function(measure.owner));
    match measure.when {
        When::Taken(on) => text::taken(lang, what, who, &dates::plain(lang, on)),
        When::Planned(by) => text::planned(lang, what, who, &dates::plain(lang, by)),
    }
}
