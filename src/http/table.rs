//! Every way in, and who may take it. The router is built from this table and refuses to start when
//! a page or function is missing from it; a test walks it as every role and as nobody.

mod who;

pub use who::Who;

use crate::public::found;

/// What kind of way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page, `GET`.
    Page,
    /// A server function, `POST`.
    Function,
    /// A form with files, `POST`.
    Upload,
    /// A live stream, `GET`.
    Stream,
    /// Anything else the server answers, `GET`.
    Endpoint,
}

/// One way in.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The path as the router matches it.
    pub path: &'static str,
    /// What kind.
    pub kind: Kind,
    /// Who may.
    pub who: Who,
}

const fn page(path: &'static str, who: Who) -> Row {
    Row { path, kind: Kind::Page, who }
}

const fn function(path: &'static str, who: Who) -> Row {
    Row { path, kind: Kind::Function, who }
}

const fn upload(path: &'static str, who: Who) -> Row {
    Row { path, kind: Kind::Upload, who }
}

const fn stream(path: &'static str, who: Who) -> Row {
    Row { path, kind: Kind::Stream, who }
}

const fn endpoint(path: &'static str) -> Row {
    Row { path, kind: Kind::Endpoint, who: Who::Everyone }
}

const fn file(path: &'static str, who: Who) -> Row {
    Row { path, kind: Kind::Endpoint, who }
}

/// The table.
pub const TABLE: &[Row] = &[
    // For parents.
    page("/", Who::Everyone),
    page("/reglement", Who::Everyone),
    page("/contact", Who::Everyone),
    page("/verslagen", Who::Everyone),
    page("/verslagen/{year}", Who::Everyone),
    page("/verslagen/{year}/locaties/{nth}", Who::Everyone),
    file("/verslagen/{year}/verslag.pdf", Who::Everyone),
    file("/verslagen/{year}/locaties/{nth}/verslag.pdf", Who::Everyone),
    page("/privacy", Who::Everyone),
    page("/toegankelijkheid", Who::Everyone),
    page("/klacht", Who::Everyone),
    page("/klacht/{page}", Who::Everyone),
    page("/klacht/klaar", Who::Everyone),
    page("/klacht/bestanden", Who::Everyone),
    upload("/api/klacht/bestanden", Who::Everyone),
    function("/api/klacht/bestand-weg", Who::Everyone),
    page("/klacht/keuze", Who::Everyone),
    page("/klacht/later", Who::Everyone),
    page("/klacht/vol", Who::Everyone),
    page("/verder/{token}", Who::Everyone),
    file("/klacht/bevestiging.pdf", Who::Everyone),
    page("/vraag", Who::Everyone),
    page("/vraag/klaar", Who::Everyone),
    page("/opmerking", Who::Everyone),
    page("/opmerking/dank", Who::Everyone),
    page("/volgen", Who::Everyone),
    file("/volgen/oordeel.pdf", Who::Complainant),
    file("/volgen/data.ics", Who::Complainant),
    upload("/api/volgen/bestanden", Who::Complainant),
    file("/volgen/bestanden/{file}", Who::Complainant),
    page("/volgen/code-kwijt", Who::Everyone),
    page("/volgen/code-kwijt/{token}", Who::Everyone),
    page("/volgen/nieuwe-code", Who::Everyone),
    page("/volgen/uw-code", Who::Everyone),
    page("/bevestigen/{token}", Who::Everyone),
    page("/bevestigd", Who::Everyone),
    function("/api/start/lees", Who::Everyone),
    function("/api/contact/lees", Who::Everyone),
    function("/api/klacht/begin", Who::Everyone),
    function("/api/klacht/stap", Who::Everyone),
    function("/api/klacht/wis", Who::Everyone),
    function("/api/klacht/indienen", Who::Everyone),
    function("/api/klacht/kies", Who::Everyone),
    function("/api/klacht/later", Who::Everyone),
    function("/api/klacht/verder", Who::Everyone),
    function("/api/vraag/lees", Who::Everyone),
    function("/api/vraag/stel", Who::Everyone),
    function("/api/vraag/bevestiging", Who::Everyone),
    function("/api/vraag/wis", Who::Everyone),
    function("/api/opmerking/lees", Who::Everyone),
    function("/api/opmerking/stuur", Who::Everyone),
    function("/api/volgen/open", Who::Everyone),
    function("/api/volgen/lees", Who::Everyone),
    function("/api/volgen/bericht", Who::Complainant),
    function("/api/volgen/doe", Who::Complainant),
    function("/api/volgen/sluit", Who::Everyone),
    function("/api/volgen/bevestig", Who::Complainant),
    function("/api/adres/bevestig", Who::Everyone),
    function("/api/code/kwijt", Who::Everyone),
    function("/api/code/link", Who::Everyone),
    function("/api/code/sleutel", Who::Everyone),
    function("/api/code/lees", Who::Everyone),
    stream("/live/volgen", Who::Complainant),
    // For whoever has a personal link.
    page("/persoonlijk/{token}", Who::Everyone),
    page("/wederhoor", Who::Everyone),
    page("/meelezen", Who::Everyone),
    function("/api/persoonlijk/open", Who::Everyone),
    function("/api/wederhoor/lees", Who::Everyone),
    function("/api/wederhoor/zeg", Who::Personal),
    function("/api/wederhoor/sluit", Who::Everyone),
    function("/api/meelezen/lees", Who::Everyone),
    function("/api/meelezen/sluit", Who::Everyone),
    // For parent committees: the page looks itself at who is in.
    page("/oudercommissie", Who::Everyone),
    page("/oudercommissie/{token}", Who::Everyone),
    function("/api/oudercommissie/link", Who::Everyone),
    function("/api/oudercommissie/open", Who::Everyone),
    // For staff.
    page("/team", Who::Everyone),
    file("/team/openid", Who::Everyone),
    file("/team/openid/terug", Who::Everyone),
    // Coming in: each page looks itself at how far somebody is.
    page("/toegang", Who::Everyone),
    page("/toegang/code", Who::Everyone),
    page("/toegang/app", Who::Everyone),
    page("/toegang/codes", Who::Everyone),
    page("/toegang/vergeten", Who::Everyone),
    page("/toegang/wachtwoord/{token}", Who::Everyone),
    function("/api/toegang/code", Who::Everyone),
    function("/api/toegang/app", Who::Everyone),
    function("/api/toegang/opnieuw", Who::Everyone),
    function("/api/toegang/vergeten", Who::Everyone),
    function("/api/toegang/zet", Who::Everyone),
    function("/api/toegang/agenda", Who::Staff),
    file("/agenda/{file}", Who::Everyone),
    function("/api/toegang/sessie-weg", Who::Staff),
    function("/api/toegang/taal", Who::Staff),
    function("/api/toegang/anderen-weg", Who::Staff),
    function("/api/toegang/wachtwoord", Who::Staff),
    function("/api/toegang/vernieuw", Who::Staff),
    page("/team/vandaag", Who::BoardUsers),
    page("/team/regio", Who::NextLevel),
    page("/team/zoeken", Who::BoardUsers),
    function("/api/zoeken", Who::BoardUsers),
    function("/api/zoeken/bewaar", Who::BoardUsers),
    function("/api/zoeken/filter-weg", Who::BoardUsers),
    function("/api/zoeken/filter-terug", Who::BoardUsers),
    file("/team/zoeken/lijst.csv", Who::BoardUsers),
    file("/team/zoeken/lijst.xlsx", Who::BoardUsers),
    page("/team/samen", Who::BoardUsers),
    function("/api/samen/kies", Who::BoardUsers),
    function("/api/samen/doe", Who::BoardUsers),
    page("/team/teksten/{reference}", Who::BoardUsers),
    function("/api/oordeel/bewaar", Who::BoardUsers),
    function("/api/oordeel/begin", Who::BoardUsers),
    function("/api/oordeel/concept", Who::BoardUsers),
    function("/api/oordeel/wis", Who::BoardUsers),
    page("/team/post", Who::Overseers),
    function("/api/post/doe", Who::Overseers),
    function("/api/post/alles", Who::Overseers),
    page("/bord", Who::BoardUsers),
    page("/zaak/{reference}", Who::BoardUsers),
    page("/zaak/{reference}/geopend", Who::BoardUsers),
    page("/opmerkingen", Who::Managers),
    page("/rapporten", Who::Overseers),
    file("/rapporten/week.pdf", Who::Overseers),
    file("/rapporten/week.xlsx", Who::Overseers),
    page("/team/jaarverslag", Who::Overseers),
    page("/team/verbeteringen", Who::Overseers),
    function("/api/verbetering/deel", Who::Overseers),
    function("/api/verbetering/zet", Who::Overseers),
    function("/api/jaarverslag/bewaar", Who::Overseers),
    function("/api/jaarverslag/vast", Who::Overseers),
    function("/api/jaarverslag/publiceer", Who::Overseers),
    file("/zaak/{reference}/ontvangstbrief.pdf", Who::BoardUsers),
    file("/zaak/{reference}/brief.pdf", Who::BoardUsers),
    file("/zaak/{reference}/afsluitbrief.pdf", Who::BoardUsers),
    file("/zaak/{reference}/codebrief.pdf", Who::BoardUsers),
    file("/zaak/{reference}/dossier.pdf", Who::BoardUsers),
    file("/zaak/{reference}/dossier.zip", Who::BoardUsers),
    file("/zaak/{reference}/gegevens.zip", Who::BoardUsers),
    upload("/api/zaak/{reference}/bestanden", Who::BoardUsers),
    file("/zaak/{reference}/bestanden/{file}", Who::BoardUsers),
    page("/invoeren", Who::Enterers),
    page("/zaak/{reference}/uitnodiging/{link}", Who::BoardUsers),
    page("/zaak/{reference}/codebrief", Who::BoardUsers),
    function("/api/team/in", Who::Everyone),
    function("/api/team/uit", Who::Staff),
    function("/api/team/wie", Who::Everyone),
    function("/api/bord/lees", Who::BoardUsers),
    function("/api/zaak/lees", Who::BoardUsers),
    function("/api/zaak/doe", Who::BoardUsers),
    function("/api/zaak/geopend", Who::BoardUsers),
    function("/api/opmerkingen/lees", Who::Managers),
    function("/api/opmerkingen/doe", Who::Managers),
    function("/api/rapporten/lees", Who::Overseers),
    function("/api/rapporten/doe", Who::Overseers),
    function("/api/invoeren/lees", Who::Enterers),
    function("/api/invoeren/doe", Who::Enterers),
    function("/api/zaak/link", Who::BoardUsers),
    function("/api/zaak/uitnodiging", Who::BoardUsers),
    function("/api/zaak/codebrief", Who::BoardUsers),
    // Keeping people and settings.
    page("/beheer/mensen", Who::Keepers),
    page("/beheer/mensen/nieuw", Who::Keepers),
    page("/beheer/mensen/lijst", Who::Keepers),
    upload("/api/beheer/mensen-lijst", Who::Keepers),
    function("/api/beheer/mensen-overnemen", Who::Keepers),
    page("/beheer/mensen/{id}", Who::Keepers),
    page("/beheer/voorstellen", Who::Seconds),
    page("/beheer/logboek", Who::Keepers),
    page("/beheer/bewaren", Who::Custodians),
    function("/api/beheer/termijnen", Who::Keepers),
    function("/api/beheer/vasthouden", Who::Overseers),
    function("/api/beheer/loslaten", Who::Overseers),
    page("/beheer/onderwerpen", Who::Keepers),
    function("/api/beheer/onderwerp", Who::Keepers),
    page("/beheer/contact", Who::Keepers),
    function("/api/beheer/contact", Who::Keepers),
    page("/beheer/teksten", Who::Keepers),
    function("/api/beheer/tekst", Who::Keepers),
    function("/api/beheer/tekst-weg", Who::Keepers),
    page("/beheer/organisatie", Who::Keepers),
    function("/api/beheer/naam", Who::Keepers),
    function("/api/beheer/feestdagen", Who::Keepers),
    function("/api/beheer/tweede-lezer", Who::Keepers),
    function("/api/beheer/onafhankelijk", Who::Keepers),
    function("/api/beheer/andere-naam", Who::Keepers),
    page("/beheer/locaties", Who::Keepers),
    page("/beheer/sluitingsdagen", Who::Keepers),
    upload("/api/beheer/locaties", Who::Keepers),
    function("/api/beheer/locaties-overnemen", Who::Keepers),
    function("/api/beheer/locatie", Who::Keepers),
    function("/api/beheer/locatie-erbij", Who::Keepers),
    function("/api/beheer/sluitingsdag", Who::Keepers),
    function("/api/beheer/sluitingsdag-weg", Who::Keepers),
    function("/api/beheer/uitnodigen", Who::Keepers),
    function("/api/beheer/opnieuw", Who::Keepers),
    function("/api/beheer/gegevens", Who::Keepers),
    function("/api/beheer/rol", Who::Keepers),
    function("/api/beheer/leidinggevende", Who::Keepers),
    function("/api/beheer/afwezig", Who::Keepers),
    function("/api/beheer/terug", Who::Keepers),
    function("/api/beheer/vertrek", Who::Keepers),
    function("/api/beheer/voorstel", Who::Seconds),
    stream("/live/bord", Who::BoardUsers),
    stream("/live/zaak/{reference}", Who::BoardUsers),
    // For everyone and for machines.
    endpoint("/taal/{lang}"),
    endpoint("/talen/{file}"),
    endpoint("/klacht/sw.js"),
    endpoint("/klacht/schil"),
    endpoint("/robots.txt"),
    endpoint("/sitemap.xml"),
    endpoint("/healthz"),
    endpoint("/readyz"),
    endpoint("/werkz"),
];

/// Whether a path is a page of staff, with its own styles and scripts: one that not everybody may open, and the page to
/// log in.
pub fn is_staffs(path: &str) -> bool {
    let first = |path: &'static str| path.split('/').nth(1).unwrap_or_default();
    let here = path.split('/').nth(1).unwrap_or_default();
    here == "team" || TABLE.iter().any(|r| r.kind == Kind::Page && !r.who.parents() && first(r.path) == here)
}

/// Whether a page of staff comes alive in the browser: those below `/team/` and `/beheer/` are made by the server alone.
pub fn comes_alive(path: &str) -> bool {
    is_staffs(path) && !["/team/", "/beheer/"].iter().any(|below| path.starts_with(below))
}

/// The row of a matched path; a slash at its end means the same page.
pub fn row(path: &str) -> Option<&'static Row> {
    let path = path.strip_suffix('/').filter(|p| !p.is_empty()).unwrap_or(path);
    TABLE.iter().find(|r| r.path == path)
}

impl Row {
    /// Whether a search engine may keep it.
    pub fn found(&self) -> bool {
        self.kind == Kind::Page && self.who == Who::Everyone && found::may_be(self.path)
    }
}
