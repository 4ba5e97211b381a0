//! Writing while others do, and the draft of a judgement, in words.

crate::texts! {
    /// A notice in a form.
    changed = "Er veranderde iets sinds u begon te typen", "Something changed since you began to type";
    /// What to do.
    changed_help = "Lees dit eerst. Wat u typte staat hieronder nog.", "Read this first. What you typed is still below.";
    /// Something that happened, by whom and when.
    by_whom(what: &str, who: &str, when: &str) = "{what} · {who}, {when}", "{what} · {who}, {when}";
    /// The other's version.
    theirs(who: &str) = "Lees het oordeel dat {who} bewaarde", "Read the judgement that {who} saved";
    /// The other's version, of nobody known.
    theirs_unknown = "Lees het oordeel dat nu bewaard is", "Read the judgement that is saved now";
    /// How to go on with that.
    take_theirs = "Wilt u verder met die tekst? Kies dan onderaan ‘Concept wissen’: dan begint dit formulier met die tekst.", "Do you want to go on with that text? Choose ‘Drop draft’ below: this form then begins with that text.";
    /// The box.
    read = "Ik heb gelezen wat er veranderde. Mijn tekst komt in de plaats van wat er nu staat.", "I read what changed. My text takes the place of what stands there now.";
    /// The draft came back.
    draft_of(when: &str) = "Dit is uw concept van {when}. Het is nog niet verstuurd.", "This is your draft of {when}. It was not sent yet.";
    /// Until it is kept.
    keeping = "Wordt bewaard …", "Being saved …";
    /// Said politely.
    kept_at(time: &str) = "Bewaard om {time}", "Saved at {time}";
    /// Said politely.
    kept_on(day: &str, time: &str) = "Bewaard op {day} om {time}", "Saved on {day} at {time}";
    /// Said politely.
    not_kept = "Uw concept is nu niet bewaard. Typ verder of kies ‘Concept bewaren’ om het weer te proberen.", "Your draft is not saved now. Go on typing or choose ‘Save draft’ to try again.";
    /// A button.
    keep = "Concept bewaren", "Save draft";
    /// A button.
    drop = "Concept wissen", "Drop draft";
    /// Said politely.
    dropped = "Uw concept is gewist.", "Your draft was dropped.";
}
