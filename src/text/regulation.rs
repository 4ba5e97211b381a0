//! The regulation in plain words of our own: what a parent may count on, rule by rule.

use super::section::Section;
use crate::domain::lang::Lang;

crate::texts! {
    /// The title.
    title = "Zo gaan wij met klachten om", "How we handle complaints";
    /// What it is.
    lead = "Dit zijn onze afspraken over klachten, in gewone taal.", "These are our rules about complaints, in plain words.";
    /// The rules as they were adopted.
    official = "Wilt u het vastgestelde klachtenreglement lezen? Vraag het de klachtencoördinator.", "Would you like to read the complaints regulation as it was adopted? Ask the complaints coordinator.";

    /// R5.
    who = "Voor wie is dit?", "Who is this for?";
    /// R5.
    who_for = "Voor iedereen met een kind bij ons, voor wie een kind wil aanmelden en voor wie vroeger klant was. Ook oudercommissies kunnen hier terecht.", "For everybody with a child in our care, for who wants to enrol one, and for former customers. Parent committees can come here too.";
    /// R5.
    who_else = "Bent u iemand anders? De klachtencoördinator vertelt u dan waar u wel terechtkunt.", "Somebody else? The complaints coordinator tells you where you can go.";
    /// R1.
    talk = "Eerst een gesprek", "A talk first";
    /// R1.
    talk_first = "Is er iets? Zeg het gerust tegen de mensen op de locatie, of bel de manager. Op de contactpagina staat wie dat is. Veel is met een gesprek al opgelost. Helpt dat niet of wilt u dat niet, dan dient u een klacht in.", "Is something wrong? Do tell the people at the location, or call the manager. The contact page says who that is. A talk solves a lot. If it does not help, or you would rather not, you file a complaint.";
    /// R2.
    ask = "Twijfel of een vraag", "In doubt, or a question";
    /// R2.
    ask_coordinator = "Weet u niet of het een klacht is, of wilt u iets weten? Vraag het de klachtencoördinator. U krijgt binnen twee werkdagen antwoord. Een vraag is geen klacht; u kunt er later wel een klacht van laten maken.", "Not sure whether it is a complaint, or would you like to know something? Ask the complaints coordinator. You get an answer within two working days. A question is not a complaint; you can have it made one later.";
    /// R3.
    file = "Een klacht indienen", "Filing a complaint";
    /// R3.
    file_form = "U vult op deze website een paar vragen in. Liever een brief, een mail of de telefoon? Dan vullen wij het formulier voor u in.", "You answer a few questions on this website. Rather a letter, a mail or the telephone? Then we fill in the form for you.";
    /// R4.
    file_soon = "Doe het liefst snel, en als het kan binnen twee maanden. Is het langer geleden? Dan kunt u de klacht toch sturen; vertel erbij waarom u nu pas komt. De klachtencoördinator laat u binnen twee werkdagen weten of wij de klacht nog behandelen. Hoort u niets, dan doen wij dat.", "Please do so soon, if you can within two months. Longer ago? You can still send it; tell us why you come now. The complaints coordinator lets you know within two working days whether we still handle it. If you hear nothing, we do.";
    /// R4, R5.
    file_not = "Soms nemen wij een klacht niet in behandeling: omdat het te lang geleden is, omdat deze regeling niet voor u is, of omdat er al een oordeel over is. Daar beslissen twee mensen samen over. U leest dan waarom, en waar u nog terechtkunt.", "Sometimes we do not take a complaint on: because it is too long ago, because these rules are not for you, or because it was judged before. Two people decide that together. You read why, and where else you can go.";
    /// R6, R7.
    safety = "Zorgen over veiligheid", "Worries about safety";
    /// R6, R7.
    safety_laws = "Denkt u dat een kind wordt mishandeld? Dan geldt de meldcode. Denkt u dat een medewerker geweld gebruikte of seksueel te ver ging? Dan geldt de meldplicht. Dat zijn strengere regels van de wet.", "Do you think that a child is abused? Then the meldcode applies. Do you think that an employee used violence or crossed a sexual line? Then the duty to report applies. Those are stricter rules of the law.";
    /// R6, R7.
    safety_ends = "De klachtenprocedure stopt dan, en andere mensen pakken het meteen op. Iemand van ons belt u daarover, op een manier die veilig is.", "The complaints procedure then stops, and other people act at once. One of us calls you about it, in a way that is safe.";
    /// R8.
    handler = "Wie behandelt de klacht?", "Who handles the complaint?";
    /// R8.
    handler_reads = "De klachtencoördinator leest elke klacht als eerste. Die kijkt welke manager erover gaat; meestal is dat de manager van de locatie. Gaat uw klacht over meer locaties? Dan ziet elke manager alleen het eigen deel.", "The complaints coordinator reads every complaint first, and finds the manager who is responsible; mostly that of the location. Is your complaint about several locations? Then each manager sees only their part.";
    /// Conflict of interest.
    handler_never = "Iemand over wie de klacht gaat, behandelt die nooit en kan die niet zien. Gaat het over de manager, dan gaat de klacht naar diens leidinggevende.", "Whoever the complaint is about never handles it and cannot see it. If it is about the manager, it goes to the manager above.";
    /// R15, R16.
    handler_told = "De leidinggevende van de manager hoort altijd dat er een klacht is. De directie krijgt elke week een verslag van de klachtencoördinator.", "The manager's own manager always hears that there is a complaint. The directors get a report from the complaints coordinator every week.";
    /// R9.
    contact = "Contact binnen twee werkdagen", "Contact within two working days";
    /// R9.
    contact_aim = "De manager probeert u binnen twee werkdagen te spreken. De dag waarop u de klacht stuurt telt niet mee, en weekenden en feestdagen ook niet. Wilt u liever schrijven? Dan kan dat.", "The manager tries to speak with you within two working days. The day on which you send the complaint does not count, nor do weekends and holidays. Would you rather write? You can.";
    /// R10.
    contact_agreed = "Is het na dat gesprek niet klaar? Dan spreekt u samen af wat er gebeurt, wanneer, en hoe u dat hoort. U vindt de afspraken terug op uw volgpagina, en ook of wij ze nakwamen.", "Not solved in that talk? Then you agree together what happens, when, and how you will hear. You find what was agreed on your own page, and also whether we kept it.";
    /// R11.
    heard = "Uitzoeken wat er is gebeurd", "Finding out what happened";
    /// R11.
    heard_both = "Soms is meer onderzoek nodig. Dan horen wij allebei de kanten. U mag verbeteren wat wij van uw verhaal opschreven.", "Sometimes more must be found out. Then we hear both sides. You may correct what we wrote down of your story.";
    /// R11.
    heard_subject = "Gaat de klacht over een medewerker? Dan mag die zeggen hoe het volgens hem of haar ging. De medewerker leest alleen wat daarvoor nodig is, en nooit hoe u te bereiken bent.", "Is the complaint about an employee? Then they may say how it went according to them. The employee reads only what is needed for that, and never how you are reached.";
    /// R12.
    judged = "Een oordeel binnen zes weken", "A judgement within six weeks";
    /// R12.
    judged_by = "U krijgt ons oordeel zo snel mogelijk, en uiterlijk zes weken nadat u de klacht stuurde. U krijgt het op schrift. Daarin staat bij elk onderdeel van uw klacht wat wij vinden en waarom. Wij noemen functies, geen namen van medewerkers.", "You get our judgement as soon as possible, at the latest six weeks after you sent the complaint. You get it in writing. It says for each part of your complaint what we think and why. We name functions, not the names of employees.";
    /// R12.
    judged_late = "Lukt dat niet op tijd? Dan schuift de datum niet op. U leest wanneer het oordeel wel komt en waarom het later is, en waar u nu al terechtkunt.", "Are we not in time? The date does not move. You read when the judgement does come and why it is late, and where you can go already.";
    /// R13, R14.
    measures = "Wat wij verbeteren", "What we improve";
    /// R13, R14.
    measures_dates = "In het oordeel staat wat wij al verbeterden. Duurt een verbetering langer? Dan staat erbij wanneer die klaar is. U kunt tot de laatste volgen of wij dat doen.", "The judgement says what we improved already. Does an improvement take longer? Then it says by when. You can follow whether we do it, to the last one.";
    /// Withdrawing and reopening.
    back = "U verandert van gedachten", "You change your mind";
    /// Withdrawing.
    back_withdraw = "U kunt uw klacht altijd intrekken. Hebt u daar spijt van? Dan kunt u dat binnen 14 dagen terugdraaien.", "You can always withdraw your complaint. Do you regret it? You can undo that within 14 days.";
    /// Objecting to solved, and reopening.
    back_reopen = "Schreven wij dat het in een gesprek is opgelost, en klopt dat niet? Zeg het binnen 14 dagen, dan gaan wij verder. Binnen 14 dagen na een oordeel kunt u ook vragen om nog eens te kijken.", "Did we write that it was solved in a talk, and is that not so? Say so within 14 days, and we go on. Within 14 days after a judgement you can also ask us to look again.";
    /// R5.
    committee = "Voor oudercommissies", "For parent committees";
    /// R5.
    committee_chair = "De voorzitter dient de klacht in, en kiest wie er mag meelezen. Gaat het over de rechten van de commissie? Dan behandelt de leidinggevende van de locatiemanager de klacht.", "The chair files the complaint, and chooses who may read along. Is it about the committee's rights? Then the manager above the location's manager handles it.";
    /// R17.
    outside = "Naar iemand buiten onze organisatie", "To somebody outside our organisation";
    /// R17.
    outside_when = "Bent u het niet eens met het oordeel, of hoort u na zes weken niets? Dan kunt u naar anderen toe. Eerst naar het Klachtenloket Kinderopvang, daarna naar de Geschillencommissie Kinderopvang.", "Do you disagree with the judgement, or do you hear nothing after six weeks? Then you can go to others: first to the Klachtenloket Kinderopvang, then to the Geschillencommissie Kinderopvang.";
    /// The law asks for it.
    report = "Wat wij van klachten leren", "What we learn from complaints";
    /// The law asks for it.
    report_yearly = "Elk jaar vóór 1 juni schrijven wij voor elke locatie een verslag: hoeveel klachten er waren en waarover, wat wij vonden en wat wij verbeterden. Er staan geen namen in. U vindt de verslagen op deze website.", "Every year before 1 June we write a report for each location: how many complaints there were and what they were about, what we found and what we improved. It names nobody. You find the reports on this website.";
    /// What is no complaint.
    small = "Iets goeds, of iets kleins", "Something good, or something small";
    /// What is no complaint.
    small_remark = "Een compliment of een kleine opmerking stuurt u met een apart formulier naar de locatie. Dat is geen klacht en telt daar niet bij mee.", "You send a compliment or a small remark to the location by a form of its own. It is no complaint and is not counted as one.";
}

/// Everything, in order. The way out of the house follows it on the page.
pub fn sections(lang: Lang) -> Vec<Section> {
    vec![
        Section::new("wie", who(lang), [who_for(lang), who_else(lang)]),
        Section::new("gesprek", talk(lang), [talk_first(lang)]),
        Section::new("vraag", ask(lang), [ask_coordinator(lang)]),
        Section::new("indienen", file(lang), [file_form(lang), file_soon(lang), file_not(lang)]),
        Section::new("veiligheid", safety(lang), [safety_laws(lang), safety_ends(lang)]),
        Section::new("behandelaar", handler(lang), [handler_reads(lang), handler_never(lang), handler_told(lang)]),
        Section::new("contact", contact(lang), [contact_aim(lang), contact_agreed(lang)]),
        Section::new("onderzoek", heard(lang), [heard_both(lang), heard_subject(lang)]),
        Section::new("oordeel", judged(lang), [judged_by(lang), judged_late(lang)]),
        Section::new("verbeteren", measures(lang), [measures_dates(lang)]),
        Section::new("intrekken", back(lang), [back_withdraw(lang), back_reopen(lang)]),
        Section::new("oudercommissie", committee(lang), [committee_chair(lang)]),
        Section::new("verslag", report(lang), [report_yearly(lang)]),
        Section::new("opmerking", small(lang), [small_remark(lang)]),
        Section::new("buiten", outside(lang), [outside_when(lang)]),
    ]
}
