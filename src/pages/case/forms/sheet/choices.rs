//! The few answers there are to some questions: key and words.

use crate::{
    domain::{
        external::{Body, Step},
        feedback::FeltHeard,
        intake::Way,
        lang::Lang,
        lateness::Cause,
        phase::{Ground, ReopenGround},
    },
    text::{choices, common, forms as text},
};

pub fn grounds(lang: Lang) -> Vec<(&'static str, &'static str)> {
    Ground::ALL.into_iter().map(|g| (g.key(), choices::ground(lang, g))).collect()
}

pub fn reopen_grounds(lang: Lang) -> Vec<(&'static str, &'static str)> {
    ReopenGround::ALL.into_iter().map(|g| (g.key(), choices::reopen_ground(lang, g))).collect()
}

pub fn instead(lang: Lang) -> Vec<(&'static str, &'static str)> {
    vec![("spam", text::spam(lang)), ("test", text::test(lang)), ("duplicate", text::duplicate(lang))]
}

pub fn endings(lang: Lang) -> Vec<(&'static str, &'static str)> {
    vec![
        ("kept", text::kept(lang)),
        ("moved", text::moved(lang)),
        ("cancelled", text::cancelled(lang)),
        ("missed", text::missed(lang)),
    ]
}

pub fn heard(lang: Lang) -> Vec<(&'static str, &'static str)> {
    vec![("spoke", text::spoke(lang)), ("declined", text::declined(lang)), ("absent", text::absent(lang))]
}

pub fn ways(lang: Lang) -> Vec<(&'static str, &'static str)> {
    Way::ALL.iter().map(|w| (w.key(), choices::way(lang, *w))).collect()
}

pub fn safe(lang: Lang) -> Vec<(&'static str, &'static str)> {
    vec![("yes", common::yes(lang)), ("no", common::no(lang))]
}

pub fn felt(lang: Lang) -> Vec<(&'static str, &'static str)> {
    FeltHeard::ALL.into_iter().map(|f| (f.key(), choices::felt(lang, f))).collect()
}

pub fn causes(lang: Lang) -> Vec<(&'static str, &'static str)> {
    Cause::ALL.into_iter().map(|c| (c.key(), choices::cause(lang, c))).collect()
}

pub fn bodies(_: Lang) -> Vec<(&'static str, &'static str)> {
    Body::ALL.into_iter().map(|b| (b.key(), choices::body(b))).collect()
}

pub fn steps(lang: Lang) -> Vec<(&'static str, &'static str)> {
    Step::ALL.into_iter().map(|s| (s.key(), choices::external_step(lang, s))).collect()
}
