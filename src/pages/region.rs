//! `/team/regio`: a next-level manager reads how the own region stands now, against the weeks before.

use crate::{
    components::{PageTitle, StaffFrame, StaffTrouble, WeeklyTables},
    domain::report::Weekly,
    error::AppError,
    house::actor,
    public::lang,
    store::{organisation, report},
    text::{dates, report as text},
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn RegionPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load().await {
            Ok((name, report)) => {
                let span = report.week.span();
                let days = text::days(lang, &dates::long(lang, span.from), &dates::long(lang, span.to));
                let names: Vec<_> = report.regions.iter().map(|region| region.name.clone()).collect();
                view! {
                    <StaffFrame here="/team/regio" name>
                        <PageTitle text=text::region(lang)/>
                        <div class="stack stack--loose">
                            <header class="stack stack--tight">
                                <h1>{text::region(lang)} ": " {names.join(", ")}</h1>
                                <p class="lead">{text::region_lead(lang)}</p>
                                <p class="soft">{days}</p>
                                <p>
                                    <a href="/bord">{text::region_board(lang)}</a>
                                </p>
                            </header>
                            <WeeklyTables report/>
                        </div>
                    </StaffFrame>
                }
                .into_any()
            }
            Err(error) => view! { <StaffTrouble here="/team/regio" title=text::region(lang) error/> }.into_any(),
        }
    })
}

async fn load() -> Result<(String, Weekly), AppError> {
    let staff = actor::staff()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let report = report::regional(&house.pool, &staff, today).await?;
    let org = organisation::load(&house.pool).await?;
    Ok((org.name_of(staff.id), report))
}
