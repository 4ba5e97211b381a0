//! Promises and points, in words.

crate::texts! {
    /// Which.
    which_promise = "Welke afspraak?", "Which promise?";
    /// How.
    how_ended = "Hoe staat het ermee?", "How does it stand?";
    /// One of these.
    kept = "Nagekomen", "Kept";
    /// One of these.
    missed = "Niet nagekomen, en komt niet meer", "Not kept, and no longer to come";
    /// One of these.
    moved = "Verzet, in overleg", "Moved, as agreed";
    /// One of these.
    cancelled = "Vervallen", "Cancelled";
    /// Its day.
    settle_day = "Op welke dag?", "On which day?";
    /// When needed.
    settle_day_hint = "Nodig bij ‘nagekomen’ (wanneer het gebeurde) en ‘verzet’ (de nieuwe dag).", "Needed for ‘kept’ (when it happened) and ‘moved’ (the new day).";
    /// Why.
    settle_why = "Waarom?", "Why?";
    /// When needed.
    settle_why_hint = "Nodig bij ‘verzet’ en ‘vervallen’. De ouder leest dit.", "Needed for ‘moved’ and ‘cancelled’. The parent reads this.";
    /// Which.
    which_point = "Welk klachtonderdeel?", "Which point?";
    /// A new one.
    new_point = "Een nieuw onderdeel", "A new point";
    /// Its words.
    point_words = "Hoe luidt het onderdeel?", "How does the point read?";
    /// Who reads it.
    parent_reads = "De ouder leest dit.", "The parent reads this.";
    /// Whom it is about.
    point_about = "Over wie gaat dit onderdeel?", "Whom is this point about?";
    /// What lacking means.
    point_about_hint = "Kiest u niemand, dan gaat het over iedereen over wie de klacht gaat.", "If you choose nobody, it is about everybody the complaint is about.";
    /// Nobody.
    point_nobody = "Dit onderdeel gaat over niemand in het bijzonder", "This point is about nobody in particular";
    /// Why.
    drop_reason = "Waarom vervalt het?", "Why is it dropped?";
}
