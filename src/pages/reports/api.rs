//! The server's side of reading and issuing weekly reports (R16).

use crate::{
    domain::{
        reference::Reference,
        report::{Annex, Week, Weekly},
    },
    error::AppError,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Everything the page needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Who is logged in.
    pub name: String,
    /// The week.
    pub week: Week,
    /// The report: as it was issued last, or for who issues it as it would be.
    pub report: Option<Weekly>,
    /// The late cases of it whose page the reader may open.
    pub open: Vec<Reference>,
    /// How it was issued, when it was.
    pub issued: Option<Issued>,
    /// How many versions there are.
    pub versions: u32,
    /// Whether what is known now is not what was issued.
    pub differs: bool,
    /// What concerns a coordinator or a director: for directors, and only what does not concern them.
    pub annex: Option<Vec<Annex>>,
    /// The week after, when it is over too.
    pub next: Option<String>,
    /// The form, for who issues reports.
    pub form: Option<Form>,
}

/// How a report was issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// 1, and more for a correction.
    pub version: u32,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
    /// What they say of it.
    pub comment: String,
    /// The number of the audit's checkpoint, and its hash.
    pub checkpoint: Option<(i64, String)>,
}

/// The form to issue it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// How many versions there are.
    pub seen: u32,
    /// What was typed, and not issued.
    pub comment: String,
}

/// The report of a week; without one, of the last week that is over, or for directors of the last that was issued. In the
/// last version, or in one before it.
#[server(name = LoadReport, prefix = "/api", endpoint = "rapporten/lees")]
pub async fn load_report(
    /// Such as 2026-W47.
    #[server(default)]
    week: Option<String>,
    /// Such as 1.
    #[server(default)]
    version: Option<String>,
) -> Result<Shown, AppError> {
    use crate::{
        domain::access::Role,
        house::{actor, clock},
        store::{organisation, report},
    };
    let staff = actor::overseer()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let shown = report::shown(&house.pool, &staff, week.as_deref(), version.as_deref(), today).await?;
    let org = organisation::load(&house.pool).await?;
    let name = |id| org.name_of(id);
    let (who, week) = (name(staff.id), shown.week);
    let issued = shown.issued.map(|issued| Issued {
        version: issued.version,
        on: clock::amsterdam_date(issued.at),
        by: name(issued.by),
        comment: issued.comment,
        checkpoint: issued.checkpoint.map(|(number, mac)| (number, hex::encode(mac))),
    });
    // Over what was issued last, and not over what was replaced.
    let last = issued.as_ref().is_none_or(|issued| issued.version == shown.versions);
    let form = if staff.is(Role::Coordinator) && last {
        let comment = report::kept_comment(&house.pool, week, staff.id).await?;
        Some(Form { seen: shown.versions, comment })
    } else {
        None
    };
    Ok(Shown {
        name: who,
        week,
        open: server::open(&house, staff, shown.weekly.as_ref()).await?,
        report: shown.weekly,
        issued,
        versions: shown.versions,
        differs: shown.differs,
        annex: shown.annex,
        next: Some(week.next()).filter(|next| next.over(today)).map(|next| next.to_string()),
        form,
    })
}

/// Issues the report of a week, or a corrected version of it.
#[server(name = IssueReport, prefix = "/api", endpoint = "rapporten/doe")]
pub async fn issue_report(
    /// Which.
    week: String,
    /// How many versions there were.
    seen: u32,
    /// What there is to say of it.
    #[server(default)]
    comment: String,
) -> Result<(), AppError> {
    use crate::{
        domain::{field::FieldError, words::Prose},
        house::actor,
        public::server::go,
        store::report::{self, Issue},
    };
    let staff = actor::coordinator()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let week: Week = week.parse().map_err(|_| AppError::NotFound)?;
    report::keep_comment(&house.pool, week, staff.id, &comment).await?;
    let comment = match Prose::parse(&comment) {
        Ok(comment) => comment,
        Err(problem) => {
            go(&format!("/rapporten?week={week}&fout=toelichting"));
            return Err(AppError::Fields(vec![FieldError { field: "comment".to_owned(), problem }]));
        }
    };
    match report::issue(&house, Issue { week, comment, seen, by: staff.id }, now).await? {
        Ok(_) => {
            report::forget_comment(&house.pool, week, staff.id).await?;
            go(&format!("/rapporten?week={week}"));
        }
        Err(_) => go(&format!("/rapporten?week={week}&fout=intussen")),
    }
    Ok(())
}

#[cfg(feature = "ssr")]
mod server {
    use crate::{
        domain::{
            access::{self, Actor, StaffActor},
            reference::Reference,
            report::{Late, Weekly},
        },
        error::AppError,
        house::House,
        store::case,
    };

    /// The late cases of a report whose page somebody may open: of the others a link would lead nowhere.
    pub async fn open(house: &House, staff: StaffActor, report: Option<&Weekly>) -> Result<Vec<Reference>, AppError> {
        let Some(report) = report else { return Ok(Vec::new()) };
        let (who, mut open) = (Actor::Staff(staff), Vec::new());
        let late: Vec<Reference> = [&report.late, &report.given_late].into_iter().flatten().map(named).collect();
        for reference in late {
            let facts = case::facts(&house.pool, &reference).await?;
            open.extend(facts.and_then(|facts| access::sees(&who, &facts)).map(|_| reference));
        }
        Ok(open)
    }

    fn named(late: &Late) -> Reference {
        late.reference.clone()
    }
}
