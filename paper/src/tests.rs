//! What must hold of every letter, whatever somebody wrote in it.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use super::*;
use proptest::prelude::*;
use std::{
    io::Write,
    process::{Command, Stdio},
    sync::LazyLock,
};

static PAPER: LazyLock<Paper> = LazyLock::new(|| {
    let folders = std::env::var("GEHOOR_FONTS").unwrap_or_else(|_| "/usr/share/fonts/truetype/noto".to_owned());
    Paper::new(&std::env::split_paths(&folders).collect::<Vec<_>>()).unwrap()
});

fn words() -> Words {
    Words { page: "Pagina".into(), of: "van".into(), replaced: "Een teken is vervangen.".into() }
}

/// A letter with the text in every place where somebody's words can stand.
fn everywhere(text: &str) -> Document {
    Document {
        lang: "nl".into(),
        title: text.into(),
        sender: text.into(),
        address: vec![text.into(), text.into()],
        mark: Some(text.into()),
        facts: vec![Fact::new(text, text)],
        blocks: vec![
            Block::Heading(text.into()),
            Block::Paragraph(text.into()),
            Block::Strong(text.into()),
            Block::Facts(vec![Fact::new(text, text)]),
            Block::Table(Table {
                head: ["Waar", "Nieuw", "Open"].map(str::to_owned).to_vec(),
                rows: [RowKind::Plain, RowKind::Sum, RowKind::Part]
                    .map(|kind| Row { cells: vec![text.into(); 3], kind })
                    .to_vec(),
            }),
            Block::List(vec![text.into(), text.into()]),
            Block::Boxed(vec![Fact::new(text, text)]),
            Block::Steps(vec![text.into(), text.into()]),
            Block::Small(text.into()),
            Block::Closing(vec![text.into(), text.into()]),
        ],
        words: words(),
    }
}

fn paragraph(text: &str) -> Document {
    let blocks = vec![Block::Paragraph(text.into())];
    Document {
        lang: "nl".into(),
        title: "Een brief".into(),
        sender: "Wij".into(),
        blocks,
        words: words(),
        ..Document::default()
    }
}

/// The text of a PDF, by poppler's `pdftotext`: a reader that is not ours.
fn text_of(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    let read = reader.wait_with_output().unwrap();
    assert!(read.status.success(), "not a PDF that can be read");
    String::from_utf8(read.stdout).unwrap()
}

/// One space where there was any: lines break where the page ends.
fn flat(text: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(seen).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_eight_texts_of_the_decision_come_out_as_they_went_in() {
    for text in [
        "Café, naïef, coöperatie: ‘zo’ en “zo”… kost\u{a0}€ 12,50 – of méér",
        "Zażółć gęślą jaźń; Ł, ź, ć",
        "-- --- </textarea><script>alert(1)</script> #let x = 1; *vet* _schuin_ $x^2$ @ref <label> \\ ` ~ // /* */ = - + 1. [x]",
    ] {
        let pdf = PAPER.make(&paragraph(text)).unwrap();
        assert!(pdf.accessible, "{text}");
        let read = flat(&text_of(&pdf.bytes));
        assert!(read.contains(&flat(text)), "{text}\n{read}");
        assert!(!read.contains("vervangen"), "{read}");
    }
    let long = "Het hek stond open en niemand zag dat Fenna naar buiten liep. ".repeat(330);
    let read = flat(&text_of(&PAPER.make(&paragraph(&long)).unwrap().bytes));
    let pages = (1..=5).map(|page| format!(" Pagina {page} van 5"));
    let whole = pages.fold(read, |text, page| {
        assert!(text.contains(&page), "{page}");
        text.replace(&page, "")
    });
    assert_eq!(whole, format!("Wij Een brief {}", long.trim()));
}

#[test]
fn arabic_and_emoji_are_shown_and_not_replaced() {
    for (text, word) in
        [("مرحبا بكم في الحضانة", "مرحبا"), ("Zij zei شكرا en ging", "شكرا"), ("Fijn 👍🏽 van 👩‍👩‍👧 in 🇳🇱", "👍")]
    {
        let pdf = PAPER.make(&paragraph(text)).unwrap();
        let read = text_of(&pdf.bytes);
        assert!(pdf.accessible && read.contains(word) && !read.contains("vervangen"), "{text}\n{read}");
    }
}

#[test]
fn what_no_font_has_becomes_its_number_and_the_letter_says_so() {
    for (text, number) in [
        ("Een 𓀀 teken", "[U+13000]"),
        ("Privé \u{e000}", "[U+E000]"),
        ("Niets \u{378}", "[U+0378]"),
        ("托儿所", "[U+6258]"),
    ] {
        let pdf = PAPER.make(&paragraph(text)).unwrap();
        let read = flat(&text_of(&pdf.bytes));
        assert!(pdf.accessible && read.contains(number) && read.contains("Een teken is vervangen."), "{text}\n{read}");
    }
}

#[test]
fn a_letter_is_read_in_the_order_in_which_it_is_written() {
    let letter = Document {
        lang: "nl".into(),
        title: "Ons oordeel".into(),
        sender: "Kinderopvang De Linde".into(),
        address: vec!["Fatma Yildiz".into(), "Dorpsstraat 1".into(), "3701 AB Zeist".into()],
        mark: Some("Concept".into()),
        facts: vec![Fact::new("Datum", "25 november 2026"), Fact::new("Kenmerk", "7F3K-9QXD")],
        blocks: vec![
            Block::Paragraph("Beste Fatma,\n\nEerste alinea.\nTweede regel.".into()),
            Block::Heading("Een kop".into()),
            Block::Facts(vec![Fact::new("Uiterlijk", "maandag"), Fact::new("Oordeel", "dinsdag")]),
            Block::List(vec!["Het ene".into(), "Het andere".into()]),
            Block::Boxed(vec![Fact::new("Code", "1234 5678 9012 3456")]),
            Block::Steps(vec!["Eerst dit".into(), "Dan dat".into()]),
            Block::Small("Kleine letters.".into()),
            Block::Closing(vec!["Met groet,".into(), "De Linde".into()]),
        ],
        words: words(),
    };
    let read = flat(&text_of(&PAPER.make(&letter).unwrap().bytes));
    let expected = "Kinderopvang De Linde Fatma Yildiz Dorpsstraat 1 3701 AB Zeist Concept Datum 25 november 2026 Kenmerk \
                    7F3K-9QXD Ons oordeel Beste Fatma, Eerste alinea. Tweede regel. Een kop Uiterlijk maandag Oordeel dinsdag \
                    • Het ene • Het andere Code 1234 5678 9012 3456 1. Eerst dit 2. Dan dat \
                    Kleine letters. Met groet, De Linde Pagina 1 van 1";
    assert_eq!(read, expected);
}

#[test]
fn a_table_takes_as_many_pages_as_it_has_rows_for_and_its_head_stands_on_each() {
    let row = |n: u32| {
        let kind = if n.is_multiple_of(10) { RowKind::Sum } else { RowKind::Part };
        Row { cells: vec![format!("De Notendop {n}"), n.to_string(), format!("{n} (1,5)")], kind }
    };
    let head = vec!["Waar".into(), "Nieuwe klachten".into(), "Open: oordeel wacht op lezer".into()];
    let blocks = vec![Block::Table(Table { head, rows: (1000..1150).map(row).collect() })];
    let pdf = PAPER.make(&Document { blocks, ..paragraph("") }).unwrap();
    assert!(pdf.accessible);
    let read = text_of(&pdf.bytes);
    let pages: Vec<String> = read.split('\u{c}').map(flat).filter(|page| !page.is_empty()).collect();
    assert!(pages.len() > 2, "{}", pages.len());
    for page in &pages {
        assert!(page.contains("Waar Nieuwe klachten Open: oordeel wacht op lezer De Notendop"), "{page}");
    }
    for n in 1000..1150 {
        assert!(pages.iter().any(|page| page.contains(&format!("De Notendop {n} {n} {n} (1,5)"))), "{n}");
    }
}

#[test]
fn the_same_letter_is_the_same_file() {
    assert_eq!(PAPER.make(&paragraph("Dag.")).unwrap(), PAPER.make(&paragraph("Dag.")).unwrap());
}

#[test]
fn missing_fonts_are_named() {
    let missing = Paper::new(&["/nowhere".into()]).unwrap_err();
    assert!(missing.to_string().contains("NotoSans-Regular.ttf") && missing.to_string().contains("NotoColorEmoji.ttf"));
}

#[test]
fn empty_words_and_words_without_an_end_make_a_letter() {
    for text in [
        String::new(),
        "\n\n \r\n\t".into(),
        "a".repeat(5000),
        "\u{301}".repeat(300),
        "\u{202e}abc".into(),
        "👍\u{301}".into(),
    ] {
        PAPER.make(&everywhere(&text)).unwrap();
    }
}

#[test]
fn a_thousand_letters_leave_nothing_behind() {
    let resident = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:").map(str::to_owned)).unwrap_or_default();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or_default()
    };
    let make =
        |n: u32| drop(PAPER.make(&paragraph(&format!("Brief {n}. {}", "Het hek stond open. ".repeat(40)))).unwrap());
    (0..100).for_each(make);
    let before = resident();
    (100..600).for_each(make);
    // Kept, five hundred would be more than 250 MB.
    assert!(resident() < before + 60_000, "from {before} to {} kB", resident());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn whatever_somebody_writes_there_is_a_letter(text in any::<String>(), more in "\\PC{0,80}") {
        let pdf = PAPER.make(&everywhere(&format!("{text}\n\n{more}")));
        prop_assert!(pdf.is_ok_and(|pdf| pdf.bytes.starts_with(b"%PDF-")));
    }
}
