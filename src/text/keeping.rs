//! What complaints can be about, and whom parents can turn to outside of the house, on the administrator's pages.

crate::texts! {
    /// A page.
    categories = "Onderwerpen", "Categories";
    /// What it is for.
    categories_lead = "Waar een klacht over kan gaan. Een onderwerp dat u sluit, kan bij nieuwe klachten niet meer worden gekozen. Klachten die erover gaan blijven zo staan, en rapporten blijven ze tellen.", "What a complaint can be about. A category that you close cannot be chosen for new complaints any more. Complaints that are about it stay so, and reports go on counting them.";
    /// How it stands.
    offered = "te kiezen", "offered";
    /// How it stands.
    closed_since(day: &str) = "gesloten sinds {day}", "closed since {day}";
    /// How it stands.
    always = "altijd te kiezen", "always offered";
    /// The button.
    close = "Sluiten", "Close";
    /// What the button closes, for who hears it.
    close_for(what: &str) = "voor nieuwe klachten: {what}", "for new complaints: {what}";
    /// The button.
    open = "Weer openen", "Open again";
    /// A page.
    contacts = "Contactkaarten", "Contact cards";
    /// What it is for.
    contacts_lead = "Bij wie ouders buiten uw organisatie terechtkunnen. Pagina's, mails en brieven lezen deze kaarten. Controleer ze bij de instantie zelf, vóór u begint en daarna elk jaar.", "Whom parents can turn to outside of your organisation. Pages, mails and letters read these cards. Check them with the body itself, before you begin and every year after that.";
    /// When.
    checked(day: &str) = "gecontroleerd op {day}", "checked on {day}";
    /// When.
    long_ago(day: &str) = "meer dan een jaar geleden gecontroleerd, op {day}", "checked more than a year ago, on {day}";
    /// Never.
    unchecked = "nog nooit gecontroleerd", "never checked";
    /// A field.
    phone = "Telefoon", "Telephone";
    /// A field.
    mail = "Mailadres", "Mail address";
    /// A field.
    site = "Website", "Website";
    /// The button.
    save = "Opslaan als vandaag gecontroleerd", "Save as checked today";
    /// In the log.
    category_closed(what: &str) = "Onderwerp gesloten voor nieuwe klachten: {what}", "Category closed for new complaints: {what}";
    /// In the log.
    category_open(what: &str) = "Onderwerp weer te kiezen: {what}", "Category offered again: {what}";
    /// In the log.
    contact_changed(who: &str) = "Contactkaart gewijzigd: {who}", "Contact card changed: {who}";
    /// In the log.
    contact_checked(who: &str) = "Contactkaart gecontroleerd: {who}", "Contact card checked: {who}";
}
