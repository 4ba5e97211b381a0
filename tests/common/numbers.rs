//! The numbers of a year, beside the same as plain SQL finds them in the raw events.

use super::plain_sql::{ByPlace, PlainSql, Seen, key};
use gehoor::{
    domain::report::{Place, Year},
    house::House,
    store::{organisation, report},
};

/// The names of the numbers of a place in a year, in the order in which they are told.
pub const NUMBERS: [&str; 21] = [
    "about care",
    "about people",
    "about contract",
    "about other",
    "quarter 1",
    "quarter 2",
    "quarter 3",
    "quarter 4",
    "with nobody",
    "with the klachtenloket",
    "with the geschillencommissie",
    "judged",
    "found founded",
    "found unfounded",
    "found solved",
    "in time",
    "not in time",
    "measures",
    "measures kept",
    "measures late",
    "measures open",
];

/// Compares every number of a year at every place; and what is told of it with what is counted.
pub async fn compare_year(house: &House, year: Year) -> Seen {
    let db = &house.pool;
    let org = organisation::load(db).await.unwrap();
    let regions = organisation::regions(db).await.unwrap();
    let counted = report::counted(db, year).await.unwrap();
    let mut all = ByPlace::new();
    let mut put = |name: String, of: &Place<u32>| {
        let numbers = NUMBERS.iter().map(|name| (*name).to_owned()).zip(of.counts.each());
        all.insert(name, numbers.chain([("filed".to_owned(), of.filed)]).filter(|(_, n)| *n > 0).collect());
    };
    for (l, (_, place)) in org.locations.iter().zip(&counted.locations) {
        assert_eq!(l.name, place.name);
        put(format!("location {}", l.id), place);
    }
    for ((id, name), place) in regions.iter().zip(&counted.regions) {
        assert_eq!(*name, place.name);
        put(format!("region {}", id.0), place);
    }
    put("elsewhere".to_owned(), &counted.elsewhere);
    put("whole".to_owned(), &counted.whole);
    let whole = all.get_mut("whole").unwrap();
    let categories = counted.categories.iter().map(|(of, n)| (format!("category {}", key(of)), *n));
    whole.extend(categories.chain([("diverted".to_owned(), counted.diverted)]).filter(|(_, n)| *n > 0));
    let mut seen = Seen::default();
    seen.count(whole);
    let sql = PlainSql::of(db).await.year(year).await;
    seen.same(all, sql, NUMBERS.len() + 1, &year.to_string());
    seen.compared += counted.categories.len() + 1;
    // What is told is what was counted, or nothing.
    let published = report::yearly(house, year).await.unwrap();
    let leaves = |of: &mut dyn Iterator<Item = (&Place<u32>, &Place<Option<u32>>)>| {
        for (counted, told) in of {
            assert_eq!((&counted.name, counted.filed), (&told.name, told.filed));
            assert!(counted.counts.each().zip(told.counts.each()).all(|(n, told)| told.is_none_or(|told| told == n)));
        }
    };
    leaves(&mut counted.locations.iter().map(|(_, p)| p).zip(published.locations.iter().map(|(_, p)| p)));
    leaves(&mut counted.regions.iter().zip(&published.regions));
    leaves(&mut [(&counted.whole, &published.whole), (&counted.elsewhere, &published.elsewhere)].into_iter());
    seen
}
