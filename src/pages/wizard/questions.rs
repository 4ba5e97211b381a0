//! The inputs of each question.

mod contact;
mod incident;
mod place;

use super::{flow::Flow, question::Wrong};
use crate::{
    components::{CheckboxGroup, Choice, RadioGroup, TextArea},
    domain::{
        intake::{Answers, Category, Relation, Step},
        lang::Lang,
    },
    public::lang,
    text::{choices, common, wizard as text},
};
use leptos::prelude::*;

/// What a question needs to show itself.
struct Ask {
    lang: Lang,
    step: Step,
    flow: Flow,
    answers: Answers,
    wrong: Wrong,
}

impl Ask {
    /// The question of the page.
    fn question(&self) -> &'static str {
        text::question(self.lang, self.step)
    }
}

/// The inputs of a question, with what was answered before.
pub fn fields(step: Step, flow: Flow, wrong: Wrong) -> AnyView {
    let ask = Ask { lang: lang(), step, flow, answers: flow.answers.get_untracked(), wrong };
    match step {
        Step::Relation => relation(ask),
        Step::Location => place::location(ask),
        Step::Child => place::child(ask),
        Step::Talked => place::talked(ask),
        Step::Category => category(ask),
        Step::Persons => incident::persons(ask),
        Step::Occurred => incident::occurred(ask),
        Step::Story => story(ask),
        Step::Wish => wish(ask),
        Step::Contact => contact::contact(ask),
        Step::Reach => contact::reach(ask),
    }
}

fn yes_no_unknown(lang: Lang) -> Vec<Choice> {
    vec![
        Choice::new("yes", common::yes(lang)),
        Choice::new("no", common::no(lang)),
        Choice::new("unknown", common::dont_know(lang)),
    ]
}

fn relation(ask: Ask) -> AnyView {
    let choices = Relation::ALL.iter().map(|r| Choice::new(r.key(), choices::relation(ask.lang, *r))).collect();
    view! {
        <RadioGroup
            name="answers[relation]"
            legend=ask.question()
            heading=true
            choices
            value=ask.answers.relation.clone()
            error=ask.wrong.of("relation")
        />
        <p>
            <a class="link-alone" href="/klacht/iemand-anders">{text::relation_other(ask.lang)}</a>
        </p>
    }
    .into_any()
}

fn category(ask: Ask) -> AnyView {
    let offered = Category::offered(&ask.flow.public().closed, &ask.answers.categories).collect::<Vec<_>>();
    let choices = offered.into_iter().map(|c| Choice::new(c.key(), choices::category(ask.lang, c))).collect();
    view! {
        <CheckboxGroup
            name="answers[categories][]"
            legend=ask.question()
            hint=text::category_hint(ask.lang)
            heading=true
            choices
            values=ask.answers.categories.clone()
            error=ask.wrong.of("categories")
        />
    }
    .into_any()
}

fn story(ask: Ask) -> AnyView {
    view! {
        <TextArea
            name="answers[story]"
            label=ask.question()
            hint=text::story_hint(ask.lang)
            heading=true
            value=ask.answers.story.clone()
            error=ask.wrong.of("story")
        />
    }
    .into_any()
}

fn wish(ask: Ask) -> AnyView {
    view! {
        <TextArea
            name="answers[wish]"
            label=ask.question()
            heading=true
            optional=true
            value=ask.answers.wish.clone()
            error=ask.wrong.of("wish")
        />
    }
    .into_any()
}
