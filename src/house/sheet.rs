//! A list of locations as a spreadsheet saves it.

use crate::domain::organisation::import::Line;
use std::fmt;

/// The columns, by the names they may have.
const COLUMNS: [(&str, [&str; 2]); 4] = [
    ("name", ["naam", "locatie"]),
    ("town", ["plaats", "woonplaats"]),
    ("region", ["regio", "region"]),
    ("manager", ["manager", "locatiemanager"]),
];

/// Why a list cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A column lacks, by the name that we expect.
    Column(&'static str),
    /// It is no list.
    NoList,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Column(name) => write!(f, "there is no column {name:?}"),
            Self::NoList => f.write_str("this is no CSV"),
        }
    }
}

/// The lines of a CSV, with commas or, as Dutch spreadsheets write it, semicolons; in UTF-8, or as Excel on Windows saves
/// it by itself.
///
/// # Errors
/// What it lacks to be a list of locations.
pub fn lines(bytes: Vec<u8>) -> Result<Vec<Line>, Unreadable> {
    if bytes.contains(&0) {
        return Err(Unreadable::NoList);
    }
    // What is no UTF-8 is taken for Latin-1, in which every byte is a letter.
    let text = String::from_utf8(bytes).unwrap_or_else(|e| e.into_bytes().into_iter().map(char::from).collect());
    let text = text.trim_start_matches('\u{feff}');
    let heading = text.lines().next().unwrap_or_default();
    let delimiter = if heading.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|_| Unreadable::NoList)?.clone();
    let column = |(plain, names): (&str, [&'static str; 2])| {
        let known = |heading: &str| heading == plain || names.contains(&heading);
        let at = headings.iter().position(|heading| known(heading.trim().to_lowercase().as_str()));
        at.ok_or(Unreadable::Column(names[0]))
    };
    let [name, town, region, manager] = COLUMNS.map(column);
    let (name, town, region, manager) = (name?, town?, region?, manager?);
    let records = reader.records().map(|record| {
        let record = record.map_err(|_| Unreadable::NoList)?;
        let of = |at: usize| record.get(at).unwrap_or_default().to_owned();
        Ok(Line { name: of(name), town: of(town), region: of(region), manager: of(manager) })
    });
    records.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_spreadsheets_save_it() {
        let wanted = vec![Line {
            name: "De Zoë".into(),
            town: "Zeist".into(),
            region: "Midden".into(),
            manager: "n@example.nl".into(),
        }];
        let commas = "naam,plaats,regio,manager\nDe Zoë,Zeist,Midden,n@example.nl\n";
        let dutch = commas.replace(',', ";");
        let latin: Vec<u8> = dutch.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        for bytes in [commas.as_bytes().to_vec(), dutch.clone().into_bytes(), latin, format!("\u{feff}{dutch}").into()]
        {
            assert_eq!(lines(bytes), Ok(wanted.clone()));
        }
    }

    #[test]
    fn what_is_no_list_says_what_lacks() {
        assert_eq!(lines(b"naam;plaats;manager\n".to_vec()), Err(Unreadable::Column("regio")));
        assert_eq!(lines(vec![0x50, 0x4b, 0, 3]), Err(Unreadable::NoList));
    }
}
