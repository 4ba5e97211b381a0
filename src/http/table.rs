//! Every way in, and who may take it. The router is built from this table and refuses to start when
//! a page or function is missing from it; a test walks it as every role and as nobody.

use crate::domain::access::{Role, StaffActor};
use crate::house::actor::Visitor;

/// Who may come in here. What they may then see and do is decided again inside, case by case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody.
    Everyone,
    /// Whoever gave a complaint's code.
    Complainant,
    /// Whoever came by a personal link.
    Personal,
    /// Any member of staff who is logged in.
    Staff,
    /// Staff with a place on the case board.
    BoardUsers,
    /// Staff who enter what came by letter, mail or call (R3).
    Enterers,
}

/// What kind of way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page, `GET`.
    Page,
    /// A server function, `POST`.
    Function,
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

const fn stream(path: &'static str, who: Who) -> Row {
    Row { path, kind: Kind::Stream, who }
}

const fn endpoint(path: &'static str) -> Row {
    Row { path, kind: Kind::Endpoint, who: Who::Everyone }
}

/// The table.
pub const TABLE: &[Row] = &[
    // For parents.
    page("/", Who::Everyone),
    page("/reglement", Who::Everyone),
    page("/klacht", Who::Everyone),
    page("/klacht/vooraf", Who::Everyone),
    page("/klacht/informatie", Who::Everyone),
    page("/klacht/iemand-anders", Who::Everyone),
    page("/klacht/{step}", Who::Everyone),
    page("/klacht/controle", Who::Everyone),
    page("/klacht/klaar", Who::Everyone),
    page("/vraag", Who::Everyone),
    page("/vraag/klaar", Who::Everyone),
    page("/volgen", Who::Everyone),
    page("/volgen/code-kwijt", Who::Everyone),
    page("/volgen/code-kwijt/{token}", Who::Everyone),
    page("/volgen/nieuwe-code", Who::Everyone),
    page("/volgen/uw-code", Who::Everyone),
    page("/bevestigen/{token}", Who::Everyone),
    page("/bevestigd", Who::Everyone),
    function("/api/start/lees", Who::Everyone),
    function("/api/klacht/begin", Who::Everyone),
    function("/api/klacht/lees", Who::Everyone),
    function("/api/klacht/stap", Who::Everyone),
    function("/api/klacht/wis", Who::Everyone),
    function("/api/klacht/indienen", Who::Everyone),
    function("/api/klacht/bevestiging", Who::Everyone),
    function("/api/vraag/lees", Who::Everyone),
    function("/api/vraag/stel", Who::Everyone),
    function("/api/vraag/bevestiging", Who::Everyone),
    function("/api/vraag/wis", Who::Everyone),
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
    // For staff.
    page("/team", Who::Everyone),
    page("/bord", Who::BoardUsers),
    page("/zaak/{reference}", Who::BoardUsers),
    page("/zaak/{reference}/geopend", Who::BoardUsers),
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
    function("/api/invoeren/lees", Who::Enterers),
    function("/api/invoeren/doe", Who::Enterers),
    function("/api/zaak/link", Who::BoardUsers),
    function("/api/zaak/uitnodiging", Who::BoardUsers),
    function("/api/zaak/codebrief", Who::BoardUsers),
    stream("/live/bord", Who::BoardUsers),
    stream("/live/zaak/{reference}", Who::BoardUsers),
    // For everyone and for machines.
    endpoint("/taal/{lang}"),
    endpoint("/klacht/sw.js"),
    endpoint("/klacht/schil"),
    endpoint("/healthz"),
    endpoint("/readyz"),
];

/// The row of a matched path; a slash at its end means the same page.
pub fn row(path: &str) -> Option<&'static Row> {
    let path = path.strip_suffix('/').filter(|p| !p.is_empty()).unwrap_or(path);
    TABLE.iter().find(|r| r.path == path)
}

impl Who {
    /// Whether a visitor may come in.
    pub fn admits(self, visitor: &Visitor) -> bool {
        match self {
            Self::Everyone => true,
            Self::Complainant => visitor.complaint.is_some(),
            Self::Personal => visitor.personal.is_some(),
            Self::Staff => visitor.staff.is_some(),
            Self::Enterers => visitor.staff.as_ref().is_some_and(StaffActor::enters),
            Self::BoardUsers => {
                visitor.staff.as_ref().is_some_and(|s| s.roles.iter().copied().any(Role::uses_the_board))
            }
        }
    }
}
