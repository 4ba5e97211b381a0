//! The figures by place on paper: a place is a row, so that a report takes as many pages as there are places.

use crate::{
    domain::{
        lang::Lang,
        report::{self, Column, Theme, Weekly, Whose},
    },
    text::report as text,
};
use gehoor_paper::{Block, Row, RowKind, Table};

/// The tables, each below its heading; what explains them stands above the first.
pub(super) fn tables(lang: Lang, report: &Weekly) -> Vec<Block> {
    let rows = report.rows();
    let tables = report::tables(&rows);
    if tables.is_empty() {
        return vec![Block::Heading(text::by_location(lang).into()), Block::Paragraph(text::nothing(lang).into())];
    }
    let explained = format!("{} {}", text::several(lang), text::in_brackets(lang));
    let mut explained = Some(Block::Small(explained));
    let table = |(theme, columns): (Theme, Vec<Column>)| {
        let heading = Block::Heading(text::theme(lang, theme).into());
        [Some(heading), explained.take(), Some(Block::Table(numbers(lang, &rows, &columns)))].into_iter().flatten()
    };
    tables.into_iter().flat_map(table).collect()
}

fn numbers(lang: Lang, rows: &[report::Row<'_>], columns: &[Column]) -> Table {
    let row = |row: &report::Row<'_>| {
        let numbers = columns.iter().map(|column| text::beside_usual(lang, row, *column));
        let kind = match row.whose {
            Whose::Whole | Whose::Region(_) => RowKind::Sum,
            Whose::Location(_, Some(_)) => RowKind::Part,
            Whose::Location(_, None) | Whose::Elsewhere => RowKind::Plain,
        };
        Row { cells: std::iter::once(text::whose(lang, row.whose).to_owned()).chain(numbers).collect(), kind }
    };
    let names = columns.iter().map(|column| text::column_name(lang, *column).to_owned());
    Table {
        head: std::iter::once(text::place(lang).to_owned()).chain(names).collect(),
        rows: rows.iter().map(row).collect(),
    }
}
