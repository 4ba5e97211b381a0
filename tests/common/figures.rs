//! The figures of weekly reports, beside the same as plain SQL finds them in the raw events.

pub use super::plain_sql::by_sql;
use super::plain_sql::{AnnexRow, ByPlace, LateRow, Named, PlainSql, Seen, key};
pub use super::{lived::try_everything, numbers::compare_year, plain_sql::told};
use gehoor::{
    domain::{
        access::{Role, StaffActor},
        ids::RegionId,
        organisation::Organisation,
        report::{Annex, Before, Figure, Figures, Late, Stand, Week, Weekly},
    },
    house::House,
    store::{organisation, report},
};
use sqlx::PgPool;
use uuid::Uuid;

/// The name of every figure.
pub fn all_figures() -> Vec<String> {
    Figure::ALL.iter().map(key).collect()
}

/// Compares the reports of weeks, each with the twelve before it: at every place, every late line and the annex; what each
/// next-level manager reads then; and the row of all those weeks.
pub async fn compare(house: &House, weeks: &[Week]) -> Seen {
    let db = &house.pool;
    let org = organisation::load(db).await.unwrap();
    let regions = organisation::regions(db).await.unwrap();
    let mut plain = PlainSql::of(db).await;
    let mut seen = Seen::default();
    for week in weeks {
        let (report, annex) = report::weekly(db, *week).await.unwrap();
        let sql = plain.week(*week, None).await;
        seen.same(places(&report, &org, &regions), sql, Figure::ALL.len(), &week.to_string());
        before(&mut plain, &report, None, &mut seen).await;
        usual(&mut plain, &report, (&org, &regions), None, &mut seen).await;
        let late: Vec<LateRow> = report.late.iter().map(late_row).collect();
        assert_eq!(late, plain.late(*week).await, "{week}");
        assert_eq!(late.len() as u32, report.whole.of(Figure::Overdue), "{week}");
        let given: Vec<LateRow> = report.given_late.iter().map(late_row).collect();
        assert_eq!(given, plain.given_late(*week).await, "{week}");
        let counted = [Figure::JudgedLate, Figure::JudgedLateExplained].map(|figure| report.whole.of(figure));
        assert_eq!(given.len() as u32, counted.iter().sum::<u32>(), "{week}");
        let mut lines: Vec<AnnexRow> = annex.iter().map(annex_row).collect();
        lines.sort();
        assert_eq!(lines, plain.annex(*week).await, "{week}");
        seen.late += late.len();
        seen.given_late += given.len();
        seen.annex += lines.len();
        regional(db, &org, &regions, &mut plain, *week, &mut seen).await;
    }
    if let (Some(first), Some(last)) = (weeks.iter().min(), weeks.iter().max()) {
        // From the first of the twelve before the first one.
        let span = usize::try_from((last.monday() - first.monday()).num_weeks()).unwrap() + 13;
        for of in report::weeks(db, *last, span).await.unwrap() {
            let sql = plain.whole(of.week, None).await;
            assert_eq!(told(&of.figures), sql, "{} in a row", of.week);
            seen.count(&sql);
            seen.compared += Figure::ALL.len();
            seen.weeks += 1;
        }
    }
    seen
}

/// What a report says of every place, by the names that plain SQL has for them.
fn places(report: &Weekly, org: &Organisation, regions: &[(RegionId, String)]) -> ByPlace {
    let named = |(name, figures): (String, &Figures)| (name, told(figures));
    assert_eq!((report.locations.len(), report.regions.len()), (org.locations.len(), regions.len()));
    let locations = org.locations.iter().zip(&report.locations).map(|(l, part)| {
        assert_eq!(l.name, part.name);
        (format!("location {}", l.id), &part.figures)
    });
    let regions =
        regions.iter().zip(&report.regions).map(|((id, _), part)| (format!("region {}", id.0), &part.figures));
    let whole = [("whole".to_owned(), &report.whole), ("elsewhere".to_owned(), &report.elsewhere)];
    whole.into_iter().chain(locations).chain(regions).map(named).collect()
}

/// All twelve weeks before it.
async fn before(plain: &mut PlainSql, report: &Weekly, viewer: Option<Uuid>, seen: &mut Seen) {
    let weeks: Vec<Week> = report.before.iter().map(|before| before.week).collect();
    assert_eq!(weeks, report.week.before(12));
    for Before { week, figures } in &report.before {
        assert_eq!(told(figures), plain.whole(*week, viewer).await, "{week} in {}", report.week);
        seen.compared += Figure::ALL.len();
    }
}

/// What is usual at each region and location: twelve weeks together.
async fn usual(
    plain: &mut PlainSql,
    report: &Weekly,
    (org, regions): (&Organisation, &[(RegionId, String)]),
    viewer: Option<Uuid>,
    seen: &mut Seen,
) {
    let locations = org.locations.iter().map(|l| format!("location {}", l.id)).zip(&report.locations);
    let regions = regions.iter().map(|(id, _)| format!("region {}", id.0)).zip(&report.regions);
    for (place, part) in locations.chain(regions) {
        let (mut sums, mut all) = ([0; 3], Named::new());
        for week in report.week.before(12) {
            let named = plain.week(week, viewer).await.remove(&place).unwrap_or_default();
            let of = |name: &str| named.get(name).copied().unwrap_or_default();
            sums[0] += of("new");
            sums[1] += named.iter().filter(|(name, _)| name.starts_with("open_")).map(|(_, n)| n).sum::<u32>();
            sums[2] += of("overdue");
            for (name, n) in &named {
                *all.entry(name.clone()).or_insert(0) += n;
            }
        }
        let usual = part.usual.unwrap();
        assert_eq!([usual.new, usual.open, usual.late], sums, "{} in {place}", report.week);
        assert_eq!(told(&usual.all.unwrap()), all, "{} in {place}", report.week);
        seen.compared += 3 + Figure::ALL.len();
    }
}

fn late_row(late: &Late) -> LateRow {
    let (reference, days) = (late.reference.to_string(), i32::try_from(late.days).unwrap());
    (reference, days, key(late.phase), late.explained, late.cause.map(key), late.locations.clone())
}

fn annex_row(line: &Annex) -> AnnexRow {
    let stood = match line.stood {
        Stand::Open(phase) => key(phase),
        Stand::Ended(how) => key(how),
    };
    let days = line.days_late.map(|days| i32::try_from(days).unwrap());
    let conflicted = line.conflicted.iter().map(ToString::to_string).collect();
    (line.reference.to_string(), line.received_on, stood, days, conflicted)
}

/// What every next-level manager reads in a week (R15).
async fn regional(
    db: &PgPool,
    org: &Organisation,
    regions: &[(RegionId, String)],
    plain: &mut PlainSql,
    week: Week,
    seen: &mut Seen,
) {
    for member in &org.staff {
        let own: Vec<_> =
            regions.iter().filter(|(id, _)| member.roles.contains(&Role::RegionalManager(*id))).cloned().collect();
        if own.is_empty() {
            continue;
        }
        // By their own roles: who is away is stood in for, and that is not what is compared here.
        let who = StaffActor { id: member.id, roles: member.roles.clone(), stands_in_for: Vec::new() };
        let report = report::regional(db, &who, week.sunday()).await.unwrap();
        let mut here = org.clone();
        here.locations.retain(|l| own.iter().any(|(id, _)| *id == l.region));
        let told_places = places(&report, &here, &own);
        let mut sql = plain.week(week, Some(member.id.0)).await;
        // A complaint about two regions is in the other one too, which is not theirs to read.
        sql.retain(|place, _| told_places.contains_key(place));
        seen.same(told_places, sql, Figure::ALL.len(), &format!("{week} of {}", member.name));
        assert!(report.late.is_empty() && report.given_late.is_empty(), "they are told of each");
        before(plain, &report, Some(member.id.0), seen).await;
        usual(plain, &report, (&here, &own), Some(member.id.0), seen).await;
    }
}
