//! The pages for everybody, as a browser without script and a search engine get them: what they say, and which may be
//! found.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::StatusCode;
use common::{
    browser::{Browser, attribute, labelled, tags},
    people,
};
use gehoor::{
    domain::{
        helplines::{Helplines, Line},
        report::Year,
    },
    house::{clock, cookies},
    http::table::{Kind, TABLE, Who},
    public::found,
    store::organisation::{self, Change},
};
use std::collections::HashSet;

const PUBLIC: [&str; 9] =
    ["/", "/klacht", "/vraag", "/opmerking", "/reglement", "/contact", "/verslagen", "/privacy", "/toegankelijkheid"];

/// Those of years, once they were told.
const TOLD: [&str; 2] = ["/verslagen/{year}", "/verslagen/{year}/locaties/{nth}"];

fn title(html: &str) -> &str {
    html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap()
}

#[tokio::test]
async fn what_may_be_found_has_its_own_title_and_line_one_address_and_one_heading() {
    let browser = Browser::new().await;
    assert_eq!(found::paths().collect::<HashSet<_>>(), PUBLIC.into());
    for language in ["", "gehoor_taal=en"] {
        let mut said = HashSet::new();
        for path in PUBLIC {
            let (status, headers, html) = browser.page_whole(path, language).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            assert!(!headers.contains_key("x-robots-tag"), "{path}");
            labelled(&html);
            let meta = tags(&html, &["meta"]).find(|tag| attribute(tag, "name") == Some("description"));
            in_both_languages(&browser, path, language, &html);
            assert_eq!(tags(&html, &["h1"]).count(), 1, "{path}");
            said.insert(title(&html).to_owned());
            said.insert(attribute(meta.unwrap(), "content").unwrap().to_owned());
        }
        assert_eq!(said.len(), 2 * PUBLIC.len(), "{said:?}");
    }
}

/// What engines read of the languages of a page: its own address in the language it is in, and that in the other.
fn in_both_languages(browser: &Browser, path: &str, language: &str, html: &str) {
    let dutch = format!("{}{path}", browser.place.house.config.base_url);
    let english = format!("{dutch}?taal=en");
    let links = |rel| {
        let of = tags(html, &["link"]).filter(move |tag| attribute(tag, "rel") == Some(rel));
        of.map(|tag| (attribute(tag, "hreflang").unwrap_or_default(), attribute(tag, "href").unwrap()))
    };
    let (here, tag) = if language.is_empty() { (&dutch, "nl") } else { (&english, "en") };
    assert_eq!(links("canonical").collect::<Vec<_>>(), [("", here.as_str())], "{path}");
    let others = [("nl", dutch.as_str()), ("en", english.as_str()), ("x-default", dutch.as_str())];
    assert_eq!(links("alternate").collect::<Vec<_>>(), others, "{path}");
    assert!(html.contains(&format!("<html lang=\"{tag}\"")), "{path}");
}

#[tokio::test]
async fn an_address_in_english_is_read_in_english_and_so_is_where_its_links_lead() {
    let browser = Browser::new().await;
    for path in PUBLIC {
        let (_, headers, html) = browser.page_whole(&format!("{path}?taal=en"), "").await;
        in_both_languages(&browser, path, "en", &html);
        assert!(headers["set-cookie"].to_str().unwrap().starts_with("gehoor_taal=en"), "{path}");
        // It is remembered already.
        assert!(!browser.page_whole(&format!("{path}?taal=en"), "gehoor_taal=en").await.1.contains_key("set-cookie"));
    }
    // The way back, and a language that nobody speaks here.
    let (_, headers, _) = browser.page_whole("/taal/nl?naar=/reglement%3Ftaal%3Den", "").await;
    assert_eq!((headers["location"].to_str().unwrap(), headers.contains_key("set-cookie")), ("/reglement", true));
    let (_, headers, html) = browser.page_whole("/reglement?taal=tlh", "").await;
    assert!(html.contains("<html lang=\"nl\"") && !headers.contains_key("set-cookie"));
    // What is of one person has one address, but for where mails lead to.
    assert!(!browser.page_whole("/wederhoor?taal=en", "").await.1.contains_key("set-cookie"));
    for path in ["/volgen", "/volgen/code-kwijt/x", "/verder/x", "/bevestigen/x", "/persoonlijk/x", "/oudercommissie/x"]
    {
        let (_, headers, html) = browser.page_whole(&format!("{path}?taal=en"), "").await;
        assert!(html.contains("<html lang=\"en\"") && headers.contains_key("set-cookie"), "{path}");
    }
}

#[tokio::test]
async fn a_page_behind_a_link_leads_to_the_other_language_without_handing_on_its_address() {
    let browser = Browser::new().await;
    for path in ["/verder/geheim", "/bevestigen/geheim", "/persoonlijk/geheim", "/volgen/code-kwijt/geheim"] {
        let html = browser.page(path, "").await;
        let links: Vec<&str> = tags(&html, &["a"]).filter_map(|tag| attribute(tag, "href")).collect();
        assert!(links.contains(&"?taal=en"), "{path}: {links:?}");
        assert!(!links.iter().any(|link| link.contains("geheim")), "{path}: {links:?}");
        // Whom to ask, but where the page says nothing of what it is.
        assert_eq!(html.contains("href=\"tel:"), !path.starts_with("/persoonlijk/"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_told_of_a_year_may_be_found_in_both_languages_by_the_whole_and_by_location() {
    let browser = Browser::new().await;
    let year = Year::new(Year::of(clock::amsterdam_date(clock::now())).unwrap().number() - 1).unwrap();
    for path in [format!("/verslagen/{year}"), format!("/verslagen/{year}/locaties/1")] {
        let (status, _, html) = browser.page_whole(&path, "").await;
        assert!(status == StatusCode::NOT_FOUND && !html.contains("canonical"), "{path} is not there before");
    }
    let told = browser.place.publish(year, clock::now()).await;
    let mut said = HashSet::new();
    let paths: Vec<String> = std::iter::once(format!("/verslagen/{year}"))
        .chain((1..=told.locations.len()).map(|nth| format!("/verslagen/{year}/locaties/{nth}")))
        .collect();
    for path in &paths {
        for language in ["", "gehoor_taal=en"] {
            let (status, headers, html) = browser.page_whole(path, language).await;
            assert!(status == StatusCode::OK && !headers.contains_key("x-robots-tag"), "{path}");
            labelled(&html);
            in_both_languages(&browser, path, language, &html);
            let meta = tags(&html, &["meta"]).find(|tag| attribute(tag, "name") == Some("description"));
            said.insert(title(&html).to_owned());
            said.insert(attribute(meta.unwrap(), "content").unwrap().to_owned());
            assert_eq!(tags(&html, &["h1"]).count(), 1, "{path}");
        }
    }
    assert_eq!(said.len(), 4 * paths.len(), "{said:?}");
    // One page has one address; papers are not kept beside it.
    for other in [format!("/verslagen/+{year}"), format!("/verslagen/{year}/locaties/01")] {
        assert_eq!(browser.page_of(&other, "").await.0, StatusCode::NOT_FOUND, "{other}");
    }
    let (_, headers, _) = browser.bytes(&format!("/verslagen/{year}/verslag.pdf"), "").await;
    assert_eq!(headers["x-robots-tag"], "noindex, nofollow");
    let base = &browser.place.house.config.base_url;
    let listed: Vec<String> = PUBLIC.iter().map(|path| path.to_string()).chain(paths).collect();
    let listed = listed.iter().flat_map(|path| [format!("{base}{path}"), format!("{base}{path}?taal=en")]);
    assert_eq!(mapped(&browser).await, listed.collect::<Vec<_>>());
}

/// The pages of the map for engines.
async fn mapped(browser: &Browser) -> Vec<String> {
    let (_, headers, map) = browser.page_whole("/sitemap.xml", "").await;
    assert!(headers["content-type"].to_str().unwrap().starts_with("application/xml"));
    let all: Vec<&str> = map.split("<loc>").skip(1).collect();
    assert!(all.iter().all(|entry| entry.matches("<xhtml:link rel=\"alternate\"").count() == 3), "{map}");
    all.iter().map(|rest| rest.split("</loc>").next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn what_is_of_one_person_or_of_staff_is_left_alone_by_engines() {
    let browser = Browser::new().await;
    let (desk, keeper) = (browser.staff(people::COORDINATOR).await, browser.staff(people::ADMINISTRATOR).await);
    let next_level = browser.staff(people::REGIONAL).await;
    let found = |path: &str| PUBLIC.contains(&path) || TOLD.contains(&path);
    for row in TABLE.iter().filter(|row| row.kind == Kind::Page && !found(row.path)) {
        let path = row.path.replace("{step}", "verhaal");
        // By whoever may open it: what is not theirs is no page.
        let who = match row.who {
            Who::Keepers => &keeper,
            Who::NextLevel => &next_level,
            _ => &desk,
        };
        let (_, headers, html) = browser.page_whole(&path, who).await;
        assert_eq!(headers["x-robots-tag"], "noindex, nofollow", "{path}");
        assert!(!html.contains("rel=\"canonical\"") && !html.contains("name=\"description\""), "{path}");
    }
    let id = browser.place.file(people::NORTH).await;
    let parent = browser.parent(id).await;
    assert_eq!(browser.page_whole("/volgen", &parent).await.1["x-robots-tag"], "noindex, nofollow");
    assert_eq!(browser.page_whole("/volgen/", "").await.1["x-robots-tag"], "noindex, nofollow");
}

#[tokio::test]
async fn engines_are_told_which_pages_there_are() {
    let browser = Browser::new().await;
    let base = browser.place.house.config.base_url.clone();
    let (_, headers, robots) = browser.page_whole("/robots.txt", "").await;
    assert!(headers["content-type"].to_str().unwrap().starts_with("text/plain"));
    assert!(robots.starts_with("User-agent: *\n") && robots.contains(&format!("\nSitemap: {base}/sitemap.xml\n")));
    for path in PUBLIC {
        let kept_out = robots.lines().filter_map(|l| l.strip_prefix("Disallow: "));
        assert!(kept_out.into_iter().all(|kept_out| !path.starts_with(kept_out)), "{path}");
    }
    let both = found::paths().flat_map(|path| [format!("{base}{path}"), format!("{base}{path}?taal=en")]);
    assert_eq!(mapped(&browser).await, both.collect::<Vec<_>>());
}

#[tokio::test]
async fn every_page_for_parents_leads_to_the_others_and_to_help_first() {
    let browser = Browser::new().await;
    for path in PUBLIC {
        let html = browser.page(path, "").await;
        let footer = html.split("<footer").nth(1).unwrap();
        let to = |path: &str| footer.find(&format!("href=\"{path}\"")).unwrap_or_else(|| panic!("{path}"));
        for other in &PUBLIC[2..] {
            assert!(to("/klacht/informatie") < to(other), "{other}");
        }
    }
    let html = browser.page("/", "").await;
    let main = html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    for way in ["/klacht/vooraf", "/vraag", "/opmerking", "/volgen"] {
        assert!(main.contains(&format!("href=\"{way}\"")), "{way}");
    }
}

#[tokio::test]
async fn whom_to_call_stands_in_one_place_with_the_day_it_was_checked() {
    let browser = Browser::new().await;
    let html = browser.page("/contact", "").await;
    for shown in ["Cora Kuiper", "De Noordster", "Nora Smit", "Het Zuiderbos", "Zeno Mulder", "nora@example.nl"] {
        assert!(html.contains(shown), "{shown}");
    }
    // Where the post is vacant, the next level.
    let vacant = html.split("De Leemte").nth(1).unwrap().split("<h4>").next().unwrap();
    assert!(vacant.contains("Er is nu geen manager") && vacant.contains("Dina de Boer"), "{vacant}");
    // Nobody else of the directory.
    assert!(!html.contains("Mees Jansen") && !html.contains("Amal Haddad"));
    let helplines = Helplines::default();
    for line in Line::ALL {
        assert!(html.contains(helplines.phone(line)) && html.contains(&helplines.of(line).dial()), "{line:?}");
    }
    assert_eq!(html.matches("Door ons nog niet nagekeken").count(), Line::ALL.len());
}

#[tokio::test]
async fn a_number_that_changed_is_the_same_everywhere() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let (db, today) = (&place.house.pool, clock::amsterdam_date(clock::now()));
    for (line, phone) in
        [(Line::Klachtenloket, "0800-111 22 33"), (Line::VeiligThuis, "0800-222 33 44"), (Line::Inspector, "0900-3")]
    {
        let change = Change { phone: Some(phone.to_owned()), ..Change::default() };
        organisation::change(db, line, &change, today).await.unwrap();
    }
    let contact = browser.page("/contact", "").await;
    assert!(contact.contains("Nagekeken op") && contact.contains("tel:08001112233"));
    let id = place.file(people::NORTH).await;
    let (parent, desk) = (browser.parent(id).await, browser.staff(people::COORDINATOR).await);
    let case = format!("/zaak/{}", browser.reference(id).await);
    for (path, cookie, number) in [
        ("/", "", "0800-111 22 33"),
        ("/reglement", "", "0800-111 22 33"),
        ("/klacht/informatie", "", "0800-222 33 44"),
        ("/klacht/informatie", "", "0900-3"),
        ("/volgen", parent.as_str(), "0800-111 22 33"),
        (case.as_str(), desk.as_str(), "0800-222 33 44"),
    ] {
        let html = browser.page(path, cookie).await;
        assert!(html.contains(number) && !html.contains("0900-1877") && !html.contains("0800-2000"), "{path}");
    }
    let closed = place.judged(people::NORTH).await;
    let letter = browser.page(&format!("/zaak/{}", browser.reference(closed).await), &desk).await;
    assert!(letter.contains("kan bemiddelen: 0800-111 22 33"), "the letter");
}

#[tokio::test]
async fn the_privacy_statement_names_every_cookie_there_is() {
    let browser = Browser::new().await;
    for language in ["", "gehoor_taal=en"] {
        let html = browser.page("/privacy", language).await;
        for cookie in [
            cookies::DRAFT,
            cookies::QUESTION,
            cookies::REMARK,
            cookies::FOLLOW,
            cookies::LINK,
            cookies::REFUSED,
            cookies::TYPED,
            cookies::DEVICE,
            cookies::SESSION,
            cookies::SIGN_IN,
            cookies::DESK,
            cookies::LANG,
        ] {
            assert!(html.contains(&format!("<li>{cookie}: ")), "{cookie}");
        }
        assert_eq!(html.matches("<li>gehoor_").count(), 12);
    }
}

#[tokio::test]
async fn a_long_text_begins_with_where_everything_is() {
    let browser = Browser::new().await;
    for (path, parts) in [("/reglement", 15), ("/privacy", 6), ("/toegankelijkheid", 5)] {
        let html = browser.page(path, "").await;
        let contents = html.split("aria-labelledby=\"inhoudsopgave\"").nth(1).unwrap().split("</nav>").next().unwrap();
        let to: Vec<&str> = tags(contents, &["a"]).filter_map(|tag| attribute(tag, "href")).collect();
        assert_eq!(to.len(), parts, "{path}");
        for anchor in to {
            let id = anchor.strip_prefix('#').unwrap();
            assert!(tags(&html, &["section"]).any(|tag| attribute(tag, "id") == Some(id)), "{path}{anchor}");
        }
    }
}

#[tokio::test]
async fn no_report_is_made_up() {
    let browser = Browser::new().await;
    let html = browser.page("/verslagen", "").await;
    assert!(html.contains("Er staat nog geen verslag") && html.contains("1 juni"));
}
