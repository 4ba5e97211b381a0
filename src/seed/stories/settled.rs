//! Those of months ago.

use crate::{
    domain::judgement::Outcome::*,
    seed::story::{Step::*, Story, USUAL},
};

pub(super) const STORIES: &[Story] = &[
    Story {
        days: 75,
        at: &[7],
        care: "after_school",
        about: &["transport"],
        name: "Maartje Koning",
        email: "mkoning@ouder.example",
        phone: "06 55501501",
        child: "Ties",
        happened: Some(5),
        story: "Ties zat zonder stoelverhoger in de taxi. Hij is 1 meter 20. Dat mag niet, en dat heb ik ook gezegd.",
        road: &[
            Route(0),
            Contact(1, "Moeder gesproken, daarna het taxibedrijf gebeld.", &["Geen stoelverhoger in de taxi"], &[]),
            Draft(
                19,
                &[(
                    Founded,
                    "Kinderen tot 1 meter 35 zitten op een verhoger. Het taxibedrijf had er te weinig bij zich.",
                )],
                &[("Twee verhogers extra in elke taxi", -12)],
            ),
            Approve(20),
            Issue(21),
        ],
        ..USUAL
    },
    Story {
        days: 82,
        at: &[3],
        about: &["placement"],
        name: "Liselotte ten Have",
        phone: "06 55501502",
        email: "ltenhave@ouder.example",
        happened: Some(12),
        story: "Wij staan sinds januari op de wachtlijst. Nu blijkt dat een gezin dat zich in mei meldde eerder een plek kreeg. Hoe kan dat?",
        wish: "Uitleg hoe de wachtlijst werkt.",
        road: &[
            Route(0),
            Contact(
                2,
                "Moeder gesproken. Het andere gezin heeft al een kind op de groep; dat gaat voor, maar dat staat niet op de website.",
                &["Een ander gezin ging voor"],
                &[],
            ),
            Draft(
                25,
                &[(
                    PartlyFounded,
                    "Broertjes en zusjes gaan voor. Dat klopt. Maar we hadden u dat moeten vertellen toen u zich aanmeldde.",
                )],
                &[("De regels van de wachtlijst staan op de website", 30)],
            ),
            Approve(28),
            Issue(29),
        ],
        ..USUAL
    },
    Story {
        days: 90,
        at: &[1],
        about: &["staff"],
        name: "Gijs en Anna Meijer",
        phone: "06 55501503",
        child: "Otis",
        happened: None,
        story: "De mentor van Otis is sinds juni weg. Er is geen nieuwe mentor aangewezen. Het tienminutengesprek is twee keer afgezegd.",
        road: &[
            Route(0),
            Contact(
                1,
                "Ouders gesproken. Ze willen weten wie hun aanspreekpunt is.",
                &["Geen mentor sinds juni", "Het gesprek is twee keer afgezegd"],
                &[("Naam van de nieuwe mentor", 5)],
            ),
            Message(4, "Vanaf maandag is er een nieuwe mentor. Die belt u zelf, deze week nog."),
            Draft(
                22,
                &[
                    (Founded, "Elk kind heeft een mentor. Drie maanden zonder is te lang."),
                    (Founded, "Twee keer afzeggen had niet mogen gebeuren."),
                ],
                &[("Nieuwe mentor", -18), ("Het gesprek is geweest", -4)],
            ),
            Approve(23),
            Issue(24),
        ],
        ..USUAL
    },
    Story {
        days: 97,
        at: &[9],
        about: &["communication"],
        name: "Tomasz Kowalski",
        email: "t.kowalski@ouder.example",
        phone: "06 55501504",
        language: "en",
        interpreter: "Pools",
        child: "Zosia",
        happened: None,
        story: "All letters are in Dutch only. My wife does not read Dutch. We missed the parents' evening and the closing day. Zażółć gęślą jaźń, as we say: please write so that everybody can read it.",
        road: &[
            Route(0),
            Contact(
                2,
                "Father called, with an interpreter. He proposes short letters in simple words.",
                &["Letters only in Dutch"],
                &[],
            ),
            Draft(
                21,
                &[(
                    PartlyFounded,
                    "Our letters are in Dutch, but they are long and difficult. They should be short, with the date on top.",
                )],
                &[("Short letters in plain words, dates on top", 14)],
            ),
            Approve(24),
            Issue(25),
        ],
        ..USUAL
    },
    Story {
        days: 104,
        at: &[5],
        about: &["health"],
        name: "Dr. Annemiek Rozendaal",
        email: "rozendaal@ouder.example",
        phone: "06 55501505",
        child: "Pleun",
        happened: Some(1),
        story: "Pleun had 39,6 graden koorts. Ik ben om 11 uur gebeld, maar toen ik om half twaalf kwam bleek ze al sinds 9 uur koorts te hebben.",
        road: &[
            Route(0),
            Contact(
                1,
                "Moeder gesproken. In het logboek staat 9.10 uur, bij het bellen 10.55 uur.",
                &["Te laat gebeld bij koorts"],
                &[],
            ),
            Draft(
                16,
                &[(Founded, "Bij koorts boven 38,5 bellen we meteen. Hier zat bijna twee uur tussen.")],
                &[("De regel hangt bij de thermometer", -10)],
            ),
            Approve(17),
            Issue(18),
        ],
        ..USUAL
    },
    // Issued after the six weeks.
    Story {
        days: 118,
        at: &[4],
        about: &["safety"],
        name: "Frank Oosterhof",
        phone: "06 55501506",
        child: "Siem",
        happened: Some(4),
        story: "In de zandbak lag glas. Siem heeft een snee in zijn voet, twee hechtingen.",
        road: &[
            Route(1),
            Contact(
                4,
                "Vader gesproken. De zandbak wordt 's avonds door jongeren gebruikt.",
                &["Glas in de zandbak"],
                &[("Zandbak afdekken", 7)],
            ),
            Answer(40, "Wanneer krijg ik het oordeel?"),
            Draft(
                47,
                &[(Founded, "De zandbak wordt elke ochtend nagekeken, maar die ochtend niet.")],
                &[("Een net over de zandbak", -35), ("Nieuw zand", -30)],
            ),
            Approve(49),
            Issue(50),
        ],
        ..USUAL
    },
    Story {
        days: 112,
        at: &[10],
        about: &["pedagogy", "communication"],
        about_employee: Some(0),
        name: "Marloes Wouters",
        phone: "06 55501507",
        email: "m.wouters@ouder.example",
        child: "Juul",
        happened: Some(2),
        story: "Een medewerker zei tegen Juul: 'Jij bent ook altijd de lastigste.' Ik stond erachter. Juul is vijf en onthoudt dat.",
        road: &[
            Route(0),
            Contact(
                1,
                "Moeder gesproken. Ze wil dat de medewerker weet wat het met haar kind doet.",
                &["De opmerking tegen het kind"],
                &[],
            ),
            Note(5, "Medewerker gesproken: herkent het, vindt het zelf ook niet goed."),
            Draft(
                14,
                &[(Founded, "Zo praten we niet tegen een kind. De medewerker ziet dat ook zo.")],
                &[("Begeleiding door de pedagogisch coach", 30)],
            ),
            Approve(15),
            Issue(16),
        ],
        ..USUAL
    },
    Story {
        days: 125,
        hours: 6,
        at: &[2],
        about: &["opening"],
        name: "Femke Algra",
        email: "femke.algra@ouder.example",
        way: "mail",
        happened: Some(10),
        story: "Een ruildag wordt bijna altijd geweigerd, ook als er maar zes kinderen zijn. Ik heb dat bijgehouden: 11 van de 14 keer.",
        road: &[
            Route(0),
            Contact(2, "Mevrouw geschreven en gesproken. Haar lijst klopt.", &["Ruildagen worden geweigerd"], &[]),
            Draft(
                30,
                &[(
                    PartlyFounded,
                    "Bij vijf van de elf weigeringen was er plek. Bij zes niet, door de leeftijden op de groep.",
                )],
                &[("De app laat zien waarom een ruildag niet kan", 60)],
            ),
            Approve(32),
            Issue(33),
        ],
        ..USUAL
    },
    Story {
        days: 133,
        at: &[11],
        about: &["privacy"],
        name: "Ruben Castelijns",
        email: "r.castelijns@ouder.example",
        phone: "06 55501509",
        happened: Some(1),
        story: "Ik kreeg het verslag van een ander kind in de mail, met naam, diagnose en thuissituatie.",
        wish: "Dat jullie die ouders bellen.",
        road: &[
            Route(0),
            Contact(
                0,
                "Vader direct gebeld. Hij heeft de mail verwijderd. De andere ouders zijn dezelfde dag ingelicht.",
                &["Een verslag ging naar de verkeerde ouder"],
                &[],
            ),
            Draft(
                12,
                &[(Founded, "Dit is een datalek. Het is gemeld.")],
                &[
                    ("Gemeld bij de functionaris voor gegevensbescherming", -11),
                    ("Verslagen gaan alleen nog via de ouder-app", -5),
                ],
            ),
            Approve(13),
            Issue(13),
        ],
        ..USUAL
    },
    // By letter, nobody can be mailed; filed after the two months.
    Story {
        days: 140,
        at: &[6],
        about: &["food_sleep"],
        name: "Mevrouw G. Dekker-Storm",
        address: "Kerkstraat 12\n3811 AA Amersfoort",
        way: "letter",
        letter: true,
        relation: "representative",
        happened: Some(80),
        late_reason: "Ik ben lang ziek geweest.",
        story: "Geachte heer, mevrouw,\n\nMijn kleinkind, voor wie ik de voogdij heb, kreeg in het voorjaar wekenlang geen warm eten omdat de oven stuk was. Dat is mij nooit gemeld.\n\nHoogachtend,\nG. Dekker-Storm",
        road: &[
            Route(0),
            Contact(2, "Mevrouw thuis bezocht.", &["Geen warm eten", "Niet gemeld"], &[]),
            Draft(
                33,
                &[
                    (Founded, "De oven was vijf weken stuk. Er was een warme maaltijd afgesproken."),
                    (Founded, "Ouders en verzorgers hadden bericht moeten krijgen."),
                ],
                &[("De oven is vervangen", -90)],
            ),
            Approve(34),
            Issue(36),
        ],
        ..USUAL
    },
    Story {
        days: 151,
        at: &[8],
        about: &["invoice"],
        name: "Danny Post",
        email: "dannypost@ouder.example",
        phone: "06 55501511",
        happened: Some(20),
        story: "Ik betaal 40 euro administratiekosten omdat mijn incasso één dag te laat was. De incasso was te laat omdat jullie een verkeerd rekeningnummer hadden.",
        road: &[
            Route(0),
            Contact(
                1,
                "Vader gesproken. Het nummer is bij ons verkeerd overgenomen.",
                &["Onterechte administratiekosten"],
                &[],
            ),
            Draft(10, &[(Founded, "De fout lag bij ons.")], &[("Het bedrag is teruggestort", -3)]),
            Approve(11),
            Issue(11),
        ],
        ..USUAL
    },
    Story {
        days: 166,
        at: &[9],
        about: &["pedagogy"],
        name: "Yvonne de Leeuw",
        phone: "06 55501512",
        child: "Stan",
        happened: Some(9),
        story: "Stan mocht niet naar buiten omdat zijn laarzen niet in zijn mandje stonden. Alle andere kinderen gingen wel. Hij heeft een uur voor het raam gestaan.",
        road: &[
            Route(0),
            Contact(
                1,
                "Moeder gesproken. Er staan reservelaarzen in de berging; niemand dacht daaraan.",
                &["Niet mee naar buiten"],
                &[],
            ),
            Draft(
                15,
                &[(
                    Founded,
                    "Er waren reservelaarzen. En anders was er iemand bij hem gebleven om iets leuks te doen.",
                )],
                &[("De reservelaarzen staan bij de deur", -10)],
            ),
            Approve(16),
            Issue(17),
        ],
        ..USUAL
    },
    Story {
        days: 178,
        at: &[12],
        care: "childminding",
        about: &["contract", "other"],
        name: "Zoë Lambrechts",
        email: "zoe.lambrechts@ouder.example",
        happened: Some(25),
        way: "mail",
        story: "Het gastouderbureau heeft mijn uren verkeerd doorgegeven aan de Belastingdienst. Nu moet ik toeslag terugbetalen.",
        road: &[
            Route(0),
            Contact(2, "Mevrouw gesproken en de jaaropgave nagelopen.", &["Verkeerde uren doorgegeven"], &[]),
            Draft(
                24,
                &[(
                    Unfounded,
                    "De uren op de jaaropgave kloppen met uw urenlijsten. Het verschil zit in een maand die u niet hebt opgegeven. Wij helpen u met de brief.",
                )],
                &[("Hulp bij de brief aan de Belastingdienst", 7)],
            ),
            Approve(25),
            Issue(26),
        ],
        ..USUAL
    },
];
