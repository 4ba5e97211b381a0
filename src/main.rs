//! The command line.

mod cli;

use clap::{Parser, Subcommand};
use gehoor::domain::reference::Reference;
use gehoor::house::{
    House,
    config::{Config, Wrong},
};
use std::process::ExitCode;

/// Complaints handling for childcare.
#[derive(Parser)]
#[command(version, about, after_help = "Settings come from the environment: `gehoor config` lists them.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the pages and do the work that waits: mail, checkpoints, cleaning
    Serve,
    /// Bring the database to this version (as the owner, MIGRATION_DATABASE_URL)
    Migrate,
    /// Fill an empty database
    #[command(subcommand)]
    Seed(Seed),
    /// List the settings: what each means, and what holds when it is not set
    Config,
    /// Who may come in: the first administrator, before there are pages to do it in
    #[command(subcommand)]
    User(User),
    /// What is kept and for how long: what goes within thirty days, and what is held
    Retention {
        #[command(subcommand)]
        change: Option<Retention>,
    },
    /// The locations, their regions and managers
    #[command(subcommand)]
    Locations(Locations),
    /// Whom parents can turn to outside of the house: the cards, and when each was last checked
    Contacts {
        #[command(subcommand)]
        change: Option<Contacts>,
    },
    /// The terms of a complaint, and every day that did not count
    Deadlines(cli::deadlines::Flags),
    /// Languages beside Dutch and English: check a catalogue, or begin one
    #[command(subcommand)]
    Languages(Languages),
    /// Verify what is stored
    #[command(subcommand)]
    Audit(Audit),
    /// What happened, in numbers: for the directors, and for the public
    #[command(subcommand)]
    Report(Report),
    /// Whether the work that the house does by itself goes on: mail, reminders, the nightly work; fails when it does not
    Alarm,
    /// Make what lists read anew from the events
    Rebuild {
        /// Compare only: change nothing, and fail when something differs
        #[arg(long)]
        check: bool,
    },
}

#[derive(Subcommand)]
enum Languages {
    /// What a catalogue lacks, has too much, or has wrong; without a file: each of GEHOOR_LANGUAGES
    Check {
        /// The catalogue
        file: Option<std::path::PathBuf>,
    },
    /// An empty catalogue, to fill in
    Template {
        /// The tag of the language, such as tr or pt-BR
        tag: String,
    },
}

#[derive(Subcommand)]
enum Seed {
    /// The demonstration organisation: invented people, places and complaints; refused where complaints exist
    Demo,
}

#[derive(Subcommand)]
enum User {
    /// Add somebody, and invite them to choose a password
    Add(cli::user::Add),
    /// Somebody lost the telephone and every code: end the app and every session, and invite them anew
    Reset {
        /// The mail address they log in with
        email: String,
    },
}

#[derive(Subcommand)]
enum Retention {
    /// Keep everything personal of a case after its term
    Hold {
        /// The reference
        reference: Reference,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Let go of a case that was held
    Release {
        /// The reference
        reference: Reference,
    },
    /// Erase everything personal of a diverted case, whose term is another than that of complaints
    Erase {
        /// The reference
        reference: Reference,
        /// Why, without names: it stays
        #[arg(long)]
        reason: String,
    },
}

#[derive(Subcommand)]
enum Locations {
    /// Take over the locations of a spreadsheet; without --apply it only shows what would change
    Import(cli::locations::Import),
}

#[derive(Subcommand)]
enum Contacts {
    /// Change a card, or only record that it was checked today: `gehoor contacts set veilig_thuis`
    Set(cli::contacts::Card),
}

#[derive(Subcommand)]
enum Report {
    /// The report of a week: as it was issued, or as a draft
    Weekly(cli::report::Weekly),
    /// The figures of many weeks, as JSON
    Weeks(cli::report::Weeks),
    /// What may be told of a year: as it was frozen, or as a draft
    Yearly(cli::report::Yearly),
}

#[derive(Subcommand)]
enum Audit {
    /// Every chain of events and every checkpoint; fails when something is not as it was written
    Verify {
        /// A checkpoint that left the house, as it stands on a weekly report or in its mail: number:hash
        #[arg(long, value_name = "NUMBER:HASH")]
        against: Option<gehoor::store::audit::Kept>,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Cli::parse().command).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("gehoor: {error}");
            // Wrong settings and wrong flags end alike.
            ExitCode::from(if error.is::<Wrong>() { 2 } else { 1 })
        }
    }
}

async fn run(command: Command) -> Result<ExitCode, Box<dyn std::error::Error>> {
    match command {
        Command::Config => cli::settings(),
        Command::Deadlines(flags) => println!("{}", flags.answer()),
        Command::Contacts { change } => {
            let house = house().await?;
            if let Some(Contacts::Set(card)) = change {
                cli::contacts::set(&house, card).await?;
            }
            cli::contacts::list(&house).await?;
        }
        Command::Retention { change } => {
            let house = house().await?;
            match change {
                Some(Retention::Hold { reference, reason }) => {
                    cli::retention::hold(&house, &reference, &reason).await?
                }
                Some(Retention::Release { reference }) => cli::retention::let_go(&house, &reference).await?,
                Some(Retention::Erase { reference, reason }) => {
                    cli::retention::erase(&house, &reference, &reason).await?
                }
                None => {}
            }
            cli::retention::list(&house).await?;
        }
        Command::Locations(Locations::Import(flags)) => cli::locations::import(&house().await?, flags).await?,
        Command::User(User::Add(add)) => cli::user::add(&house().await?, add).await?,
        Command::User(User::Reset { email }) => cli::user::reset(&house().await?, &email).await?,
        Command::Languages(Languages::Check { file }) => return Ok(cli::languages::check(file)?),
        Command::Languages(Languages::Template { tag }) => println!("{}", cli::languages::template(&tag)?),
        Command::Serve => cli::serve::serve(house().await?).await?,
        Command::Migrate => {
            let config = settings()?;
            gehoor::store::migrate(&config.migration_database_url, &config.database_url).await?;
        }
        Command::Seed(Seed::Demo) => println!("{}", gehoor::seed::demo(&house().await?).await?),
        Command::Audit(Audit::Verify { against }) => return Ok(cli::upkeep::verify(&house().await?, against).await?),
        Command::Report(Report::Weekly(flags)) => cli::report::weekly(&house().await?, flags).await?,
        Command::Report(Report::Weeks(flags)) => cli::report::weeks(&house().await?, flags).await?,
        Command::Report(Report::Yearly(flags)) => cli::report::yearly(&house().await?, flags).await?,
        Command::Alarm => return Ok(cli::upkeep::alarm(&house().await?).await?),
        Command::Rebuild { check } => return Ok(cli::upkeep::rebuild(&house().await?, check).await?),
    }
    Ok(ExitCode::SUCCESS)
}

/// The settings, and the log that they ask for.
fn settings() -> Result<Config, Wrong> {
    let config = Config::from_env()?;
    cli::log()?;
    Ok(config)
}

async fn house() -> Result<House, Box<dyn std::error::Error>> {
    let config = settings()?;
    if let Some(folder) = &config.languages {
        gehoor::house::languages::install(folder)?;
    }
    let pool = gehoor::store::connect(&config.database_url).await?;
    Ok(House::open(config, pool))
}
