//! The numbers of the year: to read once they are fixed, and before that to fix.

use super::{FixYear, page::Shown};
use crate::{
    components::{Address, Button, ButtonRow, CheckboxGroup, Choice, Disclosure, Kind},
    domain::lang::Lang,
    public::told,
    text::yearly as text,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// Whether they are there to fix, for whom reads the page.
pub(super) const fn may_fix(shown: &Shown) -> bool {
    shown.over && shown.writes && shown.figures.is_none()
}

pub(super) fn section(lang: Lang, address: &Address, shown: &Shown) -> AnyView {
    let number = shown.year.number();
    let body = match &shown.figures {
        Some(figures) => {
            let table = told::table(lang, &figures.whole);
            return view! {
                <div id="cijfers">
                    <Disclosure label=text::figures(lang)>{table}</Disclosure>
                </div>
            }
            .into_any();
        }
        None if !shown.over => view! { <p>{text::figures_later(lang, number)}</p> }.into_any(),
        None if !shown.writes => view! { <p>{text::not_fixed(lang, number)}</p> }.into_any(),
        None => {
            let wrong = (address.get("fout").as_deref() == Some("zeker")).then(|| text::not_sure(lang).to_owned());
            view! {
                <p>{text::not_fixed(lang, number)} " " {text::fix_lead(lang)}</p>
                <form class="stack" method="post" action=FixYear::PATH>
                    <input type="hidden" name="year" value=shown.year.to_string()/>
                    <CheckboxGroup
                        name="sure"
                        legend=text::fix_for_good(lang)
                        hint=text::fix_hint(lang, number + 1)
                        choices=vec![Choice::new("ja", text::sure(lang))]
                        error=wrong
                    />
                    <ButtonRow>
                        <Button kind=Kind::Secondary>{text::fix(lang)}</Button>
                    </ButtonRow>
                </form>
            }
            .into_any()
        }
    };
    view! {
        <section class="stack" id="cijfers">
            <h2>{text::figures(lang)}</h2>
            {body}
        </section>
    }
    .into_any()
}
