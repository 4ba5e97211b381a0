//! A real mail server in a process of its own.
#![allow(dead_code, missing_docs, clippy::unwrap_used, reason = "each test uses some of it, and tests may unwrap")]

use serde_json::Value;
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        mpsc::{Receiver, channel},
    },
    thread,
    time::Duration,
};

/// A mail server that keeps what it accepts.
pub struct MailServer {
    process: Child,
    lines: Mutex<Receiver<Value>>,
    /// For `SMTP_URL`.
    pub url: String,
}

impl MailServer {
    /// Starts one.
    pub fn start(flags: &[&str]) -> Self {
        let mut process = Command::new("node")
            .arg("support/smtp.mjs")
            .args(flags)
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/end2end"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is needed for the mail server of the tests: run bin/setup");
        let (said, lines) = channel();
        let out = BufReader::new(process.stdout.take().unwrap());
        thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                let _ = said.send(serde_json::from_str(&line).unwrap());
            }
        });
        let first: Value = lines
            .recv_timeout(Duration::from_secs(30))
            .expect("the mail server did not start: run `npm ci` in end2end (bin/setup does)");
        let url = format!("smtp://127.0.0.1:{}", first["port"]);
        Self { process, lines: Mutex::new(lines), url }
    }

    /// The next mail.
    pub fn mail(&self) -> Value {
        self.next(Duration::from_secs(10)).expect("no mail came")
    }

    /// Every mail that came so far, by its subject.
    pub fn mails(&self) -> Vec<Value> {
        let mut mails: Vec<Value> = std::iter::from_fn(|| self.next(Duration::from_millis(300))).collect();
        mails.sort_by_key(|m| (m["subject"].to_string(), m["to"].to_string()));
        mails
    }

    fn next(&self, patience: Duration) -> Option<Value> {
        self.lines.lock().unwrap().recv_timeout(patience).ok()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
