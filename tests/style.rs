//! The design system keeps its own promises.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the styles has failed")]

use std::{collections::BTreeMap, fs, path::Path};

fn folder(name: &str, ending: &str) -> BTreeMap<String, String> {
    fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// The colours of `tokens.css` by name: light, or dark on top of light.
fn colours(dark: bool) -> BTreeMap<String, [f64; 3]> {
    let tokens = &folder("style", ".css")["tokens.css"];
    let (light, night) = tokens.split_once("prefers-color-scheme: dark").unwrap();
    let mut colours = BTreeMap::new();
    for part in if dark { vec![light, night] } else { vec![light] } {
        for line in part.lines() {
            if let Some((name, value)) = line.trim().trim_end_matches(';').split_once(": #") {
                let channel = |at: usize| u8::from_str_radix(&value[at..at + 2], 16).unwrap();
                colours.insert(name.replace("--gehoor-", ""), [0, 2, 4].map(|at| f64::from(channel(at)) / 255.0));
            }
        }
    }
    colours
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let light = |colour: [f64; 3]| {
        let [r, g, b] = colour.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (light(one), light(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn everybody_can_read_every_text_in_light_and_dark() {
    let pairs = [
        ("ink", "ground surface sunken brand-soft info-soft good-soft warning-soft danger-soft note-soft"),
        ("ink-soft", "ground surface sunken"),
        ("link", "ground surface sunken brand-soft info-soft warning-soft"),
        ("link-hover", "ground surface sunken brand-soft"),
        ("on-brand", "brand brand-strong"),
        ("on-danger", "danger danger-strong"),
        ("on-accent", "accent accent-strong"),
        ("on-deep", "deep"),
        ("danger-ink", "danger-soft ground surface sunken"),
        ("warning-ink", "warning-soft"),
        ("info-ink", "info-soft"),
        ("good-ink", "good-soft"),
        ("note-ink", "note-soft surface"),
        ("surface", "ink"),
    ];
    for dark in [false, true] {
        let colours = colours(dark);
        for (text, grounds) in pairs {
            for ground in grounds.split(' ') {
                let found = contrast(colours[text], colours[ground]);
                assert!(found >= 4.5, "{text} on {ground}: {found:.2}, dark: {dark}");
            }
        }
    }
}

#[test]
fn everybody_can_see_where_a_control_ends_and_where_the_focus_is() {
    for dark in [false, true] {
        let colours = colours(dark);
        for (line, grounds) in [
            ("control-line", "ground surface sunken"),
            ("brand", "ground surface sunken brand-soft"),
            ("danger", "ground surface"),
            ("focus-outer", "ground surface sunken"),
        ] {
            for ground in grounds.split(' ') {
                let found = contrast(colours[line], colours[ground]);
                assert!(found >= 3.0, "{line} on {ground}: {found:.2}, dark: {dark}");
            }
        }
    }
}

#[test]
fn every_file_of_styles_is_part_of_a_stylesheet() {
    let files = folder("style", ".css");
    let sheets = format!("{}{}", files["main.css"], files["staff.css"]);
    for name in files.keys().filter(|name| !["main.css", "staff.css"].contains(&name.as_str())) {
        assert!(sheets.contains(&format!("@import \"{name}\" layer(")), "{name} is imported nowhere");
    }
}

#[test]
fn every_token_that_is_used_is_defined() {
    let files = folder("style", ".css");
    for (name, css) in &files {
        for used in css.split("var(--").skip(1).filter_map(|rest| rest.split([')', ',']).next()) {
            assert!(files["tokens.css"].contains(&format!("--{used}:")), "{name} uses --{used}, which is no token");
        }
    }
}

#[test]
fn every_class_of_a_component_has_a_style() {
    let styles = folder("style", ".css").into_values().collect::<String>();
    for (name, source) in folder("src/components", ".rs") {
        for class in source.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            for class in class.split_whitespace().filter(|class| !class.contains('{')) {
                assert!(styles.contains(&format!(".{class}")), "{name} uses .{class}, which has no style");
            }
        }
    }
}
