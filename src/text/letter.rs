//! The letter with the judgement: what the parent reads, in the parent's language.

crate::texts! {
    /// Its heading.
    heading = "Ons oordeel over uw klacht", "Our judgement of your complaint";
    /// The reference.
    reference(reference: &str) = "Kenmerk: {reference}", "Reference: {reference}";
    /// To whom.
    dear(name: &str) = "Beste {name},", "Dear {name},";
    /// What this is.
    opening(received: &str) = "Op {received} kregen wij uw klacht. We hebben onderzocht wat er is gebeurd. In deze brief leest u wat wij ervan vinden en wat wij doen.", "On {received} we received your complaint. We looked into what happened. This letter tells you what we think of it and what we will do.";
    /// What this is, where it ended otherwise than by a judgement.
    opening_ended(received: &str) = "Op {received} kregen wij uw klacht. In deze brief leest u hoe die is afgelopen en wat u nog kunt doen.", "On {received} we received your complaint. This letter tells you how it ended and what you can still do.";
    /// Why it ended.
    no_case_of_its_own = "Wij behandelen dit niet als een aparte klacht. Wilt u weten waarom? Bel de klachtencoördinator.", "We do not handle this as a complaint of its own. Would you like to know why? Call the complaints coordinator.";
    /// A point.
    point(number: u8, title: &str) = "{number}. {title}", "{number}. {title}";
    /// What is found.
    finding(outcome: &str) = "Ons oordeel: {outcome}", "Our judgement: {outcome}";
    /// Nothing chosen yet.
    to_choose = "nog te kiezen", "still to choose";
    /// No reasons yet.
    to_explain = "(De onderbouwing komt hier.)", "(The reasons come here.)";
    /// The measures.
    measures = "Wat wij doen", "What we do";
    /// A measure that was taken.
    taken(what: &str, who: &str, day: &str) = "{what} ({who}; gedaan op {day})", "{what} ({who}; done on {day})";
    /// A measure to come.
    planned(what: &str, who: &str, day: &str) = "{what} ({who}; uiterlijk {day})", "{what} ({who}; by {day})";
    /// A measure without a day, while it is being written.
    undated(what: &str, who: &str) = "{what} ({who}; nog zonder datum)", "{what} ({who}; no date yet)";
    /// Who sees to it, not chosen yet.
    somebody = "nog te kiezen", "still to choose";
    /// No measures.
    no_measures = "Wij nemen geen maatregelen naar aanleiding van deze klacht.", "We take no measures because of this complaint.";
    /// The external route.
    unhappy = "Bent u het niet met ons eens?", "Do you disagree?";
    /// R17: mediation.
    mediation(phone: &str, site: &str) = "Het Klachtenloket Kinderopvang geeft gratis advies en kan bemiddelen: {phone}, {site}.", "The Klachtenloket Kinderopvang gives free advice and can mediate: {phone}, {site}.";
    /// R17: a ruling.
    ruling(until: &str, phone: &str, site: &str) = "U kunt uw klacht tot en met {until} voorleggen aan de Geschillencommissie Kinderopvang: {phone}, {site}. Daar zijn kosten aan verbonden.", "Until {until} you can take your complaint to the Geschillencommissie Kinderopvang: {phone}, {site}. There is a fee.";
    /// Goodbye.
    greeting = "Met vriendelijke groet,", "Yours sincerely,";
}
