//! A new code by post, in words.

crate::texts! {
    /// What it means.
    code_letter_help = "U maakt een brief met een sleutel. Daarmee maakt de ouder zelf een nieuwe code. U ziet de code niet. De sleutel werkt één keer, dertig dagen lang. Een eerdere brief werkt daarna niet meer. Vraag ook of post op dat adres veilig is.", "You make a letter with a key. With it the parent makes a new code. You do not see the code. The key works once, for thirty days. A letter from before then no longer works. Ask too whether post to that address is safe.";
    /// The check.
    code_letter_checked = "Hoe hebt u gecontroleerd dat dit de ouder is?", "How did you check that this is the parent?";
    /// How to check.
    code_letter_checked_hint = "Bijvoorbeeld: teruggebeld op het nummer uit het contract, en naar de groep en de begindatum gevraagd. Schrijf geen nummer van een legitimatiebewijs op.", "For instance: called back on the number of the contract, and asked for the group and the starting date. Write down no number of an identity document.";
    /// Where to.
    code_letter_address = "Postadres, als dat niet in de klacht staat", "Postal address, when it is not in the complaint";
    /// Which address.
    code_letter_address_hint = "Neem het adres uit onze eigen administratie. Neem geen adres over dat iemand aan de telefoon noemt.", "Take the address from our own administration. Do not take one that somebody names on the telephone.";
    /// What follows.
    code_letter_posted_help = "De ouder ziet dat de brief onderweg is. De brief is daarna niet meer af te drukken.", "The parent sees that the letter is on its way. It can no longer be printed then.";
}
