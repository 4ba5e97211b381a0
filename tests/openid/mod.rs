//! A real OpenID provider in a process of its own, and somebody who signs in there.
#![allow(dead_code, missing_docs, clippy::unwrap_used, reason = "each test uses some of it, and tests may unwrap")]

use gehoor::house::config;
use serde_json::Value;
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A provider that lets in whoever it knows.
pub struct OpenIdProvider {
    process: Child,
    pub issuer: String,
}

impl OpenIdProvider {
    /// Starts one that sends people back to the house of this address.
    pub fn start(house: &str, people: &Value) -> Self {
        let mut process = Command::new("node")
            .args(["support/openid.mjs", &format!("{house}/team/openid/terug"), &people.to_string()])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/end2end"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is needed for the provider of the tests: run bin/setup");
        let mut first = String::new();
        let mut lines = BufReader::new(process.stdout.take().unwrap());
        while !first.contains("issuer") {
            first.clear();
            assert!(lines.read_line(&mut first).unwrap() > 0, "the provider did not start: run bin/setup");
        }
        // It goes on saying whom it lets in: somebody has to listen.
        std::thread::spawn(move || lines.lines().map_while(Result::ok).for_each(drop));
        let first: Value = serde_json::from_str(&first).unwrap();
        Self { process, issuer: first["issuer"].as_str().unwrap().to_owned() }
    }

    /// As the house is set to know it.
    pub fn settings(&self, roles: Option<&str>) -> config::Provider {
        config::Provider {
            issuer: self.issuer.clone(),
            client: "gehoor".to_owned(),
            secret: "a secret of the tests".to_owned(),
            name: "Kinderopvang Voorbeeld".to_owned(),
            roles: roles.map(str::to_owned),
        }
    }

    /// Signs in there as somebody, or cancels; gives where the browser is sent back to.
    pub async fn sign_in(&self, address: &str, sub: Option<&str>) -> String {
        let redirects = reqwest::redirect::Policy::none();
        let browser = reqwest::Client::builder().redirect(redirects).build().unwrap();
        let mut jar: Vec<String> = Vec::new();
        let mut at = address.to_owned();
        loop {
            let posts = at.contains("/interaction/");
            let form = sub.map_or("cancel=1".to_owned(), |sub| format!("sub={sub}"));
            let request = if posts { browser.post(&at).body(form) } else { browser.get(&at) };
            let answer = request.header("cookie", jar.join("; ")).send().await.unwrap();
            for cookie in answer.headers().get_all("set-cookie") {
                let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
                let name = pair.split('=').next().unwrap().to_owned() + "=";
                jar.retain(|kept| !kept.starts_with(&name));
                jar.push(pair);
            }
            let to = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned());
            let Some(to) = to else { panic!("{} at {at}: {}", answer.status(), answer.text().await.unwrap()) };
            at = if to.starts_with('/') { format!("{}{to}", self.issuer) } else { to };
            if !at.starts_with(&self.issuer) {
                return at;
            }
        }
    }
}

impl OpenIdProvider {
    /// It answers no more.
    pub fn stop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for OpenIdProvider {
    fn drop(&mut self) {
        self.stop();
    }
}
