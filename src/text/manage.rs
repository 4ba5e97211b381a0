//! Keeping people and settings: who works here, what they may do, and what was changed.

use super::{about::contact, choices, directory, house, improvements, keeping, places, retention, standard};
use crate::domain::{
    access::Role,
    ids::{LocationId, RegionId, StaffId},
    lang::Lang,
    people::{Entry, Matter, No},
};

crate::texts! {
    /// The part of the product.
    title = "Beheer", "Administration";
    /// A page.
    people = "Mensen", "People";
    /// What it is for.
    people_lead = "Wie hier werkt, wat zij mogen en of zij binnen zijn. Klachten ziet u hier niet.", "Who works here, what they may do and whether they have come in. You see no complaints here.";
    /// A page.
    proposals = "Voorstellen", "Proposals";
    /// A page.
    log = "Logboek", "Log";
    /// The button.
    invite_again = "Nieuwe uitnodiging sturen", "Send a new invitation";
    /// How far.
    came_no = "Geen account", "No account";
    /// How far.
    came_invited(until: &str) = "Uitgenodigd; de link werkt tot {until}", "Invited; the link works until {until}";
    /// How far.
    came_lapsed = "Uitgenodigd; de link werkt niet meer", "Invited; the link works no more";
    /// How far.
    came_password = "Binnen, met alleen een wachtwoord", "Has come in, with a password only";
    /// How far.
    came_app = "Binnen, met een app", "Has come in, with an app";
    /// How far somebody has come in.
    came_provider = "Binnen, via de inlog van de organisatie", "Has come in, by the organisation's login";
    /// Who proposed what nobody here did.
    the_provider = "de inlog van de organisatie", "the organisation's login";
    /// A line of the log.
    came_by_provider(about: &str) = "{about} kwam voor het eerst binnen via de inlog van de organisatie", "{about} came in by the organisation's login for the first time";
    /// A line of the log.
    log_improved(committee: &str, stands: &str) = "Verbetering voor {committee}: {stands}", "Improvement for {committee}: {stands}";
    /// A line of the log.
    log_by_provider(what: &str) = "Door de inlog van de organisatie: {what}", "By the organisation's login: {what}";
    /// Since when.
    left_on(day: &str) = "Uit dienst sinds {day}", "Left on {day}";
    /// Who stands in.
    away(from: &str, until: &str, deputy: &str) = "Afwezig van {from} tot en met {until}; {deputy} neemt waar", "Away from {from} to {until}; {deputy} stands in";
    /// The button.
    back = "Afwezigheid beëindigen", "End this absence";
    /// No role.
    no_role = "Geen rol", "No role";
    /// A heading.
    details = "Gegevens", "Details";
    /// A field.
    name = "Naam", "Name";
    /// A field.
    function = "Functie, zoals ouders die lezen", "Function, as parents read it";
    /// A field.
    phone = "Telefoon van het werk", "Work telephone";
    /// A field.
    email = "Mailadres van het werk", "Work mail address";
    /// What follows from another address.
    email_hint = "Met een ander adres wordt iemand overal uitgelogd. Ziet iemand klachten, dan bevestigt een tweede persoon het nieuwe adres.", "With another address somebody is logged out everywhere. If they see complaints, a second person confirms the new address.";
    /// The button.
    save = "Opslaan", "Save";
    /// A heading.
    roles = "Rollen", "Roles";
    /// The rule.
    roles_lead = "Een rol waarmee iemand klachten ziet of beheert, verandert alleen met twee personen: u stelt het voor, en een andere beheerder of een klachtencoördinator bevestigt het binnen 7 dagen.", "A role by which somebody sees or administers complaints changes only by two people: you propose it, and another administrator or a complaints coordinator confirms it within 7 days.";
    /// Nobody else.
    nobody_else = "Er is nu niemand anders die kan bevestigen. Maak een tweede beheerder of een klachtencoördinator met `gehoor user add` op de server.", "There is nobody else now who can confirm. Make a second administrator or a complaints coordinator with `gehoor user add` on the server.";
    /// A field.
    role = "Rol", "Role";
    /// Nothing chosen.
    role_choose = "Kies een rol", "Choose a role";
    /// The button.
    give = "Rol geven of voorstellen", "Give or propose this role";
    /// The button.
    take = "Rol afnemen of voorstellen", "Take or propose to take";
    /// What goes with it.
    give_hint = "Een locatie heeft één manager: wie dat nu is, verliest die rol.", "A location has one manager: whoever it is now loses that role.";
    /// A heading.
    absence = "Afwezigheid en vervanging", "Absence and deputy";
    /// The rule.
    absence_lead = "Wie waarneemt, ziet in die tijd wat de ander ziet. Ziet iemand klachten, dan bevestigt een tweede persoon dit.", "Whoever stands in sees what the other sees during that time. If somebody sees complaints, a second person confirms this.";
    /// A field.
    deputy = "Wie neemt waar?", "Who stands in?";
    /// Nothing chosen.
    deputy_choose = "Kies iemand", "Choose somebody";
    /// A field.
    from = "Eerste dag", "First day";
    /// A field.
    until = "Laatste dag", "Last day";
    /// The button.
    absence_save = "Vastleggen of voorstellen", "Record or propose";
    /// A heading.
    leaving = "Uit dienst", "Leaving";
    /// What follows.
    leaving_lead = "Deze persoon wordt meteen overal uitgelogd en kan niet meer binnenkomen. Rollen, waarneming, telefoon en mailadres vervallen; de naam blijft bij wat zij deden.", "This person is logged out everywhere at once and cannot come in any more. Roles, standing in, telephone and mail address end; the name stays with what they did.";
    /// What must be handed over.
    leaving_open[n](n: usize) = "Er staat 1 open klacht op deze naam. De klachtencoördinator wijst die eerst aan iemand anders toe." | "Er staan {n} open klachten op deze naam. De klachtencoördinator wijst die eerst aan iemand anders toe.", "There is 1 open complaint in this name. The complaints coordinator first hands it to somebody else." | "There are {n} open complaints in this name. The complaints coordinator first hands them to somebody else.";
    /// Nothing to hand over.
    leaving_none = "Er staan geen open klachten op deze naam.", "There are no open complaints in this name.";
    /// Who hears of it.
    leaving_told(who: &str) = "Een mail hierover gaat naar {who}.", "A mail about this goes to {who}.";
    /// To be sure.
    leaving_sure = "Ja, deze persoon is uit dienst", "Yes, this person has left";
    /// Where complaints would be left behind.
    leaving_handed = "Open klachten", "Open complaints";
    /// Where complaints would be left behind.
    leaving_at_once = "De toegang moet nu eindigen, voordat de klachten zijn overgedragen", "Access must end now, before the complaints are handed over";
    /// Not ticked.
    leaving_tick = "Vink aan dat deze persoon uit dienst is", "Tick that this person has left";
    /// The button.
    leave = "Toegang nu beëindigen", "End access now";
    /// It is done.
    done = "Dit is vastgelegd.", "This was recorded.";
    /// It waits.
    waits = "Dit is voorgesteld. Een andere beheerder of een klachtencoördinator moet het nog bevestigen.", "This was proposed. Another administrator or a complaints coordinator has yet to confirm it.";
    /// What the page of proposals is for.
    proposals_lead = "Veranderingen waarmee iemand klachten zou zien of beheren. Wie iets voorstelt, bevestigt het nooit zelf.", "Changes by which somebody would see or administer complaints. Whoever proposes something never confirms it.";
    /// None.
    proposals_none = "Er wacht geen voorstel.", "No proposal is waiting.";
    /// On the page of whom it is about.
    waiting = "Wacht op een tweede persoon", "Waits for a second person";
    /// By whom and until when.
    proposed(who: &str, day: &str, until: &str) = "Voorgesteld door {who} op {day}. Vervalt op {until}.", "Proposed by {who} on {day}. Lapses on {until}.";
    /// The button.
    confirm = "Bevestigen", "Confirm";
    /// The button.
    refuse = "Afwijzen", "Refuse";
    /// The button.
    take_back = "Intrekken", "Take back";
    /// Not theirs to say.
    not_yours = "Dit gaat over uzelf: iemand anders moet het bevestigen.", "This is about you: somebody else has to confirm it.";
    /// A change.
    would_give(who: &str, role: &str) = "{who} krijgt de rol {role}", "{who} gets the role {role}";
    /// A change.
    would_take(who: &str, role: &str) = "{who} verliest de rol {role}", "{who} loses the role {role}";
    /// A change.
    would_address(who: &str, email: &str) = "{who} krijgt het mailadres {email}", "{who} gets the mail address {email}";
    /// A change, without the address.
    new_address(who: &str) = "{who} krijgt een ander mailadres", "{who} gets another mail address";
    /// A change.
    would_stand_in(who: &str, deputy: &str, from: &str, until: &str) = "{deputy} neemt waar voor {who} van {from} tot en met {until}", "{deputy} stands in for {who} from {from} to {until}";
    /// What the log is.
    log_lead = "Wie welke instelling veranderde, en wanneer. Hier komt alleen bij; niets verdwijnt.", "Who changed which setting, and when. This only grows; nothing goes away.";
    /// Nothing yet.
    log_none = "Er is nog niets veranderd.", "Nothing was changed yet.";
    /// A column.
    log_when = "Wanneer", "When";
    /// A column.
    log_who = "Wie", "Who";
    /// A column.
    log_what = "Wat", "What";
    /// On.
    log_older = "Oudere regels", "Older lines";
    /// In the log.
    was_invited(who: &str) = "{who} is uitgenodigd", "{who} was invited";
    /// In the log.
    was_invited_again(who: &str) = "{who} is opnieuw uitgenodigd", "{who} was invited again";
    /// In the log.
    was_described(who: &str) = "Naam, functie, telefoon of locatie van {who} is gewijzigd", "Name, function, telephone or location of {who} was changed";
    /// In the log.
    is_back(who: &str) = "Een afwezigheid van {who} is beëindigd", "An absence of {who} was ended";
    /// In the log.
    has_left(who: &str) = "{who} is uit dienst", "{who} has left";
    /// In the log.
    were_taken_over(new: usize, changed: usize) = "Lijst van locaties overgenomen: {new} nieuw, {changed} gewijzigd", "List of locations taken over: {new} new, {changed} changed";
    /// In the log.
    is_closed(day: &str) = "Sluitingsdag toegevoegd: {day}", "Closing day added: {day}";
    /// In the log.
    is_open(day: &str) = "Sluitingsdag verwijderd: {day}", "Closing day removed: {day}";
    /// Before a change in the log.
    log_made(what: &str) = "Gewijzigd: {what}", "Changed: {what}";
    /// Before a change in the log.
    log_proposed(what: &str) = "Voorgesteld: {what}", "Proposed: {what}";
    /// Before a change in the log.
    log_confirmed(what: &str) = "Bevestigd: {what}", "Confirmed: {what}";
    /// Before a change in the log.
    log_refused(what: &str) = "Afgewezen: {what}", "Refused: {what}";
    /// Before a change in the log.
    log_taken_back(what: &str) = "Ingetrokken: {what}", "Taken back: {what}";
}

crate::texts_of! {
    /// What a role is called.
    fn role_word(lang, role: Role) match role {
        Role::Coordinator => ("klachtencoördinator", "complaints coordinator"),
        Role::LocationManager(_) => ("locatiemanager", "location manager"),
        Role::RegionalManager(_) => ("regiomanager", "regional manager"),
        Role::Director => ("bestuurder", "director"),
        Role::SafeguardingOfficer => ("aandachtsfunctionaris", "safeguarding officer"),
        Role::Committee(_) => ("oudercommissie", "parent committee"),
        Role::Administrator => ("beheerder", "administrator"),
    }

    /// Why a change is not made, and what to do.
    pub fn no(lang, no: No) match no {
        No::Oneself => ("Dit gaat over uzelf. Vraag een andere beheerder om het te doen.", "This is about you. Ask another administrator to do it."),
        No::SamePerson => ("Wie iets voorstelt, bevestigt het niet zelf. Vraag een andere beheerder of een klachtencoördinator.", "Whoever proposes something does not confirm it. Ask another administrator or a complaints coordinator."),
        No::Over => ("Dit voorstel is al afgehandeld of vervallen. Stel het zo nodig opnieuw voor.", "This proposal is settled or has lapsed. Propose it anew if needed."),
        No::Last => ("Dit is de laatste met deze rol. Geef de rol eerst aan iemand anders.", "This is the last one with this role. Give the role to somebody else first."),
        No::AddressTaken => ("Iemand anders heeft dit mailadres. Vul een ander adres in", "Somebody else has this mail address. Enter another one"),
        No::NoSuchPlace => ("Deze locatie of regio is er niet meer. Kies een andere.", "This location or region is no longer there. Choose another."),
        No::ForCoordinator => ("Deze rol komt van de inlog van de organisatie. Alleen een klachtencoördinator bevestigt die.", "This role comes from the organisation's login. Only a complaints coordinator confirms it."),
        No::OpenCases => ("Er staan nog open klachten op deze naam. Vraag de klachtencoördinator om ze eerst aan iemand anders toe te wijzen. Moet de toegang nu eindigen, vink dat dan aan.", "There are open complaints in this name. Ask the complaints coordinator to hand them to somebody else first. If access must end now, tick that."),
        No::Circle => ("Deze persoon rapporteert intussen zelf, direct of via anderen, aan de ander. Stel iemand anders voor.", "This person has come to report, directly or by others, to the other. Propose somebody else."),
        No::WithoutAccess => ("Deze persoon heeft geen toegang en kan dit dus niet doen. Nodig die eerst uit, of kies iemand anders.", "This person has no access, and so cannot do this. Invite them first, or choose somebody else."),
        No::Left => ("Deze persoon is uit dienst. Nodig iemand die terugkomt opnieuw uit.", "This person has left. Invite somebody who returns anew."),
    }
}

/// A role, and of what.
pub fn role_of(lang: Lang, role: Role, place: Option<&str>) -> String {
    let word = role_word(lang, role);
    place.map_or_else(|| word.to_owned(), |place| format!("{word} · {place}"))
}

/// What people, roles and places are called.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each says what something is called")]
pub struct Names<'a> {
    pub who: &'a dyn Fn(StaffId) -> String,
    pub role: &'a dyn Fn(Role) -> String,
    pub location: &'a dyn Fn(LocationId) -> String,
    pub region: &'a dyn Fn(RegionId) -> String,
}

/// A line of the log.
pub fn entry(lang: Lang, entry: &Entry, about: &str, names: Names<'_>) -> String {
    let Names { who, role, location, region } = names;
    let day = |day: &chrono::NaiveDate| super::dates::plain(lang, *day);
    let matter = |matter: &Matter| match matter {
        Matter::Give(given) => would_give(lang, about, &role(*given)),
        Matter::Take(taken) => would_take(lang, about, &role(*taken)),
        Matter::Address => new_address(lang, about),
        Matter::StandIn(deputy, from, until) => would_stand_in(lang, about, &who(*deputy), &day(from), &day(until)),
        Matter::ReportTo(Some(to)) => directory::would_report_to(lang, about, &who(*to)),
        Matter::ReportTo(None) => directory::would_report_to_nobody(lang, about),
        Matter::Independent(true) => house::would_be_independent(lang, about),
        Matter::Independent(false) => house::would_not_be_independent(lang, about),
        Matter::SecondReading(true) => house::would_read(lang).to_owned(),
        Matter::SecondReading(false) => house::would_not_read(lang).to_owned(),
    };
    match entry {
        Entry::Invited => was_invited(lang, about),
        Entry::InvitedAgain => was_invited_again(lang, about),
        Entry::Listed => directory::was_listed(lang, about),
        Entry::Described => was_described(lang, about),
        Entry::Made(made) => log_made(lang, &matter(made)),
        Entry::Proposed(made) => log_proposed(lang, &matter(made)),
        Entry::Confirmed(made) => log_confirmed(lang, &matter(made)),
        Entry::Refused(made) => log_refused(lang, &matter(made)),
        Entry::TakenBack(made) => log_taken_back(lang, &matter(made)),
        Entry::CameByProvider => came_by_provider(lang, about),
        Entry::ByProvider(made) => log_by_provider(lang, &matter(made)),
        Entry::Back => is_back(lang, about),
        Entry::Left => has_left(lang, about),
        Entry::Locations(new, changed) => were_taken_over(lang, *new, *changed),
        Entry::Employees(new, changed) => directory::employees_taken(lang, *new, *changed),
        Entry::Renamed => house::was_renamed(lang).to_owned(),
        Entry::LocationRenamed(of) => house::location_renamed(lang, &location(*of)),
        Entry::RegionRenamed(of) => house::region_renamed(lang, &region(*of)),
        Entry::Holidays(rules) => house::holidays_changed(lang, house::rules(lang, *rules)),
        Entry::Closed(on) => is_closed(lang, &day(on)),
        Entry::Open(on) => is_open(lang, &day(on)),
        Entry::Improved(location, stands) => {
            log_improved(lang, &role(Role::Committee(*location)), improvements::stands_as(lang, *stands))
        }
        Entry::CategoryClosed(which) => keeping::category_closed(lang, choices::category(lang, *which)),
        Entry::CategoryOpen(which) => keeping::category_open(lang, choices::category(lang, *which)),
        Entry::LocationClosed(of) => places::location_closed(lang, &location(*of)),
        Entry::LocationOpen(of) => places::location_open(lang, &location(*of)),
        Entry::ContactChanged(line) => keeping::contact_changed(lang, contact::body(lang, *line).0),
        Entry::ContactChecked(line) => keeping::contact_checked(lang, contact::body(lang, *line).0),
        Entry::TextWritten(category, outcome) => {
            standard::was_written(lang, &standard::sort(lang, *category, *outcome))
        }
        Entry::KeptFor { case_months, remark_months } => retention::kept_for(lang, *case_months, *remark_months),
        Entry::TextRemoved(category, outcome) => {
            standard::was_removed(lang, &standard::sort(lang, *category, *outcome))
        }
    }
}
