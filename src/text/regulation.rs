//! The regulation in plain words of our own: what a parent may count on.

use crate::domain::lang::Lang;

crate::texts! {
    /// The title.
    title = "Zo gaan wij met klachten om", "How we handle complaints";
    /// What it is.
    lead = "Dit zijn onze afspraken over klachten, in gewone taal.", "These are our rules about complaints, in plain words.";
}

/// A heading and its paragraphs, in one language.
pub type Section = (&'static str, Vec<&'static str>);

/// Everything, in order. The way out of the house follows it on the page.
pub fn sections(lang: Lang) -> Vec<Section> {
    vec![
        (
            crate::say!(lang, "Voor wie is dit?", "Who is this for?"),
            vec![
                crate::say!(
                    lang,
                    "Voor iedereen met een kind bij ons, voor wie een kind wil aanmelden en voor wie vroeger klant was. Ook oudercommissies kunnen hier terecht.",
                    "For everybody with a child in our care, for who wants to enrol one, and for former customers. Parent committees can come here too."
                ),
                crate::say!(
                    lang,
                    "Bent u iemand anders? De klachtencoördinator vertelt u dan waar u wel terechtkunt.",
                    "Somebody else? The complaints coordinator tells you where you can go."
                ),
            ],
        ),
        (
            crate::say!(lang, "Eerst een gesprek", "A talk first"),
            vec![
                crate::say!(
                    lang,
                    "Is er iets? Zeg het gerust tegen de mensen op de locatie. Veel is met een gesprek al opgelost. Helpt dat niet of wilt u dat niet, dan dient u een klacht in.",
                    "Is something wrong? Do tell the people at the location. A talk solves a lot. If it does not help, or you would rather not, you file a complaint."
                ),
                crate::say!(
                    lang,
                    "Weet u niet of het een klacht is? Vraag het de klachtencoördinator.",
                    "Not sure whether it is a complaint? Ask the complaints coordinator."
                ),
            ],
        ),
        (
            crate::say!(lang, "Een klacht indienen", "Filing a complaint"),
            vec![crate::say!(
                lang,
                "U vult op deze website een paar vragen in. Doe dat liefst snel, en als het kan binnen twee maanden. Is het langer geleden? Dan kunt u de klacht toch sturen; vertel erbij waarom u nu pas komt.",
                "You answer a few questions on this website. Please do so soon, if you can within two months. Longer ago? You can still send it; tell us why you come now."
            )],
        ),
        (
            crate::say!(lang, "Zorgen over veiligheid", "Worries about safety"),
            vec![crate::say!(
                lang,
                "Denkt u dat een kind wordt mishandeld, of dat een medewerker geweld gebruikte of seksueel te ver ging? Daar gelden strengere wettelijke regels voor. De klachtenprocedure stopt dan en andere mensen pakken het meteen op.",
                "Do you think that a child is abused, or that an employee used violence or crossed a sexual line? Stricter rules of the law apply. The complaints procedure then stops, and other people act at once."
            )],
        ),
        (
            crate::say!(lang, "Wie behandelt de klacht?", "Who handles the complaint?"),
            vec![
                crate::say!(
                    lang,
                    "De klachtencoördinator leest elke klacht als eerste. Die kijkt welke manager erover gaat; meestal is dat de manager van de locatie. Iemand over wie de klacht gaat, behandelt die nooit en kan die niet zien.",
                    "The complaints coordinator reads every complaint first, and finds the manager who is responsible; mostly that of the location. Whoever the complaint is about never handles it and cannot see it."
                ),
                crate::say!(
                    lang,
                    "De leidinggevende van die manager hoort altijd dat er een klacht is. De directie krijgt elke week een overzicht.",
                    "That manager's own manager always hears that there is a complaint. The directors get an overview every week."
                ),
            ],
        ),
        (
            crate::say!(lang, "Contact binnen twee werkdagen", "Contact within two working days"),
            vec![
                crate::say!(
                    lang,
                    "De manager probeert u binnen twee werkdagen te spreken. De dag waarop u de klacht stuurt telt niet mee, en weekenden en feestdagen ook niet.",
                    "The manager tries to speak with you within two working days. The day on which you send the complaint does not count, nor do weekends and holidays."
                ),
                crate::say!(
                    lang,
                    "Is het na dat gesprek niet klaar? Dan spreekt u samen af wat er gebeurt, wanneer, en hoe u dat hoort. U vindt de afspraken terug op uw volgpagina.",
                    "Not solved in that talk? Then you agree together what happens, when, and how you will hear. You find what was agreed on your own page."
                ),
            ],
        ),
        (
            crate::say!(lang, "Uitzoeken wat er is gebeurd", "Finding out what happened"),
            vec![crate::say!(
                lang,
                "Soms is meer onderzoek nodig. Dan horen wij allebei de kanten. U mag verbeteren wat wij van uw verhaal opschreven.",
                "Sometimes more must be found out. Then we hear both sides. You may correct what we wrote down of your story."
            )],
        ),
        (
            crate::say!(lang, "Een oordeel binnen zes weken", "A judgement within six weeks"),
            vec![crate::say!(
                lang,
                "Uiterlijk zes weken nadat u de klacht stuurde, krijgt u ons oordeel. Daarin staat per onderdeel van uw klacht wat wij vinden en waarom. Ook staat erin wat wij al verbeterden, en wat nog komt en wanneer.",
                "At the latest six weeks after you sent the complaint you get our judgement. It says for each part of your complaint what we think and why, what we improved already, and what is still to come and when."
            )],
        ),
    ]
}
