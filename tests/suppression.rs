//! Whoever reads everything that is published of many years works out nothing that is hidden: pages, papers, what the
//! command line prints, and what a committee reads. At realistic size: twelve locations, eighty complaints a year.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

#[path = "../src/domain/report/yearly/tests/attack.rs"]
mod attack;
mod common;
#[path = "../src/domain/report/yearly/tests/thrown.rs"]
mod thrown;

use attack::{Published, Told};
use common::{browser::Browser, pdf, people};
use gehoor::{
    domain::{
        intake::Category,
        lang::Lang,
        report::{Counts, Nature, Place, Year, YearText, YearWords, Yearly, publish},
        suppression::Threshold,
    },
    house::clock,
    papers::report as papers,
    text::{about::reports as about, choices, report as text, yearly},
};
use gehoor_paper::Block;
use std::collections::HashMap;
use thrown::{thrown, throws};

/// Years, each by a seed of its own.
const YEARS: i32 = 20;
const LOCATIONS: usize = 12;
const COMPLAINTS: usize = 80;

/// A table as somebody reads it: the name and the number of each row.
type Rows = HashMap<String, Option<u32>>;

/// What stands at the beginning of a table, and the table.
type Tables = Vec<(String, Rows)>;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_reads_everything_published_works_out_no_small_number() {
    let browser = Browser::new().await;
    let north = {
        let org = gehoor::store::organisation::load(&browser.place.house.pool).await.unwrap();
        org.location(people::NORTH).unwrap().name.clone()
    };
    let threshold = Threshold::default();
    let mut years: Vec<Yearly<u32>> = Vec::new();
    for n in 0..YEARS {
        let mut counted = thrown(Year::new(2000 + n).unwrap(), LOCATIONS, 3, &throws(n as u64, COMPLAINTS));
        counted.locations[0].1.name.clone_from(&north);
        counted.elsewhere.name = text::elsewhere(Lang::Nl).to_owned();
        let told = publish(&counted, threshold);
        sqlx::query("INSERT INTO yearly_report (year, issued_at, body) VALUES ($1, $2, $3)")
            .bind(counted.year.number())
            .bind(clock::now())
            .bind(serde_json::to_string(&told).unwrap())
            .execute(&browser.place.house.pool)
            .await
            .unwrap();
        sqlx::query(
            "INSERT INTO yearly_words (year, version, saved_at, saved_by, words, issued_at)
             SELECT $1, 1, now(), $2, $3, now()",
        )
        .bind(counted.year.number())
        .bind(people::COORDINATOR.0)
        .bind(serde_json::to_string(&YearWords::typed("Op de website.", "Zie de cijfers.", "Zie de cijfers.")).unwrap())
        .execute(&browser.place.house.pool)
        .await
        .unwrap();
        years.push(counted);
    }
    let committee = browser.staff(people::COMMITTEE).await;
    let (mut hidden, mut drawings) = (Shares::default(), 0);
    for counted in &years {
        let year = counted.year;
        let html = browser.page(&format!("/verslagen/{year}"), "").await;
        let page = tables(&html);
        let published = of_page(&page, counted);
        // Of the whole, its categories and the regions: what is drawn stands in a table, too.
        assert_drawn(&html, |name, number| page.iter().any(|(_, rows)| rows.get(name) == Some(&number)));
        drawings += drawn(&html).len();
        // Every other way says the same, and nothing that this one does not.
        let told = gehoor::store::report::frozen(&browser.place.house.pool, year).await.unwrap().unwrap();
        assert_eq!(of_paper(&told, counted), published, "{year} on paper");
        for ((_, at), (_, said)) in told.locations.iter().zip(&published.locations) {
            let paper = paper_tables(&papers::yearly_at(&told, at, &YearWords::default(), Lang::Nl).blocks);
            let place = if at.filed == 0 { none() } else { told_of(&together(&paper)) };
            assert_eq!(place, *said, "{} in {year} on its own paper", at.name);
        }
        assert_eq!(of_json(&serde_json::to_value(&told).unwrap()), published, "{year} as JSON");
        let own = browser.page(&format!("/oudercommissie?jaar={year}"), &committee).await;
        let (beside, alone): (Vec<_>, Vec<_>) = tables(&own).into_iter().partition(|(folded, _)| !folded.is_empty());
        let alone = if alone.is_empty() { none() } else { told_of(&together(&alone)) };
        assert_eq!(alone, published.locations[0].1, "{year} for the committee");
        // Beside it what everybody reads: of its region, which is the first, and of the whole.
        let beside: Vec<Told> = beside.iter().map(|(_, rows)| told_of(rows)).collect();
        assert_eq!(beside, [published.regions[0].clone(), published.whole.clone()], "{year} beside it");
        assert_drawn(&own, |name, number| tables(&own).iter().any(|(_, rows)| rows.get(name) == Some(&number)));
        // The page of each location, and what stands in the files that people take along.
        for (n, (_, said)) in published.locations.iter().enumerate() {
            let page = browser.page(&format!("/verslagen/{year}/locaties/{}", n + 1), "").await;
            assert_eq!(of_one_place(&page), *said, "location {} of {year} on its own page", n + 1);
            drawings += drawn(&page).len();
        }
        let file = browser.bytes(&format!("/verslagen/{year}/verslag.pdf"), "").await.2;
        let mut file = File::read(&file, &text::of_year(Lang::Nl, year.number()));
        let whole = file.whole(&told.whole);
        let categories = file.rows("", &categories(&told));
        let places = told.regions.iter().chain(told.locations.iter().map(|(_, of)| of)).chain([&told.elsewhere]);
        let places: HashMap<&str, Told> = places.map(|of| (of.name.as_str(), file.place(of))).collect();
        file.ends();
        let place = |of: &Place<u32>| places[of.name.as_str()].clone();
        assert_eq!(self::published(counted, whole, &categories, place), published, "{year} in its file");
        // Of one location in each year, so that every location has its turn.
        let nth = year.number() as usize % LOCATIONS;
        let file = browser.bytes(&format!("/verslagen/{year}/locaties/{}/verslag.pdf", nth + 1), "").await.2;
        let (_, at) = &told.locations[nth];
        let mut file = File::read(&file, &text::of_year_at(Lang::Nl, year.number(), &at.name));
        assert_eq!(file.own(at, year), published.locations[nth].1, "{} in {year} in its own file", at.name);
        file.ends();
        let truth = of_json(&serde_json::to_value(counted).unwrap());
        assert_eq!(published.gives_away(&truth, |n| threshold.small(n)), Vec::<String>::new(), "{year}");
        hidden.add(&truth, &published);
    }
    assert!(drawings > 0, "something is drawn");
    println!("{hidden}");
    assert!(hidden.percent("regions", 1) <= 60 && hidden.percent("the whole", 1) <= 10, "something is told:\n{hidden}");
}

/// Other ways to divide a year, in the shape of a year: what they leave out is zero, and was not counted as hidden.
fn other_ways(years: &[Yearly<u32>]) -> Vec<(&'static str, Vec<Yearly<u32>>)> {
    let each = |year: &Yearly<u32>, change: fn(&mut Counts<u32>)| {
        let mut year = year.clone();
        let places = year.locations.iter_mut().map(|(_, of)| of).chain(&mut year.regions);
        for of in places.chain([&mut year.elsewhere, &mut year.whole]) {
            change(&mut of.counts);
        }
        year
    };
    let halves: fn(&mut Counts<u32>) = |counts| {
        let [a, b, c, d] = counts.quarters;
        counts.quarters = [a + b, c + d, 0, 0];
    };
    let kinds: fn(&mut Counts<u32>) = |counts| {
        let [care, people, contract, other] = counts.nature;
        counts.nature = [care + people, 0, contract + other, 0];
    };
    let two_kinds = |year: &Yearly<u32>| {
        let mut year = each(year, kinds);
        let nature = year.whole.counts.nature;
        // One category stands for each kind, so that they add up.
        for (n, kind) in Nature::ALL.into_iter().enumerate() {
            let of_kind = year.categories.iter_mut().filter(|(of, _)| Nature::of(Some(*of)) == kind);
            for (first, (_, count)) in of_kind.enumerate() {
                *count = if first == 0 { nature[n] } else { 0 };
            }
        }
        year
    };
    let three = |years: &[Yearly<u32>]| {
        let mut sum = years[0].clone();
        for year in &years[1..] {
            let places = year.locations.iter().map(|(_, of)| of).chain(&year.regions);
            let sums = sum.locations.iter_mut().map(|(_, of)| of).chain(&mut sum.regions);
            let all =
                sums.chain([&mut sum.elsewhere, &mut sum.whole]).zip(places.chain([&year.elsewhere, &year.whole]));
            for (sum, of) in all {
                sum.filed += of.filed;
                sum.counts = added(&sum.counts, &of.counts);
            }
            for ((_, sum), (_, count)) in sum.categories.iter_mut().zip(&year.categories) {
                *sum += count;
            }
        }
        sum
    };
    vec![
        ("as it is", years.to_vec()),
        ("halves of a year for quarters", years.iter().map(|year| each(year, halves)).collect()),
        ("two kinds for four, without categories", years.iter().map(two_kinds).collect()),
        ("three years together", years.chunks_exact(3).map(three).collect()),
    ]
}

fn added(a: &Counts<u32>, b: &Counts<u32>) -> Counts<u32> {
    fn each<const N: usize>(a: [u32; N], b: [u32; N]) -> [u32; N] {
        std::array::from_fn(|n| a[n] + b[n])
    }
    Counts {
        nature: each(a.nature, b.nature),
        quarters: each(a.quarters, b.quarters),
        outside: each(a.outside, b.outside),
        judged: a.judged + b.judged,
        results: each(a.results, b.results),
        timely: each(a.timely, b.timely),
        measures: each(a.measures, b.measures),
    }
}

#[test]
fn dividing_less_tells_hardly_more_of_a_location_and_three_years_together_hide_most_of_it_too() {
    let year = |n: i32| thrown(Year::new(2000 + n).unwrap(), LOCATIONS, 3, &throws(n as u64, COMPLAINTS));
    let years: Vec<Yearly<u32>> = (0..21).map(year).collect();
    let mut hidden = Vec::new();
    for (way, years) in other_ways(&years) {
        let mut shares = Shares::default();
        for counted in &years {
            let json = |of: serde_json::Value| of_json(&of);
            let told = publish(counted, Threshold::default());
            shares.add(&json(serde_json::to_value(counted).unwrap()), &json(serde_json::to_value(&told).unwrap()));
        }
        println!("{way}:\n{shares}");
        hidden.push((way, shares.percent("locations", 1)));
    }
    let percents: Vec<usize> = hidden.iter().map(|(_, percent)| *percent).collect();
    assert!(percents[..3].iter().all(|percent| *percent >= 85) && percents[3] > 60, "{hidden:?}");
}

/// The text of a file, of which every number that was read is taken away.
struct File(String);

impl File {
    fn read(bytes: &[u8], title: &str) -> Self {
        let mut said = pdf::text_of(bytes);
        // What stands at the foot of each page.
        while let Some((before, after)) = said.split_once("Pagina ") {
            let mut words = after.splitn(4, ' ');
            let (page, of, pages) = (words.next().unwrap(), words.next().unwrap(), words.next().unwrap());
            assert!(page.parse::<u32>().is_ok() && of == "van" && pages.parse::<u32>().is_ok(), "{after}");
            said = format!("{before}{}", words.next().unwrap_or_default());
        }
        // What every file says, with a number in it.
        for known in [title, &text::year_lead(Lang::Nl, Threshold::default().into())] {
            assert!(said.contains(known), "{known} in {said}");
            said = said.replace(known, "");
        }
        Self(said)
    }

    /// The numbers of a place, below its name.
    fn place(&mut self, of: &Place<Option<u32>>) -> Told {
        if of.filed == 0 {
            self.take(&format!("{0} {0}: geen klachten", of.name));
            return none();
        }
        let filed = text::filed(Lang::Nl);
        let numbers = text::numbers(Lang::Nl, &of.counts).into_iter().map(|(name, _)| name);
        told_of(&self.rows(&of.name, &std::iter::once(filed).chain(numbers).collect::<Vec<_>>()))
    }

    /// The numbers of the whole organisation, or of a location in a file of its own: under the headings of the law.
    fn whole(&mut self, of: &Place<Option<u32>>) -> Told {
        let numbers = text::groups(Lang::Nl, &of.counts);
        let names = |named: &[(&'static str, Option<u32>)]| named.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        let judged = [numbers.judged, numbers.results, numbers.timely, numbers.measures].concat();
        let mut rows = self.rows(
            about::numbers(Lang::Nl),
            &[vec![text::filed(Lang::Nl)], names(&numbers.nature), names(&numbers.quarters)].concat(),
        );
        rows.extend(self.rows(yearly::heading(Lang::Nl, YearText::Tenor), &names(&judged)));
        rows.extend(self.rows(yearly::heading(Lang::Nl, YearText::Disputes), &names(&numbers.outside)));
        told_of(&rows)
    }

    /// The numbers of a location in a file of its own.
    fn own(&mut self, of: &Place<Option<u32>>, year: Year) -> Told {
        if of.filed > 0 {
            return self.whole(of);
        }
        self.take(&about::none_at(Lang::Nl, year.number(), &of.name));
        none()
    }

    /// The numbers that stand below a heading, each behind its name.
    fn rows(&mut self, heading: &str, names: &[&str]) -> Rows {
        let begin = format!("{heading} {}", names[0]);
        let from = self.0.find(begin.trim_start()).unwrap_or_else(|| panic!("{begin} in {}", self.0));
        let (before, below) = self.0.split_at(from);
        let (mut rest, mut rows) = (below.strip_prefix(heading).unwrap(), Rows::new());
        for name in names {
            rest = rest.trim_start();
            rest = rest.strip_prefix(name).unwrap_or_else(|| panic!("{name} at {rest}")).trim_start();
            let (number, after) = match rest.strip_prefix(text::hidden(Lang::Nl)) {
                Some(after) => (None, after),
                None => {
                    let (number, after) = rest.split_once(' ').unwrap_or((rest, ""));
                    (Some(number.parse().unwrap_or_else(|_| panic!("{name} is {number}"))), after)
                }
            };
            rows.insert((*name).to_owned(), number);
            rest = after;
        }
        self.0 = format!("{before}{rest}");
        rows
    }

    fn take(&mut self, said: &str) {
        assert!(self.0.contains(said), "{said} in {}", self.0);
        self.0 = self.0.replacen(said, "", 1);
    }

    /// Nothing with a digit is left.
    fn ends(self) {
        assert!(!self.0.chars().any(|c| c.is_ascii_digit()), "{}", self.0);
    }
}

/// What the numbers of the whole by category are called, in their order.
fn categories(told: &Yearly<Option<u32>>) -> Vec<&'static str> {
    let names = told.categories.iter().map(|(of, _)| choices::category(Lang::Nl, *of));
    names.chain([text::diverted(Lang::Nl)]).collect()
}

/// The page of one location, or of its committee: all its tables together, and drawings that say the same.
fn of_one_place(html: &str) -> Told {
    let all = together(&tables(html));
    assert_drawn(html, |name, number| all[name] == number);
    if all.is_empty() { none() } else { told_of(&all) }
}

/// Every drawing says what a table says.
fn assert_drawn(html: &str, said: impl Fn(&str, Option<u32>) -> bool) {
    for (name, number, drawn) in drawn(html) {
        assert!(said(&name, number), "{name} {number:?}, drawn");
        assert_eq!(drawn, number.is_some_and(|n| n > 0), "{name} has a bar");
    }
}

/// Every number of every drawing, and whether it has a bar.
fn drawn(html: &str) -> Vec<(String, Option<u32>, bool)> {
    let of = |chart: &str| -> Vec<_> {
        let chart = chart.split("</svg>").next().unwrap();
        chart
            .split("class=\"shares__name\"")
            .skip(1)
            .map(|row| {
                let (name, rest) = row.split_once("</text>").unwrap();
                let value = rest.split_once("class=\"shares__number\"").unwrap().1;
                let (name, value) = (words(&format!("<text{name}")), words(&format!("<text{value}")));
                assert!(value.parse::<u32>().is_ok() || value == text::hidden(Lang::Nl), "{name}: {value}");
                (name, value.parse().ok(), rest.contains("<rect"))
            })
            .collect()
    };
    html.split("class=\"shares__chart\"").skip(1).flat_map(of).collect()
}

/// Every table of a page, with what stands in the summary of what it is folded in.
fn tables(html: &str) -> Tables {
    let mut all = Tables::new();
    let mut parts = html.split("<table");
    let (mut before, mut folded) = (parts.next().unwrap_or_default(), String::new());
    for part in parts {
        let (table, after) = part.split_once("</table>").unwrap();
        let open = before.rsplit("</details>").next().unwrap();
        if open.len() < before.len() {
            folded.clear();
        }
        if let Some((_, rest)) = open.rsplit_once("<summary") {
            folded = words(&format!("<summary{}", rest.split("</summary>").next().unwrap()));
        }
        let rows = table.split("<tr").skip(2).map(|row| {
            let (name, value) = row.split_once("</th>").unwrap();
            let (name, value) = (words(&format!("<tr{name}")), words(value));
            let number = value.parse().ok();
            assert!(number.is_some() || value == text::hidden(Lang::Nl), "{name}: {value}");
            (name, number)
        });
        all.push((folded.clone(), rows.collect()));
        before = after;
    }
    all
}

/// The rows of some tables, each of which stands there once.
fn together<'a>(tables: impl IntoIterator<Item = &'a (String, Rows)>) -> Rows {
    let mut all = Rows::new();
    for (name, number) in tables.into_iter().flat_map(|(_, rows)| rows) {
        assert_eq!(all.insert(name.clone(), *number), None, "{name} stands there once");
    }
    all
}

/// What stands between tags.
fn words(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<').skip(1) {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    text.trim().replace("&amp;", "&")
}

/// Every table of a paper, with the heading above it.
fn paper_tables(blocks: &[Block]) -> Tables {
    let mut all = Tables::new();
    let mut heading = "";
    for block in blocks {
        match block {
            Block::Heading(text) => heading = text,
            Block::Facts(facts) => {
                let number = |value: &str| {
                    assert!(value.parse::<u32>().is_ok() || value == text::hidden(Lang::Nl), "{value}");
                    value.parse().ok()
                };
                let rows = facts.iter().map(|fact| (fact.name.clone(), number(&fact.value))).collect();
                all.push((heading.to_owned(), rows));
            }
            _ => {}
        }
    }
    all
}

/// The name of each number of a place, in the order in which they are told.
fn names() -> Vec<&'static str> {
    let numbered = Counts {
        nature: [0, 1, 2, 3],
        quarters: [4, 5, 6, 7],
        outside: [8, 9, 10],
        judged: 11,
        results: [12, 13, 14],
        timely: [15, 16],
        measures: [17, 18, 19, 20],
    };
    let mut named = text::numbers(Lang::Nl, &numbered);
    named.sort_by_key(|(_, n)| *n);
    named.into_iter().map(|(name, _)| name).collect()
}

fn told_of(rows: &Rows) -> Told {
    assert_eq!(rows.len(), 22, "every number has a name of its own");
    let filed = rows[text::filed(Lang::Nl)].unwrap();
    Told { filed, numbers: names().into_iter().map(|name| rows[name]).collect() }
}

/// Where there were none, that is said in words, and every number is known.
fn none() -> Told {
    Told { filed: 0, numbers: vec![Some(0); 21] }
}

fn published(counted: &Yearly<u32>, whole: Told, categories: &Rows, place: impl Fn(&Place<u32>) -> Told) -> Published {
    let category = |of: &Category| (Nature::of(Some(*of)) as usize, categories[choices::category(Lang::Nl, *of)]);
    Published {
        locations: counted.locations.iter().map(|(region, of)| (*region, place(of))).collect(),
        elsewhere: place(&counted.elsewhere),
        regions: counted.regions.iter().map(&place).collect(),
        whole,
        categories: Category::ALL.iter().map(category).collect(),
        diverted: categories[text::diverted(Lang::Nl)],
    }
}

/// The table of the categories, which says how many went on elsewhere.
fn is_of_categories((_, rows): &&(String, Rows)) -> bool {
    rows.contains_key(text::diverted(Lang::Nl))
}

/// A page: the whole and its categories, and what is folded of each place that had any.
fn of_page(tables: &Tables, counted: &Yearly<u32>) -> Published {
    let place = |of: &Place<u32>| {
        let named: Vec<_> =
            tables.iter().filter(|(summary, _)| summary.starts_with(&format!("{}: ", of.name))).collect();
        if named.is_empty() { none() } else { told_of(&together(named)) }
    };
    let whole = tables.iter().filter(|table| table.0.is_empty() && !is_of_categories(table));
    let categories = &tables.iter().find(is_of_categories).unwrap().1;
    published(counted, told_of(&together(whole)), categories, place)
}

fn of_paper(told: &Yearly<Option<u32>>, counted: &Yearly<u32>) -> Published {
    let tables = paper_tables(&papers::yearly(told, &YearWords::default(), Lang::Nl).blocks);
    let place = |of: &Place<u32>| {
        let named = tables.iter().find(|(heading, _)| *heading == of.name);
        named.map_or_else(none, |(_, rows)| told_of(rows))
    };
    let law = YearText::ALL.map(|of| yearly::heading(Lang::Nl, of)).into_iter().chain([about::numbers(Lang::Nl)]);
    let law: Vec<&str> = law.collect();
    let whole = tables.iter().filter(|table| law.contains(&table.0.as_str()) && !is_of_categories(table));
    let categories = &tables.iter().find(is_of_categories).unwrap().1;
    published(counted, told_of(&together(whole)), categories, place)
}

/// What the command line prints.
fn of_json(report: &serde_json::Value) -> Published {
    let number = |value: &serde_json::Value| value.as_u64().map(|n| u32::try_from(n).unwrap());
    let each = |value: &serde_json::Value| value.as_array().unwrap().iter().map(number).collect::<Vec<_>>();
    let place = |value: &serde_json::Value| {
        let counts = &value["counts"];
        let mut numbers: Vec<Option<u32>> =
            ["nature", "quarters", "outside"].iter().flat_map(|name| each(&counts[name])).collect();
        numbers.push(number(&counts["judged"]));
        numbers.extend(["results", "timely", "measures"].iter().flat_map(|name| each(&counts[name])));
        let filed = number(&value["filed"]).unwrap();
        if filed == 0 { none() } else { Told { filed, numbers } }
    };
    let category = |value: &serde_json::Value| {
        let of = Category::from_key(value[0].as_str().unwrap()).unwrap();
        (Nature::of(Some(of)) as usize, number(&value[1]))
    };
    let list = |name: &str| report[name].as_array().unwrap().clone();
    Published {
        locations: list("locations").iter().map(|at| (at[0].as_u64().unwrap() as usize, place(&at[1]))).collect(),
        elsewhere: place(&report["elsewhere"]),
        regions: list("regions").iter().map(place).collect(),
        whole: place(&report["whole"]),
        categories: list("categories").iter().map(category).collect(),
        diverted: number(&report["diverted"]),
    }
}

/// How much is hidden, by level: of the numbers that are not zero, of those that divide complaints, of the measures, and of
/// all rows of the tables.
#[derive(Default)]
struct Shares(std::collections::BTreeMap<&'static str, [[usize; 2]; 4]>);

impl Shares {
    fn add(&mut self, truth: &Published, published: &Published) {
        let leaves = |of: &Published| -> Vec<Told> {
            of.locations.iter().map(|(_, told)| told.clone()).chain([of.elsewhere.clone()]).collect()
        };
        let levels = [
            ("locations", leaves(truth), leaves(published)),
            ("regions", truth.regions.clone(), published.regions.clone()),
            ("the whole", vec![truth.whole.clone()], vec![published.whole.clone()]),
        ];
        for (level, counted, told) in levels {
            for (counted, told) in counted.iter().zip(&told).filter(|(counted, _)| counted.filed > 0) {
                // The number filed has a row, too, and is told.
                self.row(level, &[3], false);
                for (c, (count, told)) in counted.numbers.iter().zip(&told.numbers).enumerate() {
                    self.row(level, &[3], told.is_none());
                    if count.is_some_and(|n| n > 0) {
                        self.row(level, &[0, if c < 17 { 1 } else { 2 }], told.is_none());
                    }
                }
            }
        }
        for ((_, count), (_, told)) in truth.categories.iter().zip(&published.categories) {
            let of: &[usize] = if count.is_some_and(|n| n > 0) { &[0, 1, 3] } else { &[3] };
            self.row("categories of the whole", of, told.is_none());
        }
        self.row("the whole", &[3], published.diverted.is_none());
    }

    fn row(&mut self, level: &'static str, of: &[usize], hidden: bool) {
        for level in [level, "all levels"] {
            let shares = self.0.entry(level).or_default();
            for n in of {
                shares[*n][0] += 1;
                shares[*n][1] += usize::from(hidden);
            }
        }
    }

    fn percent(&self, level: &str, of: usize) -> usize {
        let [all, hidden] = self.0[level][of];
        hidden * 100 / all.max(1)
    }
}

impl std::fmt::Display for Shares {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (level, shares) in &self.0 {
            for (n, what) in
                ["not zero", "of these dividing complaints", "of these measures", "all rows"].iter().enumerate()
            {
                let [all, hidden] = shares[n];
                writeln!(f, "{level}, {what}: {hidden} of {all} hidden ({} %)", self.percent(level, n))?;
            }
        }
        Ok(())
    }
}
