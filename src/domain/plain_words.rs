//! Whether a text is easily read: a measure, and the sentences to look at first. It guides who writes, and stops nothing.

/// A sentence with more words than this is hard to follow: plain Dutch (B1) has ten to fifteen.
pub const LONG: usize = 25;

/// From this score on the measure calls a text of ordinary difficulty.
pub const ORDINARY: i32 = 60;

/// Shorter texts say too little for a measure: Flesch made his for samples of a hundred words.
const SAMPLE: usize = 100;

/// So many words of a sentence tell which one it is.
const BEGINNING: usize = 6;

/// A sentence that is long: how many words it has, and how it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LongSentence {
    /// How many words.
    pub words: usize,
    /// Its first words.
    pub begins: String,
}

/// Every sentence with more than [`LONG`] words, in the order of the text.
pub fn long_sentences(text: &str) -> Vec<LongSentence> {
    let long = sentences(text).into_iter().filter(|words| words.len() > LONG);
    long.map(|words| LongSentence { words: words.len(), begins: words[..BEGINNING].join(" ") }).collect()
}

/// How easily a Dutch text is read, from about 0 (very hard) to 100 (very easy); nothing for a text of less than a
/// hundred words. Flesch's Reading Ease with the constants for Dutch of W. H. Douma, *De leesbaarheid van
/// landbouwbladen* (Wageningen 1960): 206.84 − 0.93 × words a sentence − 77 × syllables a word. Syllables are counted by
/// their vowels, which is right for most Dutch words.
pub fn reading_ease(text: &str) -> Option<i32> {
    let sentences = sentences(text);
    let words: Vec<&str> = sentences.iter().flatten().copied().collect();
    if words.len() < SAMPLE {
        return None;
    }
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let per = |whole: usize, parts: usize| whole as f64 / parts as f64;
    let ease = 206.84 - 0.93 * per(words.len(), sentences.len()) - 77.0 * per(syllables, words.len());
    Some(ease.round() as i32)
}

/// The words of each sentence. A line ends one; so does a full stop, unless it goes on with a small letter (`bijv. een`).
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut all = Vec::new();
    for line in text.lines() {
        let mut sentence = Vec::new();
        let mut words = line.split_whitespace().peekable();
        while let Some(word) = words.next() {
            sentence.extend(word.contains(char::is_alphanumeric).then_some(word));
            let ends = word.trim_end_matches(['"', '\'', '’', '”', ')']).ends_with(['.', '!', '?', '…']);
            let goes_on = words.peek().is_some_and(|next| next.starts_with(char::is_lowercase));
            if ends && !goes_on {
                all.push(std::mem::take(&mut sentence));
            }
        }
        all.push(sentence);
    }
    all.retain(|words| !words.is_empty());
    all
}

/// Groups of vowels; a word without any is said all the same.
fn syllables(word: &str) -> usize {
    let (mut count, mut before) = (0, None);
    for letter in word.chars().flat_map(char::to_lowercase) {
        // A trema begins a syllable: `geïnd`, `coördinator`.
        let begins = matches!(letter, 'ä' | 'ë' | 'ï' | 'ö' | 'ü');
        let vowel = begins || "aeiouyáàâéèêíìîóòôúùû".contains(letter);
        // The j of `ij` belongs to its vowel.
        let vowel = vowel || (letter == 'j' && before == Some('i'));
        let within = before.is_some() && !begins;
        count += usize::from(vowel && !within);
        before = vowel.then_some(letter);
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_long_from_the_twenty_sixth_word_on() {
        let of = |n: usize| format!("{}.", vec!["woord"; n].join(" "));
        assert_eq!(long_sentences(&of(25)), []);
        let long = [LongSentence { words: 26, begins: ["woord"; 6].join(" ") }];
        assert_eq!(long_sentences(&of(26)), long);
        assert_eq!(long_sentences(&format!("Kort. {} Kort.", of(26).replacen('w', "W", 1))).len(), 1);
    }

    #[test]
    fn a_line_and_a_full_stop_end_a_sentence_and_what_is_shortened_does_not() {
        for (text, count) in [
            ("Het hek stond open. Niemand zag het!", 2),
            ("Het hek stond open\nNiemand zag het", 2),
            ("Wij maken bijv. een afspraak over 3.5 uur.", 1),
            ("‘Wie was er?’ Niemand.", 2),
            ("", 0),
            ("…", 0),
        ] {
            assert_eq!(sentences(text).len(), count, "{text}");
        }
    }

    #[test]
    fn syllables_are_counted_by_their_vowels() {
        for (word, count) in [
            ("hek", 1),
            ("open", 2),
            ("coördinator", 5),
            ("vrijdag", 2),
            ("moeilijk", 2),
            ("geïnd", 2),
            ("onderzoek", 3),
            ("12", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn plain_words_read_easier_than_an_official_letter_and_a_short_text_is_not_measured() {
        let plain = "Het hek stond open. Wij weten nu hoe dat kwam. Het slot was stuk. ".repeat(8);
        let official = "Naar aanleiding van de door u ingediende klacht betreffende de veiligheidsvoorzieningen op de \
                        buitenspeelplaats hebben wij een uitgebreid onderzoek uitgevoerd naar de verantwoordelijkheden van \
                        de betrokken functionarissen en de geldende organisatorische procedures. "
            .repeat(5);
        let (plain, official) = (reading_ease(&plain).unwrap(), reading_ease(&official).unwrap());
        assert!(plain > ORDINARY && official < ORDINARY, "{plain} and {official}");
        assert_eq!(reading_ease("Het hek stond open."), None);
    }
}
