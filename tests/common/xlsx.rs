//! What stands in a workbook.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};
use zip::ZipArchive;

/// A sheet: its rows, each with its cells from the first column on.
pub type Sheet = Vec<Vec<String>>;

/// Every sheet by its name.
pub fn sheets_of(book: Vec<u8>) -> BTreeMap<String, Sheet> {
    let mut book = ZipArchive::new(Cursor::new(book)).unwrap();
    let mut read = |name: &str| {
        let mut text = String::new();
        book.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let shared: Vec<String> = between(&read("xl/sharedStrings.xml"), "<si>", "</si>").map(|one| words(&one)).collect();
    let names: Vec<String> = between(&read("xl/workbook.xml"), "<sheet name=\"", "\"").collect();
    let mut sheets = BTreeMap::new();
    for (n, name) in (1..).zip(names) {
        sheets.insert(plain(&name), sheet(&read(&format!("xl/worksheets/sheet{n}.xml")), &shared));
    }
    sheets
}

fn sheet(xml: &str, shared: &[String]) -> Sheet {
    let row = |row: String| -> Vec<String> {
        let mut cells = Vec::new();
        for cell in between(&row, "<c ", "</c>") {
            let column = cell.split("r=\"").nth(1).unwrap().bytes().take_while(u8::is_ascii_uppercase);
            let column = column.fold(0, |sum, letter| sum * 26 + usize::from(letter - b'A') + 1) - 1;
            let value = between(&cell, "<v>", "</v>").next().unwrap_or_default();
            cells.resize(column.max(cells.len()), String::new());
            cells.push(if cell.contains("t=\"s\"") { shared[value.parse::<usize>().unwrap()].clone() } else { value });
        }
        cells
    };
    between(xml, "<row ", "</row>").map(row).collect()
}

/// What stands between two marks, each time.
fn between<'a>(text: &'a str, begin: &'a str, end: &'a str) -> impl Iterator<Item = String> + 'a {
    text.split(begin).skip(1).map(move |rest| rest.split(end).next().unwrap_or_default().to_owned())
}

fn words(xml: &str) -> String {
    plain(&xml.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect::<String>())
}

fn plain(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
