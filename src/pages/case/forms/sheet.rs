//! The table of the plain forms: for each what it means, and its fields.

use crate::{
    domain::{
        external::{Body, Step},
        forms::FormKind as K,
        lang::Lang,
        phase::{Ground, ReopenGround},
    },
    text::{choices, forms as text},
};

/// Words in the language of the page.
pub type Words = fn(Lang) -> &'static str;

/// One plain form.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    /// What it means to send it.
    pub help: Words,
    /// What it asks.
    pub fields: &'static [Field],
}

/// One question. Its name is that of the field in `CaseForm`.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub label: Words,
    pub hint: Words,
    pub ask: Ask,
    pub optional: bool,
}

/// How it is asked.
#[derive(Clone, Copy, Debug)]
pub enum Ask {
    /// A page to write on.
    Area,
    /// One line.
    Line,
    /// A day.
    Day,
    /// One of a few.
    Radios(fn(Lang) -> Vec<(&'static str, &'static str)>),
    /// One of many, of this case.
    Select(List),
    /// Any number, of this case; not asked where there are none.
    Boxes(List),
    /// One box to tick.
    Tick,
}

/// What there is to choose in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Everybody in the directory who is not out of it already.
    Unconflicted,
    /// Oneself; for a coordinator everybody.
    Declarable,
    /// Who is complained about.
    Subjects,
    /// The sides that were not heard yet.
    Sides,
    /// The points.
    Points,
    /// The promises that are open.
    Promises,
    /// The measures that are open.
    Measures,
    /// The linked cases that this person sees.
    Linked,
    /// All words that are still there.
    Texts,
}

const fn none(_: Lang) -> &'static str {
    ""
}

const fn field(name: &'static str, label: Words, ask: Ask) -> Field {
    Field { name, label, hint: none, ask, optional: false }
}

impl Field {
    const fn hint(self, hint: Words) -> Self {
        Self { hint, ..self }
    }

    const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }
}

const fn area(label: Words) -> Field {
    field("text", label, Ask::Area)
}

const fn day(label: Words) -> Field {
    field("day", label, Ask::Day)
}

const fn select(name: &'static str, label: Words, list: List) -> Field {
    field(name, label, Ask::Select(list))
}

/// The plain form of a kind; none for those that are made by hand.
pub const fn sheet(kind: K) -> Option<Sheet> {
    let (help, fields): (Words, &'static [Field]) = match kind {
        K::AddSubject => (text::add_subject_help, const { &[select("who", text::who, List::Unconflicted)] }),
        K::DeclareConflict => (
            text::conflict_help,
            const { &[select("who", text::who, List::Declarable), area(text::conflict_reason).hint(text::conflict_hint)] },
        ),
        K::AcceptLate => (text::accept_late_help, &[]),
        K::ProposeInadmissible => (
            text::inadmissible_help,
            const {
                &[
                    field("ground", text::ground, Ask::Radios(grounds)),
                    area(text::inadmissible_reasons).hint(text::inadmissible_reasons_hint),
                ]
            },
        ),
        K::AgreeInadmissible => (text::agree_help, &[]),
        K::ReturnInadmissible => (none, const { &[area(text::why_not_agreed).hint(text::note_hint)] }),
        K::NotAComplaint => (
            text::not_complaint_help,
            const {
                &[
                    field("what", text::what_is_it, Ask::Radios(instead)),
                    field("reference", text::other_case, Ask::Line).hint(text::duplicate_hint).optional(),
                    COLLEAGUES,
                ]
            },
        ),
        K::Restore => (none, const { &[COLLEAGUES] }),
        K::GiveBack => (text::give_back_help, const { &[COLLEAGUES] }),
        K::Link => {
            (text::link_help, const { &[field("reference", text::other_case, Ask::Line).hint(text::other_case_hint)] })
        }
        K::Unlink => (none, const { &[select("reference", text::linked_case, List::Linked)] }),
        K::SettlePromise => {
            (none, const { &[select("number", text::which_promise, List::Promises), HOW, SETTLE_DAY, SETTLE_WHY] })
        }
        K::SettleMeasure => {
            (none, const { &[select("number", text::which_measure, List::Measures), HOW, SETTLE_DAY, SETTLE_WHY] })
        }
        K::AmendPoint => (
            none,
            const {
                &[
                    select("number", text::which_point, List::Points).optional(),
                    area(text::point_words).hint(text::parent_reads),
                    field("subjects", text::point_about, Ask::Boxes(List::Subjects)).hint(text::point_about_hint),
                    field("nobody", text::point_nobody, Ask::Tick),
                ]
            },
        ),
        K::DropPoint => (
            none,
            const { &[select("number", text::which_point, List::Points), area(text::drop_reason).hint(text::parent_reads)] },
        ),
        K::Message => (none, const { &[area(text::message).hint(text::message_hint)] }),
        K::Note => (none, const { &[area(text::note).hint(text::note_hint)] }),
        K::Investigate => (none, const { &[area(text::plan).hint(text::plan_hint)] }),
        K::Invite => (none, const { &[select("party", text::party, List::Sides), day(text::invited_for)] }),
        K::ReleaseExtract => (
            text::extract_help,
            const {
                &[
                    select("who", text::party, List::Subjects),
                    field("chosen", text::extract_points, Ask::Boxes(List::Points)).hint(text::extract_points_hint),
                ]
            },
        ),
        K::RecordHearing => (
            none,
            const {
                &[
                    select("party", text::party, List::Sides),
                    field("how", text::heard_how, Ask::Radios(heard)),
                    day(text::heard_day).hint(text::heard_day_hint).optional(),
                    area(text::statement).hint(text::statement_hint).optional(),
                ]
            },
        ),
        K::RecordPosted => (text::posted_help, const { &[day(text::posted_day)] }),
        K::ExplainLateness => (none, const { &[area(text::lateness).hint(text::lateness_hint), day(text::expected)] }),
        K::RecordExternal => (
            none,
            const {
                &[
                    field("body", text::external_body, Ask::Radios(bodies)),
                    field("step", text::external_step, Ask::Radios(steps)),
                    day(text::day),
                    area(text::external_words).hint(text::parent_reads),
                ]
            },
        ),
        K::Withdraw => (text::on_request, const { &[PARENTS.optional()] }),
        K::UndoWithdrawal => (text::on_request, &[]),
        K::ConfirmSolved => (text::confirm_solved_help, &[]),
        K::ObjectToSolved => (text::objected_help, const { &[PARENTS] }),
        K::AskToReopen => (text::on_request, const { &[PARENTS] }),
        K::Reopen => (
            text::reopen_help,
            const {
                &[
                    field("ground", text::reopen_ground, Ask::Radios(reopen_grounds)),
                    area(text::reopen_reason).hint(text::note_hint),
                ]
            },
        ),
        K::CannotContinue => (text::cannot_continue_help, const { &[COLLEAGUES] }),
        K::RaiseConcern => (text::concern_help, const { &[area(text::concern).hint(text::note_hint)] }),
        K::AcknowledgeConcern => (text::acknowledge_help, &[]),
        K::TellSafely => (none, const { &[area(text::told).hint(text::told_hint)] }),
        K::UndoDiversion => (text::undo_diversion_help, const { &[COLLEAGUES] }),
        K::ProposeReceipt => (
            text::receipt_help,
            const { &[day(text::receipt_day), area(text::receipt_evidence).hint(text::note_hint)] },
        ),
        K::ConfirmReceipt => (text::confirm_receipt_help, &[]),
        K::RefuseReceipt => (none, const { &[area(text::why_not_agreed).hint(text::note_hint)] }),
        K::Redact => (
            text::redact_help,
            const {
                &[
                    select("words", text::redact_which, List::Texts),
                    area(text::redact_reason).hint(text::redact_reason_hint),
                ]
            },
        ),
        K::CheckSafety
        | K::Route
        | K::RecordContact
        | K::RecordAttempt
        | K::DraftJudgement
        | K::ApproveJudgement
        | K::ReturnJudgement
        | K::Issue
        | K::Divert => return None,
    };
    Some(Sheet { help, fields })
}

/// Why, for colleagues.
const COLLEAGUES: Field = area(text::colleagues_reason).hint(text::note_hint);
/// What the parent wrote.
const PARENTS: Field = area(text::parents_reason).hint(text::parent_reads);
const HOW: Field = field("how", text::how_ended, Ask::Radios(endings));
const SETTLE_DAY: Field = day(text::settle_day).hint(text::settle_day_hint).optional();
const SETTLE_WHY: Field = area(text::settle_why).hint(text::settle_why_hint).optional();

fn grounds(lang: Lang) -> Vec<(&'static str, &'static str)> {
    Ground::ALL.into_iter().map(|g| (g.key(), choices::ground(lang, g))).collect()
}

fn reopen_grounds(lang: Lang) -> Vec<(&'static str, &'static str)> {
    ReopenGround::ALL.into_iter().map(|g| (g.key(), choices::reopen_ground(lang, g))).collect()
}

fn instead(lang: Lang) -> Vec<(&'static str, &'static str)> {
    vec![("spam", text::spam(lang)), ("test", text::test(lang)), ("duplicate", text::duplicate(lang))]
}

fn endings(lang: Lang) -> Vec<(&'static str, &'static str)> {
    vec![
        ("kept", text::kept(lang)),
        ("moved", text::moved(lang)),
        ("cancelled", text::cancelled(lang)),
        ("missed", text::missed(lang)),
    ]
}

fn heard(lang: Lang) -> Vec<(&'static str, &'static str)> {
    vec![("spoke", text::spoke(lang)), ("declined", text::declined(lang)), ("absent", text::absent(lang))]
}

fn bodies(_: Lang) -> Vec<(&'static str, &'static str)> {
    Body::ALL.into_iter().map(|b| (b.key(), choices::body(b))).collect()
}

fn steps(lang: Lang) -> Vec<(&'static str, &'static str)> {
    Step::ALL.into_iter().map(|s| (s.key(), choices::external_step(lang, s))).collect()
}
