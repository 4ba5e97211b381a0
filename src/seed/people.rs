//! The provider of the regulation, with invented places and people.

use crate::domain::{
    access::Role,
    calendar::Calendar,
    ids::{LocationId, RegionId, StaffId},
    lang::Lang,
    organisation::{Deputy, Location, Organisation, StaffMember},
};
use chrono::{Days, NaiveDate};
use uuid::Uuid;

const REGIONS: [&str; 3] = ["Noord", "Midden", "Zuid"];

/// Name, town and manager; four to a region, in order.
const LOCATIONS: [(&str, &str, &str); 12] = [
    ("De Wiebelwagen", "Meppel", "Anouk Visser"),
    ("Het Vlierbos", "Assen", "Jan-Willem Drenth"),
    ("De Zandloper", "Zwolle", "Sharifa Amiri"),
    // The post is vacant: the regional manager acts.
    ("Klaver Vier", "Hoogeveen", ""),
    ("De Regenboogvis", "Utrecht", "Monique Hendriks"),
    ("Het Kraaiennest", "Amersfoort", "Daan Schipper"),
    ("BSO De Boomhut", "Zeist", "Esra Demir"),
    ("De Kleine Kapitein", "Nieuwegein", "Patricia van Loon"),
    ("Pippeloen", "Breda", "Wouter Claassen"),
    ("Het Bijenhof", "Tilburg", "Ilse Maas"),
    ("De Notendop", "Eindhoven", "Roel Peeters"),
    ("De Vlinder gastouders", "Den Bosch", "Miriam Timmermans"),
];

/// Whoever can be complained about and has no account.
const EMPLOYEES: [&str; 3] = ["Joyce Smit", "Dilara Kaya", "Mees Brouwer"];

/// The organisation with its regions, and each account's login.
pub struct People {
    /// The organisation.
    pub org: Organisation,
    /// Its regions.
    pub regions: Vec<(RegionId, String)>,
    /// Its calendar: closed between Christmas and New Year.
    pub calendar: Calendar,
    /// Who logs in by which address, and as what, in Dutch.
    pub logins: Vec<(StaffId, String, &'static str)>,
}

impl People {
    /// As they are today.
    pub fn new(today: NaiveDate) -> Self {
        let mut people = Self {
            org: Organisation { name: "Smallsteps kinderopvang".to_owned(), ..Organisation::default() },
            regions: (0..).zip(REGIONS).map(|(n, name)| (region(n), name.to_owned())).collect(),
            calendar: Calendar::default(),
            logins: Vec::new(),
        };
        let director = people.hire("Ingrid van der Meulen", "directeur", "directeur", None, &[Role::Director]);
        people.hire("Farid Benali", "directeur", "directeur2", None, &[Role::Director]);
        let coordinator = &[Role::Coordinator];
        people.hire("Noor de Wit", "klachtencoördinator", "coordinator", Some(director), coordinator);
        people.hire("Sander Hoekstra", "klachtencoördinator", "coordinator2", Some(director), coordinator);
        let officer = &[Role::SafeguardingOfficer];
        people.hire("Marleen Post", "aandachtsfunctionaris", "aandacht", Some(director), officer);
        people.hire("Kees Bakker", "beheerder", "beheer", Some(director), &[Role::Administrator]);
        for (n, name) in (0..).zip(["Tessa Postma", "Yusuf Aydın", "Loes Verhoeven"]) {
            let role = Role::RegionalManager(region(n));
            let above = people.hire(name, "regiomanager", &numbered("regiomanager", n), Some(director), &[role]);
            people.open_locations(n, above);
        }
        let committee = &[Role::Committee(location(0))];
        people.hire("Bram Dijkstra", "oudercommissie", "oudercommissie", None, committee);
        let first = people.org.locations[0].manager;
        for name in EMPLOYEES {
            people.add(name, "pedagogisch medewerker", None, first, &[]);
        }
        // Location manager 6 is on leave; number 5 stands in.
        if let [Some(absent), Some(deputy)] = [5, 4].map(|n: usize| people.org.locations[n].manager) {
            let (from, until) = (today - Days::new(4), today + Days::new(17));
            people.org.deputies.push(Deputy { absent, deputy, from, until });
        }
        for year in [today - Days::new(365), today, today + Days::new(365)] {
            let christmas = NaiveDate::from_ymd_opt(chrono::Datelike::year(&year), 12, 27);
            people.calendar.closing_days.extend(christmas.into_iter().flat_map(|d| d.iter_days().take(5)));
        }
        people
    }

    /// Somebody of the staff without account.
    pub fn employee(&self, n: usize) -> Option<StaffId> {
        self.org.staff.iter().find(|s| s.name == EMPLOYEES[n]).map(|s| s.id)
    }

    fn open_locations(&mut self, in_region: u32, above: StaffId) {
        for (n, (name, town, manager)) in (0..).zip(LOCATIONS).skip(4 * in_region as usize).take(4) {
            let id = location(n);
            let manager = (!manager.is_empty()).then(|| {
                let login = numbered("locatiemanager", n);
                self.hire(manager, "locatiemanager", &login, Some(above), &[Role::LocationManager(id)])
            });
            let (name, town) = (name.to_owned(), town.to_owned());
            self.org.locations.push(Location { id, name, town, region: region(in_region), manager });
        }
    }

    fn hire(
        &mut self,
        name: &str,
        function: &'static str,
        login: &str,
        manager: Option<StaffId>,
        roles: &[Role],
    ) -> StaffId {
        let email = format!("{login}@gehoor.example");
        let id = self.add(name, function, Some(&email), manager, roles);
        self.logins.push((id, email, function));
        id
    }

    fn add(
        &mut self,
        name: &str,
        function: &str,
        email: Option<&str>,
        manager: Option<StaffId>,
        roles: &[Role],
    ) -> StaffId {
        let n = self.org.staff.len() as u32;
        let id = StaffId(uuid(3, n));
        self.org.staff.push(StaffMember {
            id,
            name: name.to_owned(),
            function: function.to_owned(),
            phone: email.map(|_| format!("088 555 0{:03}", 100 + n)),
            email: email.map(str::to_owned),
            manager,
            location: None,
            roles: roles.to_vec(),
            account: email.is_some(),
            lang: Lang::Nl,
        });
        id
    }
}

/// The first of a kind has no number: `regiomanager`, `regiomanager2`.
fn numbered(login: &str, n: u32) -> String {
    if n == 0 { login.to_owned() } else { format!("{login}{}", n + 1) }
}

fn region(n: u32) -> RegionId {
    RegionId(uuid(1, n))
}

fn location(n: u32) -> LocationId {
    LocationId(uuid(2, n))
}

/// The same at every seeding, so that links into the demonstration stay.
fn uuid(kind: u16, n: u32) -> Uuid {
    Uuid::from_fields(n + 1, kind, 0x4000, &[0x80, 0, 0, 0, 0, 0, 0, 0])
}
