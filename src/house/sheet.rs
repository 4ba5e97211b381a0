//! Lists as a spreadsheet saves them: of locations, and of employees.

use crate::domain::{organisation::import as locations, people::import as employees};
use std::fmt;

/// A column, by the names it may have.
struct Column {
    names: &'static [&'static str],
    /// Whether a list without it cannot be read.
    needed: bool,
}

const fn needed(names: &'static [&'static str]) -> Column {
    Column { names, needed: true }
}

const LOCATIONS: [Column; 4] = [
    needed(&["naam", "locatie", "name"]),
    needed(&["plaats", "woonplaats", "town"]),
    needed(&["regio", "region"]),
    needed(&["manager", "locatiemanager"]),
];

const EMPLOYEES: [Column; 4] = [
    needed(&["naam", "medewerker", "name"]),
    needed(&["functie", "function"]),
    Column { names: &["email", "e-mail", "mailadres"], needed: false },
    Column { names: &["locatie", "location"], needed: false },
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

/// The lines of a list of locations.
///
/// # Errors
/// What it lacks to be one.
pub fn lines(bytes: Vec<u8>) -> Result<Vec<locations::Line>, Unreadable> {
    let line = |[name, town, region, manager]: [String; 4]| locations::Line { name, town, region, manager };
    Ok(rows(bytes, &LOCATIONS)?.into_iter().map(line).collect())
}

/// The lines of a list of employees.
///
/// # Errors
/// What it lacks to be one.
pub fn employees(bytes: Vec<u8>) -> Result<Vec<employees::Line>, Unreadable> {
    let line = |[name, function, email, location]: [String; 4]| employees::Line { name, function, email, location };
    Ok(rows(bytes, &EMPLOYEES)?.into_iter().map(line).collect())
}

/// The rows of a CSV, with commas or, as Dutch spreadsheets write it, semicolons; in UTF-8, or as Excel on Windows saves
/// it by itself.
fn rows<const N: usize>(bytes: Vec<u8>, columns: &[Column; N]) -> Result<Vec<[String; N]>, Unreadable> {
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
    let at = |column: &Column| {
        let known = |heading: &str| column.names.contains(&heading.trim().to_lowercase().as_str());
        headings.iter().position(known)
    };
    if let Some(lacks) = columns.iter().find(|column| column.needed && at(column).is_none()) {
        return Err(Unreadable::Column(lacks.names[0]));
    }
    let places = columns.each_ref().map(at);
    let records = reader.records().map(|record| {
        let record = record.map_err(|_| Unreadable::NoList)?;
        Ok(places.map(|at| at.and_then(|at| record.get(at)).unwrap_or_default().to_owned()))
    });
    records.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_spreadsheets_save_it() {
        let wanted = vec![locations::Line {
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
    fn a_list_of_employees_may_do_without_the_columns_of_addresses_and_locations() {
        let line = |email: &str, location: &str| employees::Line {
            name: "Mees".into(),
            function: "kok".into(),
            email: email.into(),
            location: location.into(),
        };
        assert_eq!(employees(b"Functie;Naam\nkok;Mees\n".to_vec()), Ok(vec![line("", "")]));
        let full = b"naam,functie,locatie,e-mail\nMees,kok,De Boot,m@example.nl\n".to_vec();
        assert_eq!(employees(full), Ok(vec![line("m@example.nl", "De Boot")]));
        assert_eq!(employees(b"naam\nMees\n".to_vec()), Err(Unreadable::Column("functie")));
    }

    #[test]
    fn what_is_no_list_says_what_lacks() {
        assert_eq!(lines(b"naam;plaats;manager\n".to_vec()), Err(Unreadable::Column("regio")));
        assert_eq!(lines(vec![0x50, 0x4b, 0, 3]), Err(Unreadable::NoList));
    }
}
