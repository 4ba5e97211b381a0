//! Every number of a weekly report as plain SQL has it, where it must stand on page, paper and in the workbook.

use super::{
    plain_sql::{Named, PlainSql, key},
    xlsx::Sheet,
};
use gehoor::{
    domain::{
        lang::Lang,
        report::{Column, Figure, Theme, Week},
    },
    house::House,
    store::organisation,
    text::report as text,
};
use std::collections::BTreeMap;

const OPEN: [Figure; 5] =
    [Figure::OpenReceived, Figure::OpenAssigned, Figure::OpenInContact, Figure::OpenInvestigating, Figure::OpenJudging];

/// Of the whole in its week and the twelve before, and by place.
pub struct ByHand {
    pub weeks: Vec<Named>,
    /// In the order in which they are told.
    pub places: Vec<AtPlace>,
}

/// What there was at a place, and in the twelve weeks before where that is said.
pub struct AtPlace {
    pub name: String,
    region: String,
    pub now: Named,
    before: Option<Named>,
}

pub fn number(of: &Named, figure: Figure) -> u32 {
    of.get(&key(figure)).copied().unwrap_or_default()
}

fn counted(of: &Named, column: Column) -> u32 {
    match column {
        Column::Of(figure) => number(of, figure),
        Column::Open => OPEN.into_iter().map(|figure| number(of, figure)).sum(),
    }
}

impl AtPlace {
    fn mean(&self, column: Column) -> Option<f64> {
        self.before.as_ref().map(|before| f64::from(counted(before, column)) / 12.0)
    }

    /// This week, and the mean in brackets.
    fn cell(&self, column: Column) -> String {
        let mean = self.mean(column).filter(|mean| *mean > 0.0);
        let mean = mean.map(|mean| format!(" ({})", text::decimal(Lang::Nl, mean))).unwrap_or_default();
        format!("{}{mean}", counted(&self.now, column))
    }
}

impl ByHand {
    pub async fn of(house: &House, week: Week) -> Self {
        let mut plain = PlainSql::of(&house.pool).await;
        let mut weeks = Vec::new();
        for week in std::iter::once(week).chain(week.before(12).into_iter().rev()) {
            weeks.push(plain.whole(week, None).await);
        }
        let (org, regions) =
            (organisation::load(&house.pool).await.unwrap(), organisation::regions(&house.pool).await.unwrap());
        let mut named = vec![(text::together(Lang::Nl).to_owned(), String::new(), "whole".to_owned())];
        for (id, region) in &regions {
            named.push((region.clone(), region.clone(), format!("region {}", id.0)));
            let here = org.locations.iter().filter(|location| location.region == *id);
            named.extend(here.map(|l| (l.name.clone(), region.clone(), format!("location {}", l.id))));
        }
        named.push((text::elsewhere(Lang::Nl).to_owned(), String::new(), "elsewhere".to_owned()));
        let mut by_place = plain.week(week, None).await;
        let mut before: BTreeMap<String, Named> = BTreeMap::new();
        for week in week.before(12) {
            for (place, named) in plain.week(week, None).await {
                for (name, n) in named {
                    *before.entry(place.clone()).or_default().entry(name).or_insert(0) += n;
                }
            }
        }
        let place = |(name, region, key): (String, String, String)| {
            let before = (key != "elsewhere").then(|| before.remove(&key).unwrap_or_default());
            AtPlace { name, region, now: by_place.remove(&key).unwrap_or_default(), before }
        };
        Self { weeks, places: named.into_iter().map(place).collect() }
    }

    /// The tables: what each is about, and its rows, the head first; without what was nowhere.
    fn tables(&self) -> Vec<(String, Sheet)> {
        let some = |column: &&Column| {
            self.places.iter().any(|at| counted(&at.now, **column) > 0 || at.mean(**column).is_some_and(|n| n > 0.0))
        };
        let mut tables = Vec::new();
        for theme in Theme::ALL {
            let columns: Vec<Column> = theme.columns().iter().filter(some).copied().collect();
            let names = columns.iter().map(|column| text::column_name(Lang::Nl, *column).to_owned());
            let head: Vec<String> = std::iter::once(text::place(Lang::Nl).to_owned()).chain(names).collect();
            let row = |at: &AtPlace| {
                std::iter::once(at.name.clone()).chain(columns.iter().map(|column| at.cell(*column))).collect()
            };
            let rows = std::iter::once(head).chain(self.places.iter().map(row)).collect();
            tables.extend((!columns.is_empty()).then_some((text::theme(Lang::Nl, theme).to_owned(), rows)));
        }
        tables
    }

    /// Whether the page has these tables, these rows in this order, and nothing else in them.
    pub fn same_on_page(&self, page: &[(String, Sheet)]) {
        let themes = page.iter().filter(|(said, _)| said.starts_with(text::by_location(Lang::Nl)));
        assert_eq!(themes.cloned().collect::<Vec<_>>(), self.tables());
    }

    /// Whether each row stands on a page of paper, below the head of its table on that page.
    pub fn same_on_paper(&self, pages: &[String]) {
        for (said, rows) in self.tables() {
            assert!(pages.iter().any(|page| page.contains(&said)), "{said}");
            let head = rows[0].join(" ");
            for row in &rows[1..] {
                let row = row.join(" ");
                let there = pages.iter().any(|page| page.split(&head).skip(1).any(|below| below.contains(&row)));
                assert!(there, "{said}: {row} below {head} in {pages:#?}");
            }
        }
    }

    /// Whether the workbook has every number of every place, and its mean.
    pub fn same_in_workbook(&self, sheets: &BTreeMap<String, Sheet>) {
        let (now, means) = (&sheets[text::by_location(Lang::Nl)], &sheets[text::means_sheet(Lang::Nl)]);
        let names: Vec<&str> = self.places.iter().map(|at| at.name.as_str()).collect();
        for sheet in [now, means] {
            assert_eq!(sheet[1..].iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), names);
        }
        let cell = |sheet: &Sheet, nth: usize, name: &str| -> Option<f64> {
            let at = sheet[0].iter().position(|head| head == name).unwrap();
            sheet[nth].get(at).filter(|cell| !cell.is_empty()).map(|cell| cell.parse().unwrap())
        };
        for (nth, at) in (1..).zip(&self.places) {
            assert_eq!(now[nth][1], at.region, "{}", at.name);
            for column in Theme::ALL.iter().flat_map(|theme| theme.columns()) {
                let name = text::column_name(Lang::Nl, *column);
                assert_eq!(cell(now, nth, name), Some(f64::from(counted(&at.now, *column))), "{name} of {}", at.name);
                match (cell(means, nth, name), at.mean(*column)) {
                    (Some(told), Some(mean)) => assert!((told - mean).abs() < 1e-9, "{name} of {}", at.name),
                    (told, mean) => assert_eq!(told, mean, "{name} of {}", at.name),
                }
            }
        }
    }
}
