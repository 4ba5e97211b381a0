//! Where a long text is folded: its beginning is read at once, the rest when asked for.

/// So many lines are the beginning,
const LINES: usize = 5;
/// or about so many letters: they fill as much.
const LETTERS: usize = 400;
/// Less than so many letters more are not worth a tap.
const LITTLE: usize = 80;

/// The beginning of a long text, and the rest: together they are the text. Nothing for one that is not long.
///
/// It ends with a line, or else with a sentence, or else with a word.
pub fn fold(text: &str) -> Option<(&str, &str)> {
    let at_line = text.match_indices('\n').nth(LINES - 1).map_or(text.len(), |(at, _)| at + 1);
    let at_letter = text.char_indices().nth(LETTERS).map_or(text.len(), |(at, _)| at);
    let at = if at_line <= at_letter { at_line } else { whole(text, at_letter) };
    let (beginning, rest) = text.split_at_checked(at)?;
    (rest.trim().chars().count() > LITTLE).then_some((beginning, rest))
}

/// The last place before one where a line, a sentence or a word ends; that place itself where nothing does.
fn whole(text: &str, before: usize) -> usize {
    let begun = text.get(..before).unwrap_or(text);
    let half = before / 2;
    let ends = |end: &str| begun.rfind(end).map(|at| at + end.len()).filter(|at| *at > half);
    let sentence = [". ", "! ", "? "].into_iter().filter_map(ends).max();
    ends("\n").or(sentence).or_else(|| ends(" ")).unwrap_or(before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_ends_with_a_line_a_sentence_or_a_word() {
        let lines = "Er was weer niemand bij het hek.\n".repeat(20);
        assert_eq!(fold(&lines).unwrap().0.lines().count(), LINES);
        let sentences = "Er was weer niemand bij het hek. ".repeat(30);
        assert!(fold(&sentences).unwrap().0.ends_with("bij het hek. "));
        let words = "woord ".repeat(100);
        assert!(fold(&words).unwrap().0.ends_with("woord "));
        assert_eq!(fold(&"é".repeat(600)).unwrap().0.chars().count(), LETTERS, "what has no end is cut");
    }

    #[test]
    fn what_is_short_or_hardly_longer_is_not_folded() {
        let little = "a".repeat(LETTERS + LITTLE);
        for text in ["", "Kort.", "een\ntwee\ndrie\nvier\nvijf\nzes", little.as_str()] {
            assert_eq!(fold(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn folded_a_text_is_whole(text in "[a-zé👶🏽 .!?\n]{0,900}") {
            if let Some((beginning, rest)) = fold(&text) {
                prop_assert_eq!(&format!("{beginning}{rest}"), &text);
                prop_assert!(!beginning.is_empty() && !rest.trim().is_empty());
            }
        }
    }
}
