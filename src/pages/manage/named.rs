//! What people and roles are called on these pages.

use crate::{
    domain::{
        access::Role,
        ids::{RegionId, StaffId},
        lang::Lang,
        organisation::{Organisation, StaffMember},
        people::{Change, of_provider, typed},
    },
    error::AppError,
    house::House,
    store::{organisation, proposals::Proposal},
    text::{dates, directory, house, manage as text},
};

/// The names of an organisation.
pub(super) struct Named {
    pub org: Organisation,
    pub regions: Vec<(RegionId, String)>,
    pub lang: Lang,
}

impl Named {
    pub async fn load(house: &House, lang: Lang) -> Result<Self, AppError> {
        let org = organisation::load(&house.pool).await?;
        Ok(Self { org, regions: organisation::regions(&house.pool).await?, lang })
    }

    pub fn who(&self, id: StaffId) -> String {
        self.org.name_of(id)
    }

    pub fn role(&self, role: Role) -> String {
        let place = match role {
            Role::LocationManager(id) | Role::Committee(id) => self.org.location(id).map(|l| l.name.as_str()),
            Role::RegionalManager(id) => self.regions.iter().find(|(of, _)| *of == id).map(|(_, name)| name.as_str()),
            Role::Coordinator | Role::Director | Role::SafeguardingOfficer | Role::Administrator => None,
        };
        text::role_of(self.lang, role, place)
    }

    pub fn change(&self, of: StaffId, change: &Change) -> String {
        let (lang, who) = (self.lang, self.who(of));
        match change {
            Change::Give(role) => text::would_give(lang, &who, &self.role(*role)),
            Change::Take(role) => text::would_take(lang, &who, &self.role(*role)),
            Change::Address(email) => text::would_address(lang, &who, email.as_str()),
            Change::StandIn { deputy, from, until } => {
                let day = |day| dates::plain(lang, day);
                text::would_stand_in(lang, &who, &self.who(*deputy), &day(*from), &day(*until))
            }
            Change::ReportTo(Some(to)) => directory::would_report_to(lang, &who, &self.who(*to)),
            Change::ReportTo(None) => directory::would_report_to_nobody(lang, &who),
            Change::Independent(true) => house::would_be_independent(lang, &who),
            Change::Independent(false) => house::would_not_be_independent(lang, &who),
            Change::SecondReading(true) => house::would_read(lang).to_owned(),
            Change::SecondReading(false) => house::would_not_read(lang).to_owned(),
        }
    }

    /// Whose proposal it is: somebody's, or of the organisation's login.
    pub fn proposer(&self, proposal: &Proposal) -> String {
        match of_provider(proposal.by, proposal.staff, &proposal.change) {
            true => text::the_provider(self.lang).to_owned(),
            false => self.who(proposal.by),
        }
    }

    pub fn region(&self, id: RegionId) -> String {
        self.regions.iter().find(|(of, _)| *of == id).map(|(_, name)| name.clone()).unwrap_or_default()
    }

    /// Who can be chosen for what needs coming in, as a form offers them, `none` first: whoever has an account, but for
    /// one; and who it is now.
    pub fn who_come_in(&self, none: &str, but: Option<StaffId>, now: Option<StaffId>) -> Vec<(String, String)> {
        let can = |s: &&StaffMember| (s.account && Some(s.id) != but) || Some(s.id) == now;
        let none = (String::new(), none.to_owned());
        let all = self.org.staff.iter().filter(can).map(|s| (s.id.to_string(), format!("{} · {}", s.name, s.function)));
        std::iter::once(none).chain(all).collect()
    }

    /// Every role there is to give, as a form offers them.
    pub fn roles(&self) -> Vec<(String, String)> {
        let locations = || self.org.places().into_iter().filter_map(|(id, _)| id.parse().ok());
        let whole = [Role::Coordinator, Role::Director, Role::SafeguardingOfficer, Role::Administrator];
        let all = whole
            .into_iter()
            .chain(self.regions.iter().map(|(id, _)| Role::RegionalManager(*id)))
            .chain(locations().map(Role::LocationManager))
            .chain(locations().map(Role::Committee));
        let none = (String::new(), text::role_choose(self.lang).to_owned());
        std::iter::once(none).chain(all.map(|role| (typed(role), self.role(role)))).collect()
    }
}
