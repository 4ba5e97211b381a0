//! The safety check on the full text, and everybody named matched to the staff directory (R6–R8).

use super::{
    super::data::{CaseData, Person},
    field::{Filling, input_name},
};
use crate::{
    components::{CheckboxGroup, Choice, Disclosure, Prose},
    domain::forms::CaseForm,
    text::{case, forms as text},
};
use leptos::prelude::*;

/// Who it is about as far as known: matched before, or the manager when the parent says so.
pub fn start(form: CaseForm, case: &CaseData) -> CaseForm {
    let known = &case.complaint;
    let about = |p: &&Person| {
        let said = known.filed.about.contains(&p.id) || (known.filed.about_manager && p.manages);
        known.subjects.contains(&p.id) || (!known.safety_checked && said)
    };
    CaseForm { subjects: case.people.iter().filter(about).map(|p| p.id.to_string()).collect(), ..form }
}

pub fn fields(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let form = filling.form();
    let (story, persons, recorded, here, elsewhere) = filling.page.data.with_untracked(|case| {
        let texts = &case.complaint.filed.texts;
        let word = |id| case.word(id).unwrap_or_else(|| case::erased(lang)).to_owned();
        let (here, elsewhere): (Vec<Person>, Vec<Person>) = case.people.iter().cloned().partition(|p| p.here);
        let recorded: Vec<String> = case.complaint.subjects.iter().map(|id| case.name(*id)).collect();
        (word(texts.story), texts.persons.map(word).unwrap_or_default(), recorded, here, elsewhere)
    });
    let read: Vec<String> = (form.checked == "yes").then(|| "yes".to_owned()).into_iter().collect();
    let stay = (!recorded.is_empty()).then(|| view! { <p>{text::subjects_stay(lang, &recorded.join(", "))}</p> });
    let of_here = here.iter().map(|p| Choice::new(p.id.to_string(), p.name.clone()).hint(p.function.clone())).collect();
    view! {
        <Disclosure label=text::full_text(lang) open=true>
            <Prose text=story/>
            <Prose text=persons quoted=true/>
        </Disclosure>
        <CheckboxGroup
            name=input_name("checked")
            legend=text::safety(lang)
            hint=text::otherwise(lang)
            choices=vec![Choice::new("yes", text::read_all(lang))]
            values=read
            error=filling.error("checked")
        />
        {stay}
        <CheckboxGroup
            name=format!("{}[]", input_name("subjects"))
            legend=text::subjects(lang)
            hint=text::subjects_hint(lang)
            choices=of_here
            values=form.subjects.clone()
            error=filling.error("subjects")
        />
        <div class="field">{others(filling, elsewhere, &form.subjects)}</div>
        <div class="choice">
            <input
                class="choice__input"
                type="checkbox"
                id="check_safety-nobody"
                name=input_name("nobody")
                value="yes"
                checked=form.nobody == "yes"
            />
            <label class="choice__label" for="check_safety-nobody">
                <span>{text::nobody(lang)}</span>
            </label>
        </div>
    }
    .into_any()
}

/// Staff of elsewhere, folded away; a box narrows the list where scripts run.
fn others(filling: Filling, people: Vec<Person>, chosen: &[String]) -> AnyView {
    let sought = RwSignal::new(String::new());
    let open = people.iter().any(|p| chosen.contains(&p.id.to_string()));
    let boxes = people
        .into_iter()
        .map(|p| {
            let (id, value) = (format!("check_safety-{}", p.id), p.id.to_string());
            let checked = chosen.contains(&value);
            let found = format!("{} {}", p.name, p.function).to_lowercase();
            let left_out = move || !found.contains(&sought.read().to_lowercase());
            view! {
                <div class="choice" hidden=left_out>
                    <input
                        class="choice__input"
                        type="checkbox"
                        id=id.clone()
                        name=format!("{}[]", input_name("subjects"))
                        value=value
                        checked=checked
                    />
                    <label class="choice__label" for=id>
                        <span>{p.name}</span>
                        <span class="choice__hint">{p.function}</span>
                    </label>
                </div>
            }
        })
        .collect_view();
    view! {
        <Disclosure label=text::others(filling.lang) open=open>
            <div class="field">
                <label class="field__label" for="check_safety-search">
                    {text::search_staff(filling.lang)}
                </label>
                <input
                    class="input"
                    type="search"
                    id="check_safety-search"
                    autocomplete="off"
                    on:input=move |event| sought.set(event_target_value(&event))
                />
            </div>
            <div class="choices">{boxes}</div>
        </Disclosure>
    }
    .into_any()
}
