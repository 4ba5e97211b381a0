//! Photos and documents, good and hostile, by the forms through which they come.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use axum::http::{StatusCode, header};
use common::{browser::Browser, made, people};
use futures::StreamExt;
use gehoor::{
    domain::{
        command::Command,
        file::{Fault, LARGEST, MOST, MOST_KEPT, MOST_OF_A_CASE, MOST_OF_DRAFTS},
        ids::{ComplaintId, TextId},
    },
    house::{clock, scanner::Scanner},
    outside::files::examine,
    store::{drafts, files, road},
};
use image::{
    ImageFormat, Rgb, RgbImage,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};
use std::io::{Cursor, Write};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use zip::{ZipWriter, write::SimpleFileOptions};

const ADD: &str = "/api/klacht/bestanden";

/// A device on which a complaint is being written, with everything answered.
struct Phone {
    browser: Browser,
    cookie: String,
}

impl Phone {
    async fn new() -> Self {
        let browser = Browser::new().await;
        let db = &browser.place.house.pool;
        let (draft, token) = drafts::begin(db, clock::now()).await.unwrap();
        drafts::put(db, draft, &token, &made::answers(people::NORTH), clock::now()).await.unwrap();
        Self { browser, cookie: format!("gehoor_concept={token}") }
    }

    async fn add(&self, files: &[(&str, &[u8])]) -> (u16, Vec<String>) {
        self.browser.upload(ADD, &self.cookie, files).await
    }

    /// What its page lists.
    async fn names(&self) -> Vec<String> {
        let token = self.cookie.split_once('=').unwrap().1;
        let db = &self.browser.place.house.pool;
        let draft = drafts::by_token(db, token).await.unwrap().unwrap();
        files::of_draft(db, draft).await.unwrap().into_iter().map(|file| file.name).collect()
    }

    async fn file(&self) -> ComplaintId {
        let token = self.cookie.split_once('=').unwrap().1;
        let house = &self.browser.place.house;
        let draft = drafts::by_token(&house.pool, token).await.unwrap().unwrap();
        road::file(house, draft, None, clock::now()).await.unwrap().complaint
    }
}

/// Twice as wide as it is high; the left half is red.
fn picture() -> RgbImage {
    RgbImage::from_fn(32, 16, |x, _| if x < 16 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) })
}

fn jpeg() -> Vec<u8> {
    let mut bytes = Vec::new();
    picture().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 95)).unwrap();
    bytes
}

fn png() -> Vec<u8> {
    let mut bytes = Vec::new();
    picture().write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
    bytes
}

/// As a phone that lay on its side writes it: turned by 90 degrees (orientation 6), with the place where it was taken
/// (Exif 2.32, 4.6.4 and 4.6.6).
fn photo_with_place() -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    tiff.extend([&2_u16.to_le_bytes()[..], &entry(0x0112, 3, 1, 6), &entry(0x8825, 4, 1, 38), &[0; 4]].concat());
    assert_eq!(tiff.len(), 38);
    tiff.extend([&2_u16.to_le_bytes()[..], &entry(1, 2, 2, u32::from(b'N')), &entry(2, 5, 3, 68), &[0; 4]].concat());
    for part in [52_u32, 1, 5, 1, 2652, 100] {
        tiff.extend(part.to_le_bytes());
    }
    let exif = [b"Exif\0\0", tiff.as_slice()].concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let plain = jpeg();
    [&plain[..2], b"\xff\xe1", &length, &exif, &plain[2..]].concat()
}

/// The head says so; there is no such picture.
fn huge() -> Vec<u8> {
    let mut bytes = jpeg();
    let frame = bytes.windows(2).position(|w| w == b"\xff\xc0").unwrap();
    bytes[frame + 5..frame + 9].copy_from_slice(&[40_000_u16.to_be_bytes(), 40_000_u16.to_be_bytes()].concat());
    bytes
}

/// A document of Word with as many bytes in it.
fn docx(bytes: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("[Content_Types].xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"<Types/>").unwrap();
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    let block = vec![b' '; 1 << 20];
    for _ in 0..bytes >> 20 {
        zip.write_all(&block).unwrap();
    }
    zip.write_all(b"<w:document/>").unwrap();
    zip.finish().unwrap().into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_with_a_place_goes_in_and_comes_out_without_it_and_upright() {
    let phone = Phone::new().await;
    let sent = photo_with_place();
    assert!(sent.windows(4).any(|w| w == b"Exif"));
    assert_eq!(phone.add(&[("IMG_2031.JPG", &sent)]).await, (200, vec![]));
    assert_eq!(phone.names().await, ["IMG_2031.jpg"]);

    let id = phone.file().await;
    let own = phone.browser.parent(id).await;
    let page = phone.browser.page("/volgen", &own).await;
    let link = page.split("href=\"").find_map(|part| part.strip_prefix("/volgen/bestanden/")).unwrap();
    let link = format!("/volgen/bestanden/{}", link.split('"').next().unwrap());
    let (status, headers, bytes) = phone.browser.bytes(&link, &own).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers[header::CONTENT_TYPE], "image/jpeg");
    assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(headers[header::CACHE_CONTROL], "no-store");
    assert!(headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("sandbox"));
    for hidden in [&b"Exif"[..], &2652_u32.to_le_bytes()] {
        assert!(!bytes.windows(hidden.len()).any(|w| w == hidden), "where it was taken came along");
    }
    let shown = image::load_from_memory_with_format(&bytes, ImageFormat::Jpeg).unwrap().to_rgb8();
    assert_eq!((shown.width(), shown.height()), (16, 32), "it stands upright");
    // Turned to the right, what was left is above.
    assert!(shown.get_pixel(8, 4)[0] > 150 && shown.get_pixel(8, 28)[2] > 150);

    // Somebody else's page, and nobody's.
    let other = phone.browser.place.file(people::NORTH).await;
    let stranger = phone.browser.parent(other).await;
    let nothing = format!("/volgen/bestanden/{}", uuid::Uuid::new_v4());
    let theirs = phone.browser.page_of(&link, &stranger).await;
    assert_eq!(theirs, phone.browser.page_of(&nothing, &stranger).await, "not yours is not there");
    assert_eq!(theirs.0, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_hostile_file_is_refused_in_a_sentence_and_costs_no_other() {
    let phone = Phone::new().await;
    let bomb = docx(300 << 20);
    assert!(bomb.len() < LARGEST);
    let large = [b"\xff\xd8\xff".as_slice(), &vec![0; 25 << 20]].concat();
    let (status, said) = phone
        .add(&[
            ("script.jpg", b"<script>alert(1)</script>"),
            ("plein.jpg", &huge()),
            ("brief.docx", &bomb),
            ("leeg.png", b""),
            ("film.jpg", &large),
            ("half.png", &png()[..60]),
            ("goed.png", &png()),
        ])
        .await;
    assert_eq!(status, 422);
    let starts = [
        "‘script.jpg’: dit soort bestand kunnen wij niet aannemen.",
        "‘plein.jpg’: deze afbeelding heeft te veel beeldpunten.",
        "‘brief.docx’: dit bestand kan schade doen bij wie het opent.",
        "‘leeg.png’: dit bestand is leeg.",
        "‘film.jpg’: dit bestand is groter dan 10 MB.",
        "‘half.png’: dit bestand is beschadigd of niet volledig.",
    ];
    assert_eq!(said.len(), starts.len(), "{said:?}");
    for (sentence, start) in said.iter().zip(starts) {
        assert!(sentence.starts_with(start), "{sentence}");
    }
    assert_eq!(phone.names().await, ["goed.png"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_leads_elsewhere_or_turns_letters_around_is_tamed() {
    let phone = Phone::new().await;
    assert_eq!(phone.add(&[("../../\u{202e}gnp.exe", &png())]).await, (200, vec![]));
    assert_eq!(phone.names().await, ["gnp.png"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_is_only_ever_saved_and_keeps_its_name_in_every_script() {
    let phone = Phone::new().await;
    let (document, pdf) = (docx(0), b"%PDF-1.7\n%%EOF".to_vec());
    let files: [(&str, &[u8]); 3] =
        [("brief é.docx", &document), ("kaart.pdf", &pdf), ("notitie.txt", "Het hék stond open.".as_bytes())];
    assert_eq!(phone.add(&files).await, (200, vec![]));
    let id = phone.file().await;
    let place = &phone.browser.place;
    let (coordinator, reference) = (phone.browser.staff(people::COORDINATOR).await, phone.browser.reference(id).await);
    let page = phone.browser.page(&format!("/zaak/{reference}"), &coordinator).await;
    let links: Vec<String> = page
        .split("href=\"")
        .filter(|part| part.starts_with(&format!("/zaak/{reference}/bestanden/")))
        .map(|part| part.split('"').next().unwrap().to_owned())
        .collect();
    assert_eq!(links.len(), 3);
    for (link, (_, sent)) in links.iter().zip(files) {
        let (status, headers, bytes) = phone.browser.bytes(link, &coordinator).await;
        assert_eq!((status, bytes.as_slice()), (StatusCode::OK, sent));
        let saved = headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert!(saved.starts_with("attachment; filename*=UTF-8''"), "{saved}");
    }
    assert!(links[0] != links[1]);
    let elsewhere = phone.browser.staff(people::MANAGER_SOUTH).await;
    assert_eq!(phone.browser.page_of(&links[0], &elsewhere).await.0, StatusCode::NOT_FOUND);

    // What is taken away is gone with its name.
    let owner = place.database.owner().await;
    let count = || sqlx::query_scalar::<_, i64>("SELECT count(*) FROM file").fetch_one(&owner);
    assert_eq!(count().await.unwrap(), 3);
    sqlx::query("DELETE FROM personal_text WHERE words = 'kaart.pdf'").execute(&owner).await.unwrap();
    assert_eq!(count().await.unwrap(), 2);
    assert_eq!(phone.browser.page_of(&links[1], &coordinator).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_script_the_page_says_what_was_refused_once_and_lists_the_rest() {
    let phone = Phone::new().await;
    let files: [(&str, &[u8]); 2] = [("foto.png", &png()), ("leeg.pdf", b"")];
    let (there, told) = phone.browser.upload_by_itself(ADD, &phone.cookie, &files).await;
    assert_eq!(there, "/klacht/bestanden");
    let cookies = format!("{}; {told}", phone.cookie);
    let page = phone.browser.page("/klacht/bestanden", &cookies).await;
    common::browser::labelled(&page);
    assert!(page.contains("<title>Fout: ") && page.contains("‘leeg.pdf’: dit bestand is leeg."), "{page}");
    assert!(page.contains("foto.png") && page.contains("Verwijder foto.png"));
    let page = phone.browser.page("/klacht/bestanden", &phone.cookie).await;
    assert!(!page.contains("Fout: ") && page.contains("foto.png"));

    // Taken away again; somebody else's form takes nothing away.
    let file = page.split("name=\"file\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let other = Phone::new().await;
    phone.browser.post("/api/klacht/bestand-weg", &other.cookie, format!("file={file}")).await;
    assert_eq!(phone.names().await, ["foto.png"]);
    let there = phone.browser.post("/api/klacht/bestand-weg", &phone.cookie, format!("file={file}&terug=1")).await;
    assert_eq!(there, "/klacht/bestanden?terug=controle");
    assert!(phone.names().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn there_are_at_most_ten_and_the_same_one_twice_is_one() {
    let phone = Phone::new().await;
    for n in 0..MOST {
        let name = format!("notitie {n}.txt");
        assert_eq!(phone.add(&[(&name, b"hallo")]).await, (200, vec![]));
        assert_eq!(phone.add(&[(&name, b"hallo")]).await, (200, vec![]), "sent again after a broken line");
    }
    let (status, said) = phone.add(&[("nog een.txt", b"hallo")]).await;
    assert_eq!(status, 422);
    assert!(said[0].starts_with("‘nog een.txt’: er zijn al 10 bestanden."));
    assert_eq!(phone.names().await.len(), MOST);
    let wiped = phone.browser.post("/api/klacht/wis", &phone.cookie, String::new()).await;
    assert!(wiped.starts_with("/klacht"));
    let owner = phone.browser.place.database.owner().await;
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM draft_file").fetch_one(&owner).await.unwrap();
    assert_eq!(left, 0, "a wiped draft takes its files along");
}

#[tokio::test(flavor = "multi_thread")]
async fn old_text_is_kept_as_todays_and_a_document_that_lacks_its_parts_is_not() {
    let phone = Phone::new().await;
    let old = b"H\xe9t hek stond \x93open\x94.\r\n";
    let hollow = b"PK\x03\x04 word/document.xml";
    let (status, said) = phone.add(&[("oud.txt", old), ("hol.docx", hollow), ("film – 1.mp4", b"\0\0")]).await;
    assert_eq!((status, said.len()), (422, 2), "{said:?}");
    assert!(said[0].starts_with("‘hol.docx’: dit bestand is beschadigd"), "{said:?}");
    assert!(said[1].starts_with("‘film – 1.mp4’: dit soort bestand"), "as its owner knows it: {said:?}");
    let owner = phone.browser.place.database.owner().await;
    let kept: Vec<u8> = sqlx::query_scalar("SELECT bytes FROM draft_file").fetch_one(&owner).await.unwrap();
    assert_eq!(String::from_utf8(kept).unwrap(), "Hét hek stond “open”.\r\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_sends_very_many_without_a_script_is_told_of_each_of_the_first_ten() {
    let phone = Phone::new().await;
    let names: Vec<String> = (0..12).map(|n| format!("{n} أطول اسم ملف يمكن أن يرسله شخص ما.jpg")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    let (_, told) = phone.browser.upload_by_itself(ADD, &phone.cookie, &files).await;
    assert!(told.len() < 4096, "browsers keep no more: {}", told.len());
    let page = phone.browser.page("/klacht/bestanden", &format!("{}; {told}", phone.cookie)).await;
    let list = page.split("upload__refused").nth(1).unwrap().split("</ul>").next().unwrap();
    assert_eq!(list.matches("dit bestand is leeg").count(), MOST);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_without_end_says_so_and_keeps_what_came_before() {
    let phone = Phone::new().await;
    let head = "--grens\r\ncontent-disposition: form-data; name=\"bestand\"; filename=";
    let first = [format!("{head}\"goed.png\"\r\n\r\n").as_bytes(), &png(), b"\r\n"].concat();
    let second = format!("{head}\"film.mp4\"\r\n\r\n").into_bytes();
    let endless = std::iter::repeat_n(vec![b' '; 1 << 20], 600);
    let pieces = futures::stream::iter([first, second].into_iter().chain(endless));
    // A line gives what came so far, and then has to be waited for.
    let line = pieces.then(|piece| async {
        tokio::task::yield_now().await;
        Ok::<_, std::io::Error>(piece)
    });
    let body = axum::body::Body::from_stream(line);
    let (status, said) = phone.browser.upload_stream(ADD, &phone.cookie, body).await;
    assert_eq!((status, said.len()), (422, 1), "{said:?}");
    assert!(said[0].starts_with("‘film.mp4’: dit bestand is groter dan 10 MB."), "{said:?}");
    assert_eq!(phone.names().await, ["goed.png"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn when_all_drafts_together_hold_too_much_a_file_waits_and_the_complaint_does_not() {
    let phone = Phone::new().await;
    let owner = phone.browser.place.database.owner().await;
    // Blank and packed, so that the test holds little of it.
    let packed = "ALTER TABLE draft_file ALTER COLUMN bytes SET STORAGE EXTENDED";
    sqlx::query(packed).execute(&owner).await.unwrap();
    let one = "INSERT INTO draft_file (id, draft, name, kind, bytes, added_at)
        SELECT gen_random_uuid(), id, 'x.txt', 'text', decode(repeat('20', $1), 'hex'), now() FROM draft";
    sqlx::query(one).bind(i32::try_from(MOST_KEPT).unwrap()).execute(&owner).await.unwrap();
    let others = "INSERT INTO draft_file (id, draft, name, kind, bytes, added_at)
        SELECT gen_random_uuid(), draft, name, kind, bytes, added_at FROM draft_file, generate_series(1, $1)";
    let enough = MOST_OF_DRAFTS / i64::try_from(MOST_KEPT).unwrap();
    sqlx::query(others).bind(i32::try_from(enough).unwrap()).execute(&owner).await.unwrap();
    let (_, token) = drafts::begin(&phone.browser.place.house.pool, clock::now()).await.unwrap();
    let other = format!("gehoor_concept={token}");
    let (status, said) = phone.browser.upload(ADD, &other, &[("hek.png", &png())]).await;
    assert_eq!(status, 422);
    assert!(
        said[0].starts_with("‘hek.png’: wij kunnen nu even geen bestanden bewaren. Verstuur uw klacht"),
        "{said:?}"
    );
    let filed = phone.browser.place.file(people::NORTH).await;
    let own = phone.browser.parent(filed).await;
    assert_eq!(phone.browser.upload("/api/volgen/bestanden", &own, &[("hek.png", &png())]).await, (200, vec![]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_away_may_be_sent_again_and_a_full_case_says_so() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.assigned(people::NORTH).await;
    let own = browser.parent(id).await;
    let send = async |files: &[(&str, &[u8])]| browser.upload("/api/volgen/bestanden", &own, files).await;
    let owner = place.database.owner().await;
    let count = || sqlx::query_scalar::<_, i64>("SELECT count(*) FROM file").fetch_one(&owner);
    assert_eq!(send(&[("hek.png", &png())]).await, (200, vec![]));
    let name: uuid::Uuid = sqlx::query_scalar("SELECT id FROM file").fetch_one(&owner).await.unwrap();
    let redact = Command::Redact { text: TextId(name), reason: made::prose("Een ander kind staat erop.") };
    place.act(people::COORDINATOR, id, redact).await.unwrap();
    assert_eq!(count().await.unwrap(), 0, "the file goes with its name");
    assert_eq!(send(&[("hek.png", &png())]).await, (200, vec![]));
    assert_eq!(count().await.unwrap(), 1, "what is said to be there is there");

    // Eleven at once, and a hundred in all: two came already.
    let names: Vec<String> = (0..=MOST).map(|n| format!("{n}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"hallo".as_slice())).collect();
    let (status, said) = send(&files).await;
    assert_eq!((status, said.len()), (422, 1));
    assert!(said[0].starts_with("‘10.txt’: meer dan 10 bestanden tegelijk kan niet."), "{said:?}");
    for n in 12..MOST_OF_A_CASE {
        assert_eq!(send(&[(&format!("nog {n}.txt"), b"hallo")]).await, (200, vec![]));
    }
    let (status, said) = send(&[("te veel.txt", b"hallo")]).await;
    assert_eq!((status, said.len()), (422, 1));
    assert!(said[0].starts_with("‘te veel.txt’: bij deze klacht zijn al 100 bestanden"), "{said:?}");
    assert_eq!(count().await.unwrap(), i64::from(MOST_OF_A_CASE) - 1);
    // Without a script the page says it, and not a program's answer.
    let (there, told) = browser.upload_by_itself("/api/volgen/bestanden", &own, &[("te veel.txt", b"hallo")]).await;
    assert_eq!(there, "/volgen#bestanden");
    let page = browser.page("/volgen", &format!("{own}; {told}")).await;
    assert!(page.contains("‘te veel.txt’: bij deze klacht zijn al 100 bestanden"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_confirmation_says_how_many_came_along() {
    let phone = Phone::new().await;
    assert_eq!(phone.add(&[("a.txt", b"a"), ("b.txt", b"b")]).await, (200, vec![]));
    let id = phone.file().await;
    let keep = format!("/api/zaak/{}/bestanden", phone.browser.reference(id).await);
    let coordinator = phone.browser.staff(people::COORDINATOR).await;
    assert_eq!(phone.browser.upload(&keep, &coordinator, &[("intern.txt", b"i")]).await, (200, vec![]));
    let page = phone.browser.page("/klacht/klaar", &phone.cookie).await;
    assert!(page.contains("Meegestuurde bestanden: 2"), "and what colleagues keep is none of it");
    let (status, ..) = phone.browser.bytes("/klacht/bevestiging.pdf", &phone.cookie).await;
    assert_eq!(status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn later_ones_reach_who_handles_it_and_those_of_colleagues_stay_with_them() {
    let browser = Browser::new().await;
    let id = browser.place.assigned(people::NORTH).await;
    let (own, reference) = (browser.parent(id).await, browser.reference(id).await);
    let coordinator = browser.staff(people::COORDINATOR).await;
    assert_eq!(browser.upload("/api/volgen/bestanden", &own, &[("hek.png", &png())]).await, (200, vec![]));
    assert_eq!(browser.upload("/api/volgen/bestanden", &own, &[("hek.png", &png())]).await, (200, vec![]));
    let case = format!("/zaak/{reference}");
    let to_case = format!("/api{case}/bestanden");
    assert_eq!(browser.upload(&to_case, &coordinator, &[("intern.pdf", b"%PDF-1.7\n")]).await, (200, vec![]));
    let page = browser.page(&case, &coordinator).await;
    let owner = browser.place.database.owner().await;
    let came = "SELECT count(*) FROM event WHERE complaint = $1 AND kind = 'files_received'";
    let came: i64 = sqlx::query_scalar(came).bind(id.0).fetch_one(&owner).await.unwrap();
    assert_eq!(came, 1, "sent twice, it came once");
    assert!(page.contains("hek.png") && page.contains("intern.pdf"));
    let theirs = browser.page("/volgen", &own).await;
    assert!(theirs.contains("hek.png") && !theirs.contains("intern.pdf"));

    // Neither the parent nor a stranger reads what colleagues keep.
    let link = page.split("href=\"").find(|part| part.contains("/bestanden/") && part.contains("intern.pdf")).unwrap();
    let file = link.split('"').next().unwrap().rsplit('/').next().unwrap();
    assert_eq!(browser.page_of(&format!("/volgen/bestanden/{file}"), &own).await.0, StatusCode::NOT_FOUND);
    let elsewhere = browser.staff(people::MANAGER_SOUTH).await;
    assert_eq!(browser.upload(&to_case, &elsewhere, &[("x.txt", b"x")]).await.0, 404);
    assert_eq!(browser.upload("/api/zaak/0000-0000/bestanden", &elsewhere, &[("x.txt", b"x")]).await.0, 404);

    // All personal words go in the end, and the files with them.
    sqlx::query("DELETE FROM personal_text WHERE complaint = $1").bind(id.0).execute(&owner).await.unwrap();
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM file").fetch_one(&owner).await.unwrap();
    assert_eq!(left, 0);
}

/// A scanner that gives one answer, and what it was asked.
async fn scanner(answer: &'static str) -> (Scanner, tokio::task::JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap().to_string();
    let asked = tokio::spawn(async move {
        let (mut line, _) = listener.accept().await.unwrap();
        let mut asked = Vec::new();
        let mut piece = [0; 1024];
        while !asked.ends_with(&[0; 4]) {
            let read = line.read(&mut piece).await.unwrap();
            asked.extend_from_slice(&piece[..read]);
        }
        line.write_all(answer.as_bytes()).await.unwrap();
        asked
    });
    (at.parse().unwrap(), asked)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scanner_is_asked_by_its_protocol_and_without_its_word_nothing_is_kept() {
    let bytes = b"Het hek stond open.".to_vec();
    let (clean, asked) = scanner("stream: OK\0").await;
    assert!(examine(Some(&clean), "a.txt", bytes.clone()).await.is_ok());
    let length = u32::try_from(bytes.len()).unwrap().to_be_bytes();
    assert_eq!(asked.await.unwrap(), [b"zINSTREAM\0".as_slice(), &length, &bytes, &[0; 4]].concat());
    let (infected, _) = scanner("stream: Eicar-Signature FOUND\0").await;
    assert_eq!(examine(Some(&infected), "a.txt", bytes.clone()).await.unwrap_err(), Fault::Infected);
    let (unsure, _) = scanner("INSTREAM size limit exceeded. ERROR\0").await;
    assert_eq!(examine(Some(&unsure), "a.txt", bytes.clone()).await.unwrap_err(), Fault::NotScanned);
    let gone: Scanner = "127.0.0.1:1".parse().unwrap();
    assert_eq!(examine(Some(&gone), "a.txt", bytes).await.unwrap_err(), Fault::NotScanned);
}
