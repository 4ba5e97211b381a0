//! `gehoor contacts`: whom parents can turn to outside of the house.

use gehoor::{
    domain::helplines::Line,
    house::{House, clock},
    store::{self, organisation},
};

/// What changes of a card; what is not given stays.
#[derive(clap::Args)]
pub struct Card {
    /// Which: emergency, veilig_thuis, inspector, klachtenloket or geschillencommissie
    #[arg(value_parser = line)]
    line: Line,
    /// The number, as people read it
    #[arg(long)]
    phone: Option<String>,
    /// The mail address; empty for none
    #[arg(long)]
    mail: Option<String>,
    /// The site, without https://; empty for none
    #[arg(long)]
    site: Option<String>,
}

fn line(key: &str) -> Result<Line, String> {
    let known = Line::ALL.map(Line::key).join(", ");
    Line::from_key(key).ok_or_else(|| format!("it is one of {known}"))
}

/// Changes a card; it was checked today.
pub async fn set(house: &House, card: Card) -> store::Result<()> {
    let today = clock::amsterdam_date(clock::now());
    let change = organisation::Change { phone: card.phone, mail: card.mail, site: card.site };
    organisation::change(&house.pool, card.line, &change, today).await
}

/// Prints every card.
pub async fn list(house: &House) -> store::Result<()> {
    let helplines = organisation::load(&house.pool).await?.helplines;
    for line in Line::ALL {
        let card = helplines.of(line);
        let checked = card.checked_on.map_or_else(|| "never checked".to_owned(), |day| format!("checked on {day}"));
        let ways: Vec<&str> = [&card.phone, &card.mail, &card.site].into_iter().map(String::as_str).collect();
        let ways: Vec<&str> = ways.into_iter().filter(|way| !way.is_empty()).collect();
        println!("{:<20} {} ({checked})", line.key(), ways.join(", "));
    }
    Ok(())
}
