//! The weekly report to take along: for exactly whom its page is for, with the same in it (R16).

use super::papers::{answer, named};
use crate::{
    components::Address,
    domain::{lang::Lang, organisation::Organisation, report::Weekly},
    error::AppError,
    house::{House, actor::Visitor, clock},
    papers::{
        report::{self as papers, About},
        week_book::week_book,
    },
    store::{
        organisation,
        report::{self, Shown},
    },
};
use axum::{
    Extension, Router,
    extract::State,
    http::{HeaderMap, Uri},
    response::Response,
    routing::get,
};

/// Both of them.
pub fn routes(house: House) -> Router {
    Router::new().route("/rapporten/week.pdf", get(pdf)).route("/rapporten/week.xlsx", get(workbook)).with_state(house)
}

async fn pdf(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    uri: Uri,
    head: HeaderMap,
) -> Response {
    let made = async {
        let taken = Taken::of(&house, &visitor, &uri).await?;
        super::papers::pdf(&house, papers::weekly(&taken.report, taken.about(visitor.lang)), &taken.name(visitor.lang))
            .await
    };
    answer(made.await, &visitor, &head)
}

async fn workbook(
    State(house): State<House>,
    Extension(visitor): Extension<Visitor>,
    uri: Uri,
    head: HeaderMap,
) -> Response {
    let made = async {
        let taken = Taken::of(&house, &visitor, &uri).await?;
        let book = week_book(&taken.report, taken.about(visitor.lang));
        super::papers::workbook(&taken.name(visitor.lang), book)
    };
    answer(made.await, &visitor, &head)
}

/// A report as somebody takes it along.
struct Taken {
    org: Organisation,
    report: Weekly,
    shown: Shown,
}

impl Taken {
    async fn of(house: &House, visitor: &Visitor, uri: &Uri) -> Result<Self, AppError> {
        let staff = visitor.staff.as_ref().ok_or(AppError::LogIn)?;
        let today = clock::amsterdam_date(clock::now());
        let address = Address::of(uri);
        let (week, version) = (address.get("week"), address.get("versie"));
        let mut shown = report::shown(&house.pool, staff, week.as_deref(), version.as_deref(), today).await?;
        let report = shown.weekly.take().ok_or(AppError::NotFound)?;
        Ok(Self { org: organisation::load(&house.pool).await?, report, shown })
    }

    /// What the page says of it besides its figures.
    fn about(&self, lang: Lang) -> About<'_> {
        let issued = self.shown.issued.as_ref();
        About {
            lang,
            organisation: &self.org.name,
            issued: issued.map(|issued| issued.edition(&self.org)),
            replaced: issued.is_some_and(|issued| issued.version < self.shown.versions),
            annex: self.shown.annex.as_deref(),
        }
    }

    /// Another for each version, so that one does not take the place of another.
    fn name(&self, lang: Lang) -> String {
        let week = self.shown.week;
        match &self.shown.issued {
            Some(issued) => format!("gehoor-{week}-{}-{}", named(lang, "versie", "version"), issued.version),
            None => format!("gehoor-{week}-{}", named(lang, "concept", "draft")),
        }
    }
}
