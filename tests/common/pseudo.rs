//! A language that nobody speaks, made of the English: each sentence between marks, with other letters, and longer.

use gehoor::{
    domain::lang::Lang,
    text::{catalogue::po::Header, inventory},
};

/// Its catalogue.
pub fn catalogue(tag: &str, rtl: bool) -> String {
    let plural = "(n==1 ? 0 : n<5 ? 1 : 2)".to_owned();
    let header =
        Header { lang: Lang::from_tag(tag), name: "⟦Ƥṡḗṻḓṓ⟧".to_owned(), rtl, plural, forms: 3 };
    inventory::template(&header, pseudo)
}

/// A sentence in it: what stands between braces stays.
fn pseudo(en: &str) -> String {
    let mut inside = false;
    let said: String = en
        .chars()
        .map(|letter| {
            inside = (inside || letter == '{') && letter != '}';
            if inside { letter } else { accented(letter) }
        })
        .collect();
    format!("⟦{said}{}⟧", "~".repeat(en.chars().count() * 2 / 5))
}

fn accented(letter: char) -> char {
    let pairs = "aàeéiíoòuúcçnñyýAÀEÉIÍOÒUÚCÇNÑYÝsśzžlłgğ".chars().collect::<Vec<_>>();
    pairs.chunks(2).find(|p| p[0] == letter).map_or(letter, |p| p[1])
}

/// The words of a page or a mail that stand in no sentence of it.
pub fn bare(text: &str) -> Vec<String> {
    let mut depth = 0;
    let outside: String = text
        .chars()
        .map(|letter| {
            depth += i32::from(letter == '⟦') - i32::from(letter == '⟧');
            if depth == 0 && letter != '⟧' { letter } else { ' ' }
        })
        .collect();
    outside
        .split(|c: char| !c.is_alphabetic() && c != '-' && c != '@' && c != '.')
        .map(str::to_owned)
        .filter(|w| w.chars().any(char::is_alphabetic))
        .collect()
}

/// What people read of a page, or hear of it: its texts, and what its attributes say.
pub fn read(html: &str) -> String {
    let mut out = String::new();
    let mut hidden = "";
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        match name {
            "script" | "style" => hidden = name,
            "/script" | "/style" => hidden = "",
            _ => {}
        }
        // What is marked as another language, or as a name, is as it is.
        let as_it_is = (tag.contains(" lang=") && name != "html") || tag.contains("translate=\"no\"");
        if hidden.is_empty() && !as_it_is {
            for said in ["aria-label", "title", "placeholder", "alt"] {
                out.push_str(super::browser::attribute(tag, said).unwrap_or_default());
                out.push('\n');
            }
            out.push_str(text);
            out.push('\n');
        }
    }
    for (entity, letter) in [
        ("&amp;", "&"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
    ] {
        out = out.replace(entity, letter);
    }
    out
}
