//! Those that ended lately, with every outcome there is; and the two that left the procedure.

use crate::{
    domain::{judgement::Outcome::*, phase::Diversion},
    seed::story::{Step::*, Story, USUAL},
};

pub(super) const STORIES: &[Story] = &[
    Story {
        days: 40,
        at: &[1],
        about: &["food_sleep", "communication"],
        name: "Iris Scholten",
        follow: Some("judged"),
        email: "iris.scholten@ouder.example",
        phone: "06 55501401",
        child: "Roos",
        happened: Some(7),
        story: "Roos krijgt op de groep elke dag twee keer een koekje en limonade. In het beleid staat: water en fruit. Ik heb dat drie keer gezegd. Elke keer hoor ik: 'Ze vindt het zo lekker.'",
        wish: "Water en fruit, zoals in het beleid staat.",
        talked: Some("Ze zouden het doorgeven."),
        road: &[
            Route(0),
            Contact(
                1,
                "Moeder gesproken. Ze is niet boos, ze wil dat we ons aan ons eigen beleid houden. Afgesproken dat ik een week lang meekijk.",
                &["Koekjes en limonade in plaats van fruit en water", "Er is niets gedaan met wat ze zei"],
                &[("Terugkoppelen wat ik zag", 10)],
            ),
            Message(
                9,
                "Ik heb een week meegekeken. U hebt gelijk: op drie van de vijf dagen was het limonade. Mijn oordeel volgt op papier.",
            ),
            Draft(
                28,
                &[
                    (Founded, "Op drie van de vijf dagen kreeg de groep limonade. Dat is niet ons beleid."),
                    (
                        PartlyFounded,
                        "Wat u zei is één keer besproken, maar niet opgeschreven. Daardoor wist de invalkracht het niet.",
                    ),
                ],
                &[("De limonade is weg", -6), ("Voeding staat elke maand op de agenda van het team", 12)],
            ),
            Approve(30),
            Issue(31),
        ],
        ..USUAL
    },
    Story {
        days: 44,
        at: &[5],
        about: &["communication"],
        name: "Thijs Jonker",
        phone: "06 55501402",
        email: "tjonker@ouder.example",
        child: "Kee",
        happened: Some(4),
        story: "Er is een foto van Kee met haar hele naam op de deur van de groep geplakt, en die stond ook in een openbaar bericht. Wij hebben daar nooit toestemming voor gegeven.",
        road: &[
            Route(0),
            Contact(1, "Vader gesproken. De foto is direct weggehaald.", &["Foto met naam zonder toestemming"], &[]),
            Draft(
                29,
                &[(Founded, "Er was geen toestemming. We hadden dat eerst moeten nakijken.")],
                &[("De foto en het bericht zijn weg", -28), ("De lijst met toestemmingen hangt bij de computer", -20)],
            ),
            Approve(33),
            Issue(34),
        ],
        ..USUAL
    },
    Story {
        days: 43,
        hours: 7,
        at: &[10],
        about: &["contract"],
        relation: "former",
        name: "Bianca Smulders",
        email: "b.smulders@ouder.example",
        way: "mail",
        happened: Some(40),
        story: "Ik heb op 28 juli opgezegd, met een maand opzegtermijn. Er is tot en met september geïncasseerd, omdat 'de maand pas ingaat op de eerste'. Dat staat nergens.",
        wish: "Een maand terug.",
        road: &[
            Route(0),
            Contact(
                2,
                "Mevrouw wilde graag schrijven. In de voorwaarden staat inderdaad 'een maand', niet 'een kalendermaand'.",
                &["Een maand te veel geïncasseerd"],
                &[],
            ),
            Draft(
                30,
                &[(Founded, "In de voorwaarden staat een maand. Die liep tot 28 augustus.")],
                &[
                    ("Het bedrag van september is teruggestort", -2),
                    ("De brief bij opzegging is duidelijker gemaakt", 12),
                ],
            ),
            Approve(31),
            Issue(32),
        ],
        ..USUAL
    },
    Story {
        days: 39,
        at: &[12],
        care: "childminding",
        about: &["pedagogy"],
        name: "Ömer Şahin",
        phone: "06 55501404",
        child: "Elif",
        happened: None,
        story: "De gastouder zet elke middag een uur de televisie aan. In het contract staat dat dat niet gebeurt.",
        road: &[
            Route(0),
            Contact(
                1,
                "Vader gebeld. Daarna onaangekondigd op bezoek bij de gastouder.",
                &["De televisie staat elke middag aan"],
                &[],
            ),
            Draft(
                24,
                &[(
                    NoJudgementPossible,
                    "U en de gastouder vertellen het verschillend. Bij twee bezoeken stond de televisie uit. Wij kunnen niet vaststellen hoe het op andere dagen is.",
                )],
                &[("Vaker een onaangekondigd bezoek", 8)],
            ),
            Approve(26),
            Issue(27),
        ],
        ..USUAL
    },
    Story {
        days: 41,
        hours: 2,
        at: &[2],
        about: &["invoice"],
        name: "Wendy Boersma",
        phone: "06 55501405",
        happened: Some(16),
        story: "De prijs per uur is hoger dan op de website. Niemand kan mij uitleggen waarom.",
        road: &[
            Route(0),
            Contact(
                1,
                "Mevrouw gesproken. De prijs op de website gold voor nieuwe contracten van 52 weken; zij heeft 48 weken.",
                &["De prijs is hoger dan op de website"],
                &[],
            ),
            Draft(
                26,
                &[(
                    Unfounded,
                    "De prijs is die van een contract van 48 weken. Zo staat het in uw contract en onder het kopje 'pakketten' op de website.",
                )],
                &[],
            ),
            Approve(27),
            Issue(28),
        ],
        ..USUAL
    },
    // R6.
    Story {
        days: 18,
        at: &[8],
        about: &["pedagogy"],
        name: "Een bezorgde ouder",
        phone: "06 55501406",
        child: "",
        happened: Some(2),
        story: "Ik zag bij het halen dat een kindje van de groep van mijn zoon blauwe plekken op de armen had. Het kind dook in elkaar toen het werd aangeraakt. Ik weet niet van wie het kind is. Ik wilde dit ergens kwijt.",
        road: &[Divert(
            0,
            Diversion::Meldcode,
            "Signalen die bij de meldcode horen. De aandachtsfunctionaris is gebeld en neemt het over.",
        )],
        ..USUAL
    },
    // R7.
    Story {
        days: 70,
        at: &[11],
        about: &["safety"],
        about_employee: Some(2),
        name: "S. Groeneveld",
        phone: "06 55501407",
        email: "s.groeneveld@ouder.example",
        child: "Jip",
        happened: Some(3),
        story: "Jip heeft verteld dat een medewerker hem hard bij zijn arm heeft gepakt en op de grond heeft gezet. Hij heeft een afdruk van vingers op zijn bovenarm. Ik heb er foto's van en ben bij de huisarts geweest.",
        wish: "Dat jullie dit serieus nemen.",
        road: &[
            Route(0),
            Divert(
                1,
                Diversion::DutyToReport,
                "Vermoeden van geweld door een medewerker: de meldplicht geldt. De vertrouwensinspecteur is gebeld.",
            ),
        ],
        ..USUAL
    },
    Story {
        days: 58,
        at: &[6],
        about: &["safety"],
        name: "Nadia Haddad",
        phone: "06 55501408",
        email: "nadia.haddad@ouder.example",
        child: "Sami",
        happened: Some(6),
        story: "Sami kon zo de trap op lopen, het traphekje stond open. Een andere moeder heeft hem tegengehouden.",
        wish: "Een hekje dat vanzelf dichtvalt.",
        road: &[
            Route(0),
            Contact(
                1,
                "Moeder gesproken op de locatie, samen bij de trap gekeken. Het veertje was stuk.",
                &["Het traphekje stond open"],
                &[("Nieuw hekje", 7)],
            ),
            Message(6, "Het nieuwe hekje zit erop en valt vanzelf dicht."),
            Answer(7, "Gezien, dank u wel! 👍🏽"),
            Draft(
                20,
                &[(Founded, "Het veertje was stuk en dat was bekend. Het had dezelfde dag gemaakt moeten worden.")],
                &[("Nieuw hekje", -14), ("Elke maandag loopt iemand alle hekjes na", -7)],
            ),
            Approve(21),
            Issue(22),
        ],
        ..USUAL
    },
];
