//! A mail as a page: one column, one button, nothing fetched from anywhere.

use crate::text::{languages, mail::Letter};
use html_escape::{encode_double_quoted_attribute, encode_text};

const PARAGRAPH: &str = "margin:0 0 16px;font-size:17px;line-height:1.55;overflow-wrap:anywhere";

/// The page. Mail programs keep no style sheets, so each element carries its own.
pub fn page(letter: &Letter, url: &str) -> String {
    let (lang, dir) = (letter.lang.tag(), if languages::rtl(letter.lang).is_some() { " dir=\"rtl\"" } else { "" });
    let (title, href) = (encode_text(&letter.subject), encode_double_quoted_attribute(url));
    let heading = written(&letter.subject);
    let paragraphs: String = std::iter::once(&letter.greeting)
        .chain(&letter.paragraphs)
        .map(|p| format!("<p style=\"{PARAGRAPH}\">{}</p>\n", written(p)))
        .collect();
    let (button, footer, shown) = (encode_text(letter.button), written(&letter.footer), encode_text(url));
    format!(
        r#"<!doctype html>
<html lang="{lang}"{dir}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>{title}</title>
</head>
<body style="margin:0;padding:0;background:#f2f5f1;color:#14231f;font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 12px">
<div style="background:#ffffff;border-radius:12px;border-top:6px solid #0d5449;padding:28px 22px">
<h1 style="margin:0 0 20px;font-size:22px;line-height:1.3;color:#0a463d;overflow-wrap:anywhere">{heading}</h1>
{paragraphs}<p style="margin:24px 0 20px"><a href="{href}" style="display:inline-block;background:#0d5449;color:#ffffff;text-decoration:none;font-size:17px;font-weight:600;line-height:1.3;padding:14px 22px;border-radius:10px">{button}</a></p>
<p style="margin:0;font-size:15px;line-height:1.5;color:#495a54;overflow-wrap:anywhere">{shown}</p>
</div>
<p style="margin:16px 10px 0;font-size:14px;line-height:1.5;color:#495a54">{footer}</p>
</div>
</body>
</html>
"#
    )
}

/// Text as text; a reference or a telephone number is never broken at its hyphen.
fn written(text: &str) -> String {
    let number = |word: &str| word.contains('-') && word.len() < 20 && !word.chars().any(char::is_lowercase);
    let word = |word: &str| match encode_text(word) {
        safe if number(word) => format!("<span style=\"white-space:nowrap\">{safe}</span>"),
        safe => safe.into_owned(),
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;

    #[test]
    fn what_people_wrote_stays_text_and_nothing_is_fetched() {
        let letter = Letter {
            lang: Lang::Nl,
            subject: "Onderwerp".to_owned(),
            greeting: "Beste </p><script>alert(1)</script>,".to_owned(),
            paragraphs: vec!["<img src=x onerror=alert(1)> & زياد".to_owned()],
            button: "Open",
            path: "/volgen".to_owned(),
            footer: "Tot ziens".to_owned(),
        };
        let page = page(&letter, "https://klachten.example.nl/volgen?a=\"><b>");
        assert!(page.contains("&lt;script&gt;") && page.contains("&lt;img src=x") && page.contains("&amp; زياد"));
        assert_eq!(
            written("Uw klacht (ABCD-EFGH) <b> mail-adres"),
            "Uw klacht <span style=\"white-space:nowrap\">(ABCD-EFGH)</span> &lt;b&gt; mail-adres"
        );
        for forbidden in ["<script", "<img", "src=\"", "url(", "<link", "<b>"] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
    }
}
