//! A question as whoever asked it reads it (R2): what was asked, by when it is answered, the answer.

use super::{Asked, Sight};
use crate::{
    components::{Notice, Prose, Tag, Tone},
    public::{AnswerDay, lang},
    text::{dates, follow, question as text},
};
use leptos::prelude::*;

/// The question, its answer or the day by which that comes.
#[component]
pub(super) fn Question(sight: Sight, asked: Asked) -> impl IntoView {
    let lang = lang();
    let late = asked.answer.as_ref().map_or(sight.today, |(on, _)| *on) > asked.answer_due;
    let status = match &asked.answer {
        Some((on, _)) if late => Some((Tone::Danger, follow::kept_late(lang, &dates::day_and_month(lang, *on)))),
        Some((on, _)) => Some((Tone::Success, follow::kept(lang, &dates::day_and_month(lang, *on)))),
        None if late => Some((Tone::Danger, follow::late(lang).to_owned())),
        None => Some((Tone::Neutral, follow::to_come(lang).to_owned())),
    };
    let status = status.map(|(tone, words)| view! { <Tag tone>{words}</Tag> }.into_any());
    let answer = match asked.answer {
        Some((on, words)) => view! {
            <article class="letter stack">
                <header class="stack stack--tight">
                    <h2>{text::answer(lang)}</h2>
                    <p class="soft">{text::answered_on(lang, &dates::long(lang, on))}</p>
                </header>
                <Prose text=words/>
            </article>
        }
        .into_any(),
        None if sight.closing.is_some() => view! {
            <Notice title=text::closed_title(lang)>
                <p>{text::closed(lang)}</p>
            </Notice>
        }
        .into_any(),
        None => view! { <p>{text::waiting(lang)}</p> }.into_any(),
    };
    view! {
        {answer}
        <section class="stack stack--tight">
            <h2>{text::asked(lang)}</h2>
            <Prose text=asked.question/>
        </section>
        <AnswerDay due=asked.answer_due terms=sight.terms status/>
    }
}
