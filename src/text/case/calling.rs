//! Calling a parent, in words (R9, R10).

use crate::domain::lang::Lang;

/// What to agree in the first conversation, in order.
pub const AGREE: [fn(Lang) -> &'static str; 4] = [agree_points, agree_solved, agree_next, agree_hear];

crate::texts! {
    /// A heading.
    to_agree = "Spreek dit af", "Agree on this";
    /// R10.
    agree_points = "Waar de klacht over gaat: de onderdelen, in woorden waar u het samen over eens bent.", "What the complaint is about: its points, in words that you both agree on.";
    /// R10.
    agree_solved = "Wat nu al opgelost is.", "What is solved already.";
    /// R10.
    agree_next = "Wat u gaat doen, en op welke dag dat klaar is.", "What you will do, and on which day it is done.";
    /// R10.
    agree_hear = "Hoe de ouder dat hoort.", "How the parent will hear of it.";
    /// When they were tried.
    tried(when: &str) = "Niet bereikt: {when}.", "Not reached: {when}.";
    /// One attempt.
    at(day: &str, time: &str, way: &str) = "{day} om {time} ({way})", "{day} at {time} ({way})";
    /// One attempt.
    on(day: &str, way: &str) = "{day} ({way})", "{day} ({way})";
    /// A button.
    not_reached = "Nu gebeld, niet bereikt", "Called now, not reached";
    /// What follows.
    not_reached_help = "Legt vast dat u nu belde. De ouder leest hoe laat u het probeerde.", "Records that you called just now. The parent reads at what time you tried.";
    /// The rest of a story of which the beginning stands there.
    read_on = "Lees verder", "Read on";
}
