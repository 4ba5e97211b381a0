//! A browser that runs no scripts, and what it finds on a page.

use super::{Place, now};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
    response::Response,
};
use gehoor::{
    domain::ids::{ComplaintId, StaffId},
    house::{clock, config::Config, cookies},
    store::{accounts, parents, road},
};
use std::{collections::HashSet, sync::Arc};
use tower::ServiceExt;

/// The product as a browser without script gets it.
pub struct Browser {
    app: Router,
    pub place: Place,
}

impl Browser {
    pub async fn new() -> Self {
        let place = Place::new().await;
        Self { app: gehoor::http::router(place.house.clone()).unwrap(), place }
    }

    /// Of a house where nobody who sees cases comes in with a password alone.
    pub async fn strict() -> Self {
        Self::set(|config| config.second_factor = true).await
    }

    /// Of a house that is set otherwise.
    pub async fn set(otherwise: impl FnOnce(&mut Config)) -> Self {
        Self::of(Place::new().await, otherwise)
    }

    /// Of a place whose house is set otherwise from now on.
    pub fn of(mut place: Place, otherwise: impl FnOnce(&mut Config)) -> Self {
        let mut config = (*place.house.config).clone();
        otherwise(&mut config);
        place.house.config = Arc::new(config);
        Self { app: gehoor::http::router(place.house.clone()).unwrap(), place }
    }

    pub async fn staff(&self, who: StaffId) -> String {
        let pool = &self.place.house.pool;
        accounts::set_password(pool, who, &format!("{who}@gehoor.example"), "-", now()).await.unwrap();
        format!("{}={}", cookies::SESSION, accounts::begin_session(pool, who, "", clock::now()).await.unwrap())
    }

    pub async fn parent(&self, complaint: ComplaintId) -> String {
        format!(
            "{}={}",
            cookies::FOLLOW,
            parents::begin(&self.place.house.pool, complaint, clock::now()).await.unwrap()
        )
    }

    pub async fn reference(&self, complaint: ComplaintId) -> String {
        road::receipt(&self.place.house, complaint).await.unwrap().reference.to_string()
    }

    /// The code of a complaint, which no page for staff ever shows.
    pub async fn code(&self, reference: &str) -> String {
        let id = sqlx::query_scalar("SELECT id FROM complaint WHERE reference = $1").bind(reference);
        let id = ComplaintId(id.fetch_one(&self.place.house.pool).await.unwrap());
        road::receipt(&self.place.house, id).await.unwrap().code.grouped()
    }

    pub async fn page(&self, path: &str, cookie: &str) -> String {
        let (status, html) = self.page_of(path, cookie).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        html
    }

    pub async fn page_of(&self, path: &str, cookie: &str) -> (StatusCode, String) {
        let (status, _, html) = self.page_whole(path, cookie).await;
        (status, html)
    }

    /// As [`page_of`](Self::page_of), with the headers that come with it.
    pub async fn page_whole(&self, path: &str, cookie: &str) -> (StatusCode, HeaderMap, String) {
        let (status, headers, bytes) = self.bytes(path, cookie).await;
        (status, headers, String::from_utf8_lossy(&bytes).into_owned())
    }

    /// What a link leads to, as it comes.
    pub async fn bytes(&self, path: &str, cookie: &str) -> (StatusCode, HeaderMap, Vec<u8>) {
        let request = Request::get(path).header(header::COOKIE, cookie).header(header::ACCEPT, "text/html");
        let response = self.app.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        (status, headers, axum::body::to_bytes(response.into_body(), 10 << 20).await.unwrap().to_vec())
    }

    /// Posts as a browser does by itself; gives where it is sent.
    pub async fn post(&self, path: &str, cookie: &str, body: String) -> String {
        self.post_for(path, cookie, body).await.0
    }

    /// As [`post_for`](Self::post_for), from somewhere.
    pub async fn post_from(&self, place: &str, path: &str, cookie: &str, body: String) -> (String, String) {
        let response = self.posted(Some(place), path, cookie, body).await;
        let text = |name| response.headers().get(name).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        let cookie = text(header::SET_COOKIE).split(';').next().unwrap_or_default().to_owned();
        (text(header::LOCATION), cookie)
    }

    /// All of an answer as it goes over the line, but for the moment and the id of the request.
    pub async fn answer(&self, place: &str, path: &str, cookie: &str, body: String) -> String {
        let response = self.posted(Some(place), path, cookie, body).await;
        let mut all = format!("{}\n", response.status());
        for (name, value) in response.headers().iter().filter(|(name, _)| *name != "x-request-id" && *name != "date") {
            all += &format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()));
        }
        let bytes = axum::body::to_bytes(response.into_body(), 10 << 20).await.unwrap();
        all + &String::from_utf8_lossy(&bytes)
    }

    /// Posts as a program does, which is not sent to pages; gives status and body.
    pub async fn program(&self, place: &str, path: &str, body: String) -> (u16, String) {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", place)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response = self.app.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let status = response.status().as_u16();
        let bytes = axum::body::to_bytes(response.into_body(), 10 << 20).await.unwrap();
        (status, String::from_utf8_lossy(&bytes).into_owned())
    }

    async fn posted(&self, place: Option<&str>, path: &str, cookie: &str, body: String) -> Response {
        let mut request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT, "text/html")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(place) = place {
            request = request.header("x-forwarded-for", place);
        }
        self.app.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap()
    }

    /// Posts files as a script does; gives the status, and why some were refused.
    pub async fn upload(&self, path: &str, cookie: &str, files: &[(&str, &[u8])]) -> (u16, Vec<String>) {
        let (status, _, body) = self.uploaded(path, cookie, "application/json", files).await;
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    /// Posts files as a browser does by itself; gives where it is sent, and the cookie that comes with it.
    pub async fn upload_by_itself(&self, path: &str, cookie: &str, files: &[(&str, &[u8])]) -> (String, String) {
        let (_, headers, _) = self.uploaded(path, cookie, "text/html", files).await;
        let text = |name| headers.get(name).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        (text(header::LOCATION), text(header::SET_COOKIE).split(';').next().unwrap_or_default().to_owned())
    }

    async fn uploaded(
        &self,
        path: &str,
        cookie: &str,
        accept: &str,
        files: &[(&str, &[u8])],
    ) -> (u16, HeaderMap, Vec<u8>) {
        let mut body = Vec::new();
        for (name, bytes) in files {
            let head = format!(
                "--grens\r\ncontent-disposition: form-data; name=\"bestand\"; filename=\"{name}\"\r\n\
                 content-type: application/octet-stream\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--grens--\r\n");
        self.multipart(path, cookie, accept, Body::from(body)).await
    }

    /// As [`upload`](Self::upload), of a form that is made on its way, with `grens` between its parts.
    pub async fn upload_stream(&self, path: &str, cookie: &str, body: Body) -> (u16, Vec<String>) {
        let (status, _, body) = self.multipart(path, cookie, "application/json", body).await;
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    async fn multipart(&self, path: &str, cookie: &str, accept: &str, body: Body) -> (u16, HeaderMap, Vec<u8>) {
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT, accept)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grens");
        let response = self.app.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        (status, headers, axum::body::to_bytes(response.into_body(), 10 << 20).await.unwrap().to_vec())
    }

    /// Every cookie that comes with the answer to a form.
    pub async fn cookies_of(&self, path: &str, body: String) -> Vec<String> {
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response = self.app.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let all = response.headers().get_all(header::SET_COOKIE).into_iter();
        all.map(|one| one.to_str().unwrap().split(';').next().unwrap().to_owned()).collect()
    }

    /// As [`post`](Self::post), with the cookie that comes with it.
    pub async fn post_for(&self, path: &str, cookie: &str, body: String) -> (String, String) {
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT, "text/html")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response = self.app.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let text = |name| response.headers().get(name).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        let cookie = text(header::SET_COOKIE).split(';').next().unwrap_or_default().to_owned();
        (text(header::LOCATION), cookie)
    }
}

/// Every tag of some kinds; of all when none are named.
pub fn tags<'a>(html: &'a str, names: &'a [&str]) -> impl Iterator<Item = &'a str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).filter(|tag| {
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        names.is_empty() || names.contains(&name)
    })
}

pub fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()
}

/// [`labelled`], and the forms are there.
pub fn well_made(html: &str) {
    labelled(html);
    assert!(html.matches("<textarea").count() > 1, "the forms are there");
}

/// Every id once, every field with its label, every description there.
pub fn labelled(html: &str) {
    let body = html.split("<body").nth(1).unwrap();
    let mut parts = body.split("<script");
    let first = parts.next().unwrap().to_owned();
    let body = parts.fold(first, |body, part| body + part.split_once("</script>").map_or("", |(_, rest)| rest));
    let body = body.as_str();
    let ids: Vec<&str> = tags(body, &[]).filter_map(|tag| attribute(tag, "id")).collect();
    let known: HashSet<&str> = ids.iter().copied().collect();
    let twice: Vec<&&str> = ids.iter().filter(|id| ids.iter().filter(|other| other == id).count() > 1).collect();
    assert!(twice.is_empty(), "ids that are there twice: {twice:?}");
    let labels: HashSet<&str> = tags(body, &["label"]).filter_map(|tag| attribute(tag, "for")).collect();
    for field in tags(body, &["input", "textarea", "select"]).filter(|tag| attribute(tag, "type") != Some("hidden")) {
        let id = attribute(field, "id").unwrap_or_else(|| panic!("a field without an id: {field}"));
        assert!(labels.contains(id), "a field without a label: {field}");
    }
    for described in tags(body, &[]).filter_map(|tag| attribute(tag, "aria-describedby")) {
        assert!(described.split(' ').all(|id| known.contains(id)), "nothing is there that describes: {described}");
    }
}

/// Every table of a page by its caption: its rows, with what stands in each cell.
pub fn tables(html: &str) -> Vec<(String, Vec<Vec<String>>)> {
    let words = |html: &str| {
        let text: String = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace("&amp;", "&")
    };
    let table = |table: &str| {
        let table = table.split("</table>").next().unwrap();
        let caption = table.split("<caption").nth(1).map_or("", |rest| rest.split("</caption>").next().unwrap());
        let row = |row: &str| -> Vec<String> {
            let row = row.split("</tr>").next().unwrap().replace("<th", "<td").replace("<tdead", "<thead");
            row.split("<td").skip(1).map(|cell| words(&format!("<td{cell}"))).collect()
        };
        (words(&format!("<caption{caption}")), table.split("<tr").skip(1).map(row).collect())
    };
    html.split("<table").skip(1).map(table).collect()
}
