//! Those under way: spoken with, being judged, sent back, or late.

use crate::{
    domain::judgement::Outcome::*,
    seed::story::{Step::*, Story, USUAL},
};

pub(super) const STORIES: &[Story] = &[
    Story {
        days: 9,
        at: &[1],
        about: &["communication"],
        name: "Eline Kuipers",
        follow: Some("in conversation, with messages"),
        phone: "06 55501301",
        email: "eline.kuipers@ouder.example",
        child: "Bo",
        happened: Some(2),
        story: "Bo viel van het klimrek en had een flinke bult. Ik hoorde het pas toen ik hem ophaalde, van een stagiair. In de ouder-app stond: 'Fijne dag gehad!' 🙃",
        wish: "Een telefoontje als mijn kind zich bezeert.",
        talked: Some("De leidster zei sorry, maar wist er niets van."),
        road: &[
            Route(0),
            Contact(
                1,
                "Moeder gesproken, half uur. Ze is vooral boos dat niemand belde. Ze wil weten wat de afspraak is bij een val op het hoofd. Ik zoek uit wie er die middag op de groep stond en waarom er niet is gebeld.",
                &["Na de val is niet gebeld", "In de ouder-app stond niets over de val"],
                &[("Terugbellen met wat er die middag is gebeurd", 5)],
            ),
            Answer(4, "Is er al iets bekend? Bo vraagt of hij weer op het klimrek mag."),
            Message(
                5,
                "Dag mevrouw Kuipers, ja: op het klimrek mag, er staat nu altijd iemand bij. Morgen bel ik u over de rest.",
            ),
        ],
        ..USUAL
    },
    Story {
        days: 12,
        hours: 8,
        at: &[5],
        about: &["invoice", "opening"],
        name: "Rutger Blom",
        email: "r.blom@ouder.example",
        phone: "06 55501302",
        way: "mail",
        happened: Some(20),
        story: "Ik heb in oktober vier dagen geruild, allemaal op tijd aangevraagd in de app. Twee daarvan zijn toch als extra dag gefactureerd, samen 187,40 euro.",
        wish: "Het bedrag terug.",
        road: &[
            Route(0),
            Contact(
                2,
                "Vader geschreven en daarna kort gebeld. Hij stuurde de schermafdrukken van de aanvragen mee. Twee ervan zijn goedgekeurd door de planner.",
                &["Twee ruildagen zijn als extra dag gefactureerd"],
                &[("Navragen bij de planning en de administratie", 7)],
            ),
            Answer(9, "Ik heb intussen een herinnering gekregen over dit bedrag. Kan die eraf?"),
        ],
        ..USUAL
    },
    Story {
        days: 20,
        at: &[10],
        about: &["staff"],
        name: "Priya Raghunath",
        email: "priya.r@ouder.example",
        phone: "06 55501303",
        language: "en",
        child: "Arjun",
        happened: None,
        story: "Arjun's group has been merged with another one on Wednesdays and Fridays since September. There are 15 toddlers with two people. We were told it was 'for one week'.",
        wish: "An honest answer about how long this lasts.",
        road: &[
            Route(0),
            Contact(
                1,
                "Spoke with mother in English. She asked about the ratio and about the fixed faces. I explained the merge; she was not told in time. We walked through the schedule together.",
                &["The groups were merged without notice", "There are too few people on Wednesdays and Fridays"],
                &[("Send the schedule until Christmas", 7), ("Tell when the merge ends", 21)],
            ),
            Message(
                6,
                "Dear Mrs Raghunath, attached to the noticeboard and copied here: the schedule until Christmas. On Fridays a third colleague joins the group from next week.",
            ),
            Answer(7, "Thank you, that helps. What about Wednesdays?"),
            Message(8, "For Wednesdays I will know on Monday; I will write you that day."),
        ],
        ..USUAL
    },
    Story {
        days: 26,
        at: &[12],
        care: "childminding",
        about: &["contract"],
        name: "Denise Mulder",
        phone: "06 55501304",
        happened: Some(30),
        story: "Onze gastouder stopt per direct. Het bureau zei dat er binnen twee weken een ander zou zijn. Dat is nu bijna een maand geleden. Ik betaal nog steeds bureaukosten.",
        wish: "Een nieuwe gastouder of de bureaukosten terug.",
        road: &[
            Route(0),
            Attempt(1),
            Contact(
                2,
                "Moeder gesproken. Ze heeft nu oma ingezet, tot het einde van de maand. Twee gastouders voorgesteld, één ervan bezoekt ze donderdag.",
                &["Er is geen vervangende gastouder", "De bureaukosten lopen door"],
                &[("Uitslag van het bezoek bespreken", 6)],
            ),
            Note(10, "Het bezoek was goed. Contract volgt. Blijft over: de kosten."),
        ],
        ..USUAL
    },
    Story {
        days: 33,
        at: &[2],
        about: &["food_sleep"],
        name: "Jorien en Mark Tuinstra",
        email: "tuinstra@ouder.example",
        phone: "06 55501305",
        child: "Pim",
        happened: None,
        story: "Pim (10 maanden) slaapt op de groep maximaal een half uur, thuis anderhalf. Het is er te licht en te druk. Hij is 's avonds kapot. We hebben een eigen slaapzak en een slaapschema meegegeven, die liggen in zijn mandje, ongebruikt.",
        road: &[
            Route(0),
            Contact(
                2,
                "Beide ouders gesproken op de locatie. Samen in de slaapkamer gekeken: het gordijn sluit niet. Het slaapschema was niet gelezen.",
                &["De slaapkamer is te licht en te druk", "Het slaapschema van de ouders wordt niet gevolgd"],
                &[("Nieuw gordijn", 10), ("Slaapschema bespreken met de groep", 3)],
            ),
            Message(14, "Het gordijn hangt er sinds gisteren. Merkt u al verschil?"),
            Answer(16, "Ja! Gisteren een uur en een kwartier. Dank u."),
        ],
        ..USUAL
    },
    // Day 38 of 42.
    Story {
        days: 38,
        at: &[3],
        care: "toddler",
        about: &["pedagogy"],
        name: "Chantal Prins",
        phone: "06 55501306",
        child: "Dex",
        happened: Some(8),
        story: "Op de groep wordt elke ochtend een half uur filmpjes gekeken. Volgens het pedagogisch beleid zijn er geen schermen. Toen ik ernaar vroeg werd er gelachen.",
        wish: "Dat ze doen wat er in het beleid staat.",
        road: &[
            Route(0),
            Contact(
                1,
                "Moeder gesproken. Ze noemde data en tijden. Dat klopt met wat collega's zeggen: op drukke ochtenden gaat de tablet aan.",
                &["Er worden elke ochtend filmpjes gekeken", "Er werd gelachen om haar vraag"],
                &[],
            ),
            Note(20, "Met het team besproken. Oordeel schrijven voor het eind van de week."),
        ],
        ..USUAL
    },
    // Past the six weeks.
    Story {
        days: 47,
        at: &[6],
        about: &["safety", "communication"],
        name: "Jeroen van Rijn",
        phone: "06 55501307",
        email: "jeroen.vanrijn@ouder.example",
        child: "Teun",
        happened: Some(5),
        story: "Bij het buitenspelen is Teun gebeten door een ander kind, voor de derde keer. Hij heeft een litteken op zijn wang. Er zou een plan komen. Dat plan heb ik nooit gezien.",
        wish: "Het plan zien, en dat er iemand bij staat.",
        talked: Some("Drie gesprekken, elke keer een belofte."),
        road: &[
            Route(1),
            Contact(
                5,
                "Vader gesproken. Hij wil het plan zien en weten wat er met het andere kind gebeurt. Uitgelegd dat we over een ander kind niets kunnen zeggen.",
                &["Er is geen plan gemaakt na het bijten", "Er is te weinig toezicht bij het buitenspelen"],
                &[("Plan op papier", 14)],
            ),
            Answer(28, "De twee weken zijn allang om. Ik heb niets gekregen."),
            Note(30, "De pedagogisch coach is ziek. Plan schuift op."),
        ],
        ..USUAL
    },
    Story {
        days: 55,
        at: &[8],
        about: &["staff", "pedagogy"],
        about_manager: true,
        name: "Fatima el Amrani",
        phone: "06 55501308",
        email: "f.elamrani@ouder.example",
        child: "Yassin",
        happened: Some(6),
        story: "De locatiemanager heeft mij in de gang, waar andere ouders bij waren, gezegd dat ik 'altijd wat te klagen heb'. Mijn vraag ging over de allergielijst. Sindsdien groet ze mij niet meer. Ik durf niets meer te vragen.",
        wish: "Excuses, en een andere contactpersoon.",
        road: &[
            Route(0),
            Contact(
                2,
                "Mevrouw gesproken bij haar thuis. Ze is rustig en duidelijk. Ze wil geen ruzie, ze wil weer vragen durven stellen.",
                &["De opmerking in de gang", "De allergielijst is niet bijgewerkt"],
                &[("De andere kant horen", 7)],
            ),
            Note(15, "Met de manager gesproken; verslag volgt. Die herinnert zich het gesprek anders."),
            Draft(
                35,
                &[
                    (
                        Founded,
                        "Wat er is gezegd hoort niet, en zeker niet waar anderen bij zijn. Twee ouders bevestigen het.",
                    ),
                    (PartlyFounded, "De lijst hing er wel, maar was drie weken oud."),
                ],
                &[("De allergielijst wordt elke maandag nagelopen", -3), ("Een gesprek met excuses", 7)],
            ),
            Return(
                37,
                "Noem bij het tweede punt ook wat er nu anders gaat. En laat 'twee ouders bevestigen het' weg: zij zijn herkenbaar.",
            ),
        ],
        ..USUAL
    },
    // Waits for its second reader.
    Story {
        days: 30,
        hours: 2,
        at: &[9],
        about: &["health"],
        name: "Kim Nguyen",
        email: "kim.nguyen@ouder.example",
        phone: "06 55501309",
        child: "Linh",
        happened: Some(3),
        story: "Er heerst al weken krentenbaard op de groep. Wij kregen daar geen bericht over. Nu heeft Linh het ook, en haar broertje van drie weken misschien ook.",
        wish: "Een bericht als er iets heerst.",
        road: &[
            Route(0),
            Contact(
                1,
                "Moeder gesproken. Geen bericht gestuurd omdat men dacht dat het één kind was. Het waren er vier.",
                &["Ouders zijn niet gewaarschuwd"],
                &[],
            ),
            Draft(
                26,
                &[(
                    Founded,
                    "Bij krentenbaard informeren we alle ouders van de groep op dezelfde dag. Dat is drie weken lang niet gebeurd.",
                )],
                &[
                    ("Een bericht bij elke besmettelijke ziekte, dezelfde dag", -10),
                    ("Hygiënecontrole door de GGD-verpleegkundige", 20),
                ],
            ),
        ],
        ..USUAL
    },
    Story {
        days: 24,
        at: &[11],
        about: &["opening"],
        name: "Bas Rademaker",
        phone: "06 55501310",
        happened: Some(11),
        story: "De opvang sloot om 17.15 uur in plaats van 18.30 uur, vanwege ziekte. Ik kreeg om 16.40 uur een bericht. Ik werk in Arnhem.",
        road: &[
            Route(0),
            Contact(
                1,
                "Vader gesproken. Hij begrijpt dat mensen ziek worden, maar niet dat er geen plan is.",
                &["Te laat bericht over de vroege sluiting"],
                &[],
            ),
            Draft(
                18,
                &[(Founded, "Om 13.00 uur was al bekend dat er te weinig mensen waren. Toen hadden we moeten bellen.")],
                &[("Een belronde zodra de bezetting niet rond is", 5)],
            ),
            Approve(20),
        ],
        ..USUAL
    },
    Story {
        days: 36,
        at: &[7],
        care: "after_school",
        about: &["other"],
        name: "Oudercommissie De Boomhut",
        relation: "committee",
        email: "oc.boomhut@ouder.example",
        phone: "06 55501311",
        way: "mail",
        happened: None,
        story: "De oudercommissie heeft in mei ongevraagd advies gegeven over het vervoer naar de gymzaal. Daar is nog steeds niet op geantwoord, ook niet na twee herinneringen.",
        wish: "Een schriftelijk antwoord op ons advies.",
        road: &[
            Route(0),
            Contact(
                2,
                "Voorzitter gesproken per video. Het advies is nooit doorgestuurd.",
                &["Op het advies is niet geantwoord"],
                &[("Het antwoord", 21)],
            ),
            Draft(
                30,
                &[(Founded, "Een advies van de oudercommissie verdient een antwoord. Dat is er niet gekomen.")],
                &[("Het antwoord op het advies", 3)],
            ),
        ],
        ..USUAL
    },
];
