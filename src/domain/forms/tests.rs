//! Each form has its command, and each wrong field its error beside it.

use super::*;
use crate::domain::{
    event::ContactWay, field::Problem, phase::Diversion, phase::NotOne, promise::Hear, promise::Settled,
};
use uuid::Uuid;

const SOMEBODY: &str = "00000000-0000-0000-0000-000000000007";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn other() -> ComplaintId {
    ComplaintId(Uuid::from_u128(9))
}

/// A form in which everything is filled in, as each kind would have it.
fn full(kind: FormKind) -> CaseForm {
    let s = str::to_owned;
    CaseForm {
        kind,
        text: s("Daarom."),
        checked: s("yes"),
        subjects: vec![s(SOMEBODY)],
        handler: s(SOMEBODY),
        day: s("23"),
        month: s("11"),
        year: s("2026"),
        way: s(if kind == FormKind::ChangeReach { "mail" } else { "call" }),
        points: vec![PointRow { title: s("Het hek stond open"), ..PointRow::default() }],
        findings: vec![FindingRow { point: s("1"), outcome: s("founded"), reasons: s("Het slot was stuk.") }],
        version: s("3"),
        to: s("meldcode"),
        who: s(SOMEBODY),
        ground: s(match kind {
            FormKind::Reopen => "mediation",
            FormKind::ExplainLateness => "absence",
            _ => "judged_before",
        }),
        what: s("spam"),
        reference: s("7F3K-9QXD"),
        number: s("2"),
        how: s(if kind == FormKind::RecordHearing { "spoke" } else { "kept" }),
        party: s("complainant"),
        chosen: vec![s("1")],
        name: s("Olga Prins"),
        email: s("olga@example.nl"),
        body: s("klachtenloket"),
        step: s("asked"),
        words: s(SOMEBODY),
        became: crate::domain::intake::BecameForm::full(),
        ..CaseForm::default()
    }
}

fn command(form: &CaseForm) -> Option<Command> {
    match parse(form, today(), None) {
        Ok(Meant::Command(command)) => Some(command),
        _ => None,
    }
}

fn wrong(form: &CaseForm) -> Vec<(String, Problem)> {
    let errors = parse(form, today(), None).expect_err("something is wrong");
    errors.into_iter().map(|e| (e.field, e.problem)).collect()
}

#[test]
fn each_form_means_the_command_of_its_name() {
    for kind in FormKind::ALL {
        let command = parse(&full(*kind), today(), Some(other())).unwrap_or_else(|e| panic!("{kind:?}: {e:?}"));
        let name = match &command {
            Meant::Command(command) => format!("{command:?}"),
            Meant::SplitOff(_) => format!("{command:?}"),
        };
        let name = name.split([' ', '(']).next().unwrap();
        assert_eq!(name, format!("{kind:?}"));
    }
}

#[test]
fn the_name_on_the_wire_is_the_name_in_addresses() {
    for kind in FormKind::ALL {
        assert_eq!(serde_json::to_string(kind).unwrap(), format!("\"{}\"", kind.key()));
        assert_eq!(FormKind::from_key(kind.key()), Some(*kind));
    }
}

#[test]
fn an_empty_form_tells_every_field_that_lacks() {
    use FormKind as K;
    use Problem::{Missing, NotChosen, NothingNew, UnknownChoice};
    let cases: &[(K, &[(&str, Problem)])] = &[
        (K::AnswerQuestion, &[("text", Missing)]),
        (
            K::MakeComplaint,
            &[
                ("became.relation", NotChosen),
                ("became.categories", NotChosen),
                ("became.about_manager", NotChosen),
                ("became.occurred", NotChosen),
                ("became.talked", NotChosen),
                ("became.consent", NotChosen),
            ],
        ),
        (K::CheckSafety, &[("checked", NotChosen), ("subjects", NotChosen)]),
        (K::Route, &[("handler", NotChosen)]),
        (K::AddSubject, &[("who", NotChosen)]),
        (K::DeclareConflict, &[("who", NotChosen), ("text", Missing)]),
        (K::ProposeInadmissible, &[("ground", NotChosen), ("text", Missing)]),
        (K::ReturnInadmissible, &[("text", Missing)]),
        (K::NotAComplaint, &[("what", NotChosen), ("text", Missing)]),
        (K::Restore, &[("text", Missing)]),
        (K::GiveBack, &[("text", Missing)]),
        (K::GivePoints, &[("who", NotChosen)]),
        (K::ReportOnPart, &[("who", NotChosen), ("text", Missing)]),
        (K::Link, &[("reference", Missing)]),
        (K::Unlink, &[("reference", Missing)]),
        (K::RecordContact, &[("day", Missing), ("way", NotChosen), ("text", Missing), ("points.0.title", Missing)]),
        (K::RecordAttempt, &[("day", Missing), ("way", NotChosen)]),
        (K::SettlePromise, &[("number", NotChosen), ("how", NotChosen)]),
        (K::AmendPoint, &[("text", Missing)]),
        (K::DropPoint, &[("number", NotChosen), ("text", Missing)]),
        (K::Message, &[("text", Missing)]),
        (K::Note, &[("text", Missing)]),
        (K::Answer, &[("text", Missing)]),
        (K::GiveStatement, &[("text", Missing)]),
        (K::GiveFeedback, &[("text", Missing)]),
        (K::SplitOff, &[("text", Missing)]),
        (K::Investigate, &[("text", Missing)]),
        (K::Invite, &[("party", NotChosen), ("day", Missing)]),
        (K::ReleaseExtract, &[("who", NotChosen), ("chosen", NotChosen)]),
        (K::RecordHearing, &[("party", NotChosen), ("how", NotChosen)]),
        (K::ReturnJudgement, &[("version", UnknownChoice), ("text", Missing)]),
        (K::ApproveJudgement, &[("version", UnknownChoice)]),
        (K::Issue, &[("version", UnknownChoice)]),
        (K::RecordPosted, &[("day", Missing)]),
        (K::ExplainLateness, &[("ground", NotChosen), ("text", Missing), ("day", Missing)]),
        (K::SettleMeasure, &[("number", NotChosen), ("how", NotChosen)]),
        (K::RecordExternal, &[("body", NotChosen), ("step", NotChosen), ("day", Missing), ("text", Missing)]),
        (K::ObjectToSolved, &[("text", Missing)]),
        (K::AskToReopen, &[("text", Missing)]),
        (K::Reopen, &[("ground", NotChosen), ("text", Missing)]),
        (K::ChangeReach, &[("text", Missing), ("email", NothingNew)]),
        (K::NameReader, &[("name", Missing), ("email", Missing)]),
        (K::RemoveReader, &[("number", NotChosen)]),
        (K::CannotContinue, &[("text", Missing)]),
        (K::RaiseConcern, &[("text", Missing)]),
        (K::Divert, &[("to", NotChosen), ("text", Missing)]),
        (K::TellSafely, &[("text", Missing)]),
        (K::UndoDiversion, &[("text", Missing)]),
        (K::ProposeReceipt, &[("day", Missing), ("text", Missing)]),
        (K::RefuseReceipt, &[("text", Missing)]),
        (K::SendCodeLetter, &[("text", Missing)]),
        (K::PostCodeLetter, &[("day", Missing)]),
        (K::Redact, &[("words", NotChosen), ("text", Missing)]),
    ];
    for (kind, expected) in cases {
        let expected: Vec<(String, Problem)> = expected.iter().map(|(f, p)| ((*f).to_owned(), *p)).collect();
        assert_eq!(wrong(&CaseForm { kind: *kind, ..CaseForm::default() }), expected, "{kind:?}");
    }
    // The rest asks nothing that may not lack.
    let asks = |kind: &&FormKind| !cases.iter().any(|(k, _)| k == *kind);
    for kind in FormKind::ALL.iter().filter(asks) {
        assert!(parse(&CaseForm { kind: *kind, ..CaseForm::default() }, today(), None).is_ok(), "{kind:?}");
    }
}

#[test]
fn days_that_were_are_not_to_come_and_the_other_way_round() {
    let tomorrow = |kind| CaseForm { day: "24".into(), ..full(kind) };
    for kind in [
        FormKind::RecordPosted,
        FormKind::PostCodeLetter,
        FormKind::RecordHearing,
        FormKind::SettlePromise,
        FormKind::ProposeReceipt,
    ] {
        assert_eq!(wrong(&tomorrow(kind)), [("day".to_owned(), Problem::InTheFuture)], "{kind:?}");
    }
    let yesterday = |kind| CaseForm { day: "22".into(), how: "moved".into(), ..full(kind) };
    for kind in [FormKind::Invite, FormKind::ExplainLateness, FormKind::SettleMeasure] {
        assert_eq!(wrong(&yesterday(kind)), [("day".to_owned(), Problem::InThePast)], "{kind:?}");
    }
}

#[test]
fn a_case_that_is_not_there_and_one_that_is_not_theirs_get_the_same_answer() {
    for kind in [FormKind::Link, FormKind::Unlink] {
        assert_eq!(wrong(&full(kind)), [("reference".to_owned(), Problem::NoSuchCase)]);
    }
    let duplicate = CaseForm { what: "duplicate".into(), ..full(FormKind::NotAComplaint) };
    assert_eq!(wrong(&duplicate), [("reference".to_owned(), Problem::NoSuchCase)]);
    assert!(parse(&duplicate, today(), Some(other())).is_ok());
}

#[test]
fn who_did_not_speak_need_not_have_said_anything() {
    for (how, ok) in [("spoke", false), ("declined", true), ("absent", true)] {
        let form = CaseForm { how: how.into(), text: String::new(), ..full(FormKind::RecordHearing) };
        assert_eq!(parse(&form, today(), None).is_ok(), ok, "{how}");
    }
}

#[test]
fn a_point_is_about_everybody_unless_some_or_nobody_are_ticked() {
    let about = |subjects: &[&str], nobody: &str| {
        let subjects = subjects.iter().map(|s| (*s).to_owned()).collect();
        let form = CaseForm { subjects, nobody: nobody.into(), ..full(FormKind::AmendPoint) };
        command(&form)
    };
    assert!(matches!(about(&[], ""), Some(Command::AmendPoint { about: None, .. })));
    assert!(matches!(about(&[], "yes"), Some(Command::AmendPoint { about: Some(a), .. }) if a.is_empty()));
    assert!(matches!(about(&[SOMEBODY], ""), Some(Command::AmendPoint { about: Some(a), .. }) if a.len() == 1));
    assert!(about(&[SOMEBODY], "yes").is_none());
}

#[test]
fn the_safety_check_names_somebody_or_says_nobody_and_never_both() {
    let check = |subjects: &[&str], nobody: &str| {
        let subjects = subjects.iter().map(|s| (*s).to_owned()).collect();
        CaseForm { subjects, nobody: nobody.into(), ..full(FormKind::CheckSafety) }
    };
    let named = |form: &CaseForm| match command(form) {
        Some(Command::CheckSafety { subjects }) => Some(subjects.len()),
        _ => None,
    };
    assert_eq!(named(&check(&[SOMEBODY], "")), Some(1));
    assert_eq!(named(&check(&[], "yes")), Some(0));
    assert_eq!(wrong(&check(&[], "")), [("subjects".to_owned(), Problem::NotChosen)]);
    assert_eq!(wrong(&check(&[SOMEBODY], "yes")), [("subjects".to_owned(), Problem::UnknownChoice)]);
}

#[test]
fn what_a_case_is_diverted_to_is_one_of_two() {
    let to = |to: &str| CaseForm { to: to.into(), ..full(FormKind::Divert) };
    for (key, meant) in [("meldcode", Diversion::Meldcode), ("duty_to_report", Diversion::DutyToReport)] {
        assert!(matches!(command(&to(key)), Some(Command::Divert { to, .. }) if to == meant), "{key}");
    }
}

#[test]
fn a_conversation_has_at_least_one_point_and_at_most_twenty() {
    let points = |n| {
        let row = PointRow { title: "Het hek".into(), ..PointRow::default() };
        CaseForm { points: vec![row; n], ..full(FormKind::RecordContact) }
    };
    assert!(command(&points(1)).is_some() && command(&points(20)).is_some());
    assert_eq!(wrong(&points(0)), [("points.0.title".to_owned(), Problem::Missing)]);
    assert_eq!(wrong(&points(21)), [("points.20.title".to_owned(), Problem::TooLong)]);
}

#[test]
fn what_became_of_a_promise_is_one_of_four() {
    let how = |how: &str| command(&CaseForm { how: how.into(), ..full(FormKind::SettlePromise) });
    let day = today();
    for (key, meant) in [
        ("kept", Settled::Kept(day)),
        ("missed", Settled::Missed),
        ("moved", Settled::Moved { to: day, why: Prose::parse("Daarom.").unwrap() }),
        ("cancelled", Settled::Cancelled { why: Prose::parse("Daarom.").unwrap() }),
    ] {
        assert_eq!(how(key), Some(Command::SettlePromise { promise: 2, how: meant }), "{key}");
    }
}

#[test]
fn a_point_keeps_its_number_when_another_is_taken_away() {
    let row =
        |number: &str, title: &str| PointRow { number: number.into(), title: title.into(), ..PointRow::default() };
    let points = vec![row("1", ""), row("2", "Niemand belde terug"), row("", "De deur"), row("", "")];
    let form = CaseForm { points, ..full(FormKind::RecordContact) };
    let Some(Command::RecordContact(contact)) = command(&form) else { panic!("a contact") };
    assert_eq!(contact.points.iter().map(|p| p.number).collect::<Vec<_>>(), [Some(2), None]);
    let strange = CaseForm { points: vec![row("tien", "Het hek")], ..full(FormKind::RecordContact) };
    assert_eq!(wrong(&strange), [("points.0.title".to_owned(), Problem::UnknownChoice)]);
}

#[test]
fn what_is_no_complaint_is_one_of_three() {
    let what = |what: &str| CaseForm { what: what.into(), ..full(FormKind::NotAComplaint) };
    for (key, meant) in [("spam", NotOne::Spam), ("test", NotOne::Test)] {
        assert!(matches!(command(&what(key)), Some(Command::NotAComplaint { what, .. }) if what == meant), "{key}");
    }
    assert_eq!(wrong(&what("")), [("what".to_owned(), Problem::NotChosen)]);
}

#[test]
fn a_reason_that_need_not_be_given_is_kept_when_it_is() {
    let route = |text: &str| command(&CaseForm { text: text.into(), ..full(FormKind::Route) });
    assert!(
        matches!(route("Zij kent hen."), Some(Command::Route { reason: Some(r), .. }) if r.as_str() == "Zij kent hen.")
    );
    assert!(matches!(route(""), Some(Command::Route { reason: None, .. })));
}

#[test]
fn solved_in_conversation_is_a_tick_in_the_judgement() {
    let form = CaseForm { solved: "yes".into(), ..full(FormKind::DraftJudgement) };
    assert!(matches!(command(&form), Some(Command::DraftJudgement(j)) if j.solved));
}

#[test]
fn a_measure_was_taken_on_a_day_that_was_or_is_planned_for_one_to_come() {
    let with = |state: &str, day: &str| {
        let (what, owner) = ("Een slot".into(), SOMEBODY.into());
        let row =
            MeasureRow { what, owner, state: state.into(), day: day.into(), month: "11".into(), year: "2026".into() };
        let form = CaseForm { measures: vec![row], ..full(FormKind::DraftJudgement) };
        if command(&form).is_some() { Vec::new() } else { wrong(&form) }
    };
    let beside = |problem| vec![("measures.0.day".to_owned(), problem)];
    for (state, day, expected) in [
        ("taken", "22", vec![]),
        ("taken", "23", vec![]),
        ("taken", "24", beside(Problem::InTheFuture)),
        ("planned", "22", beside(Problem::InThePast)),
        ("planned", "23", vec![]),
        ("planned", "24", vec![]),
        ("", "23", beside(Problem::MeasureWithoutDate)),
        ("planned", "", beside(Problem::NotADate)),
    ] {
        assert_eq!(with(state, day), expected, "{state} {day}");
    }
}

#[test]
fn each_thing_agreed_has_its_day_and_how_the_parent_hears() {
    let row = |day: &str, hear: &str| AgreedRow {
        what: "Bellen over het slot".into(),
        day: day.into(),
        month: "11".into(),
        year: "2026".into(),
        hear: hear.into(),
    };
    let form = |row| CaseForm { agreed: vec![AgreedRow::default(), row], ..full(FormKind::RecordContact) };
    let lacks = wrong(&form(row("", "")));
    let expected = [("agreed.1.day", Problem::NotADate), ("agreed.1.hear", Problem::NotChosen)];
    assert_eq!(lacks, expected.map(|(field, problem)| (field.to_owned(), problem)));
    for hear in Hear::ALL {
        let command = command(&form(row("30", hear.key())));
        assert!(matches!(command, Some(Command::RecordContact(c)) if c.agreed[0].hear == hear), "{hear:?}");
    }
}

#[test]
fn a_point_is_said_to_be_solved_in_its_own_row() {
    let row =
        |title: &str, solved: &str| PointRow { title: title.into(), solved: solved.into(), ..PointRow::default() };
    let form = |points| CaseForm { points, ..full(FormKind::RecordContact) };
    let filled = form(vec![row("Het hek", ""), row("", ""), row("Het bellen", "yes")]);
    let Some(Command::RecordContact(contact)) = command(&filled) else { panic!("it is a contact") };
    assert_eq!(contact.points.iter().map(|p| p.solved).collect::<Vec<_>>(), [false, true]);
    let unnamed = form(vec![row("Het hek", ""), row(" ", "yes")]);
    assert_eq!(wrong(&unnamed), [("points.1.title".to_owned(), Problem::Missing)]);
    let many = form(vec![row("punt", ""); 21]);
    assert_eq!(wrong(&many), [("points.20.title".to_owned(), Problem::TooLong)]);
}

#[test]
fn an_attempt_is_of_the_day_that_is_given_or_of_just_now() {
    let attempt =
        |how: &str, day: &str| command(&CaseForm { how: how.into(), day: day.into(), ..full(FormKind::RecordAttempt) });
    let on = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    let made = |on, just_now| Some(Command::RecordAttempt { on, way: ContactWay::Call, just_now });
    assert_eq!(attempt("", "20"), made(on(20), false));
    assert_eq!(attempt("now", ""), made(on(23), true));
    assert_eq!(attempt("", ""), None);
}
