//! Somebody's own terms as a calendar to subscribe to (RFC 5545): references and days, and nothing else. Calendars are
//! shared, and stand on telephones.

use super::calendar::File;
use crate::domain::reference::Reference;
use chrono::{DateTime, Days, NaiveDate, Utc};
use sha2::{Digest, Sha256};

/// The calendar of these days; a case stands once on each.
pub fn agenda(days: &[(NaiveDate, Reference)], now: DateTime<Utc>) -> String {
    let mut days: Vec<(NaiveDate, &str)> = days.iter().map(|(on, reference)| (*on, reference.as_str())).collect();
    days.sort_unstable();
    days.dedup();
    let mut file = File::begin();
    file.line("X-WR-CALNAME", "Gehoor");
    // How often it changes, for those who ask.
    file.line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    let stamp = now.format("%Y%m%dT%H%M%SZ").to_string();
    for (on, reference) in days {
        let hash = Sha256::new().chain_update(reference).chain_update(on.to_string()).finalize();
        file.line("BEGIN", "VEVENT");
        file.line("UID", &format!("{}@gehoor", hex::encode(&hash[..16])));
        file.line("DTSTAMP", &stamp);
        file.line("DTSTART;VALUE=DATE", &on.format("%Y%m%d").to_string());
        file.line("DTEND;VALUE=DATE", &(on + Days::new(1)).format("%Y%m%d").to_string());
        file.line("SUMMARY", reference);
        file.line("CLASS", "PRIVATE");
        file.line("TRANSP", "TRANSPARENT");
        file.line("END", "VEVENT");
    }
    file.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_says_which_case_and_nothing_else() {
        let reference: Reference = "7F3K-9QXD".parse().unwrap();
        let day: NaiveDate = "2026-11-24".parse().unwrap();
        let made = agenda(&[(day, reference.clone()), (day, reference)], "2026-11-20T13:10:00Z".parse().unwrap());
        assert_eq!(made.matches("BEGIN:VEVENT").count(), 1);
        assert!(made.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && made.ends_with("END:VCALENDAR\r\n"));
        let lines: Vec<&str> = made.lines().skip_while(|line| *line != "BEGIN:VEVENT").collect();
        let names: Vec<&str> = lines.iter().filter_map(|line| line.split([':', ';']).next()).collect();
        assert_eq!(names, ["BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP", "END", "END"]);
        assert!(lines.contains(&"SUMMARY:7F3K-9QXD") && lines.contains(&"DTSTART;VALUE=DATE:20261124"));
    }
}
