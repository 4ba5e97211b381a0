//! The list of locations: boxes grouped by town, that can be searched once there is script.

use super::Spot;
use crate::{public::lang, text::wizard as text};
use leptos::prelude::*;

/// Up to this many locations stand open; more are folded by town.
const SHORT_LIST: usize = 12;

/// Whether a location is what somebody looks for: every word occurs in its name or town.
fn found(spot: &Spot, search: &str) -> bool {
    let place = plain(&format!("{} {}", spot.name, spot.town));
    plain(search).split_whitespace().all(|word| place.contains(word))
}

/// Lower case, without the accents of Dutch names.
fn plain(text: &str) -> String {
    let letter = |c: char| match c {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        other => other,
    };
    text.to_lowercase().chars().map(letter).collect()
}

/// The locations by town, in the order in which they come.
fn by_town(spots: Vec<Spot>) -> Vec<(String, Vec<Spot>)> {
    let mut towns: Vec<(String, Vec<Spot>)> = Vec::new();
    for spot in spots {
        match towns.last_mut() {
            Some((town, list)) if *town == spot.town => list.push(spot),
            _ => towns.push((spot.town.clone(), vec![spot])),
        }
    }
    towns
}

/// A location's box, hidden while something else is searched for; a chosen one always stays.
#[component]
pub fn LocationList(
    /// All of them, sorted by town.
    spots: Vec<Spot>,
    /// The ids of those that were chosen.
    chosen: Vec<String>,
) -> impl IntoView {
    let lang = lang();
    let chosen = RwSignal::new(chosen);
    let search = RwSignal::new(String::new());
    let alive = RwSignal::new(false);
    Effect::new(move |_| alive.set(true));
    let short = spots.len() <= SHORT_LIST;
    let every = StoredValue::new(spots.clone());
    let count = move || {
        let typed = search.read();
        every.with_value(|all| all.iter().filter(|s| found(s, &typed)).count())
    };
    let status = move || match (search.read().trim().is_empty(), count()) {
        (true, _) => String::new(),
        (false, 0) => text::location_none(lang).to_owned(),
        (false, n) => text::location_found(lang, n),
    };
    let mut index = 0;
    let towns = by_town(spots)
        .into_iter()
        .map(|(town, spots)| {
            let open = short || spots.iter().any(|s| chosen.read_untracked().contains(&s.id));
            let here = StoredValue::new(spots.clone());
            let shown = move || {
                let typed = search.read();
                here.with_value(|all| all.iter().any(|s| found(s, &typed) || chosen.read().contains(&s.id)))
            };
            let boxes = spots
                .into_iter()
                .map(|spot| {
                    index += 1;
                    view! { <SpotBox spot index search chosen/> }
                })
                .collect_view();
            view! {
                <details class="disclosure" open=move || open || !search.read().trim().is_empty() hidden=move || !shown()>
                    <summary>{town}</summary>
                    <div class="disclosure__body choices">{boxes}</div>
                </details>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field">
            <legend class="field__label">{text::location_legend(lang)}</legend>
            {move || {
                alive
                    .get()
                    .then(|| {
                        view! {
                            <label class="field__label" for="zoek-locatie">
                                {text::location_search(lang)}
                            </label>
                            <input
                                class="input input--w20"
                                id="zoek-locatie"
                                type="search"
                                autocomplete="off"
                                spellcheck="false"
                                on:input=move |event| search.set(event_target_value(&event))
                                // Enter searches; it does not send the form.
                                on:keydown=|event| {
                                    if event.key() == "Enter" {
                                        event.prevent_default();
                                    }
                                }
                            />
                        }
                    })
            }}
            <p class="small soft" role="status">
                {status}
            </p>
            {towns}
        </fieldset>
    }
}

#[component]
fn SpotBox(spot: Spot, index: usize, search: RwSignal<String>, chosen: RwSignal<Vec<String>>) -> impl IntoView {
    let id = if index == 1 { "answers-locations".to_owned() } else { format!("answers-locations-{index}") };
    let key = spot.id.clone();
    let change = move |event| {
        let on = event_target_checked(&event);
        chosen.update(|ids| {
            ids.retain(|id| *id != key);
            if on {
                ids.push(key.clone());
            }
        });
    };
    let checked = chosen.read_untracked().contains(&spot.id);
    let (value, name) = (spot.id.clone(), spot.name.clone());
    let hidden = move || !found(&spot, &search.read()) && !chosen.read().contains(&spot.id);
    view! {
        <div class="choice" hidden=hidden>
            <input
                class="choice__input"
                type="checkbox"
                id=id.clone()
                name="answers[locations][]"
                value=value
                checked=checked
                on:change=change
            />
            <label class="choice__label" for=id>
                <span>{name}</span>
            </label>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(name: &str, town: &str) -> Spot {
        Spot { name: name.into(), town: town.into(), ..Spot::default() }
    }

    #[test]
    fn a_location_is_found_by_parts_of_its_name_and_town_in_any_order() {
        let spot = spot("De Zonnebloem", "Utrecht");
        assert!(found(&spot, "utr zonne"));
        assert!(found(&spot, "  "));
        assert!(!found(&spot, "utrecht maan"));
    }

    #[test]
    fn accents_need_not_be_typed() {
        assert!(found(&spot("Het Beëindigde Één", "Coevorden"), "beeindigde een"));
    }

    #[test]
    fn locations_stand_together_by_town() {
        let towns = by_town(vec![spot("A", "Almere"), spot("B", "Almere"), spot("C", "Breda")]);
        assert_eq!(towns.iter().map(|(t, s)| (t.as_str(), s.len())).collect::<Vec<_>>(), [("Almere", 2), ("Breda", 1)]);
    }
}
