//! Which form goes with a number: gettext's `plural=` expressions, which are those of C. Every language has one, so
//! that no rule of any language stands in the program.

/// The form for a number, counted from nought; nothing for what is no expression.
pub fn form(expression: &str, n: u64) -> Option<usize> {
    let letters: Vec<char> = expression.chars().filter(|c| !c.is_whitespace()).collect();
    let mut rest = letters.as_slice();
    let value = choice(&mut rest, n)?;
    rest.is_empty().then(|| usize::try_from(value).ok())?
}

/// The operators between two values, the loosest first; of two that begin alike the longer first.
const OPERATORS: [&[&str]; 6] =
    [&["||"], &["&&"], &["==", "!="], &["<=", ">=", "<", ">"], &["+", "-"], &["*", "/", "%"]];

fn choice(rest: &mut &[char], n: u64) -> Option<u64> {
    let condition = operation(rest, n, 0)?;
    if !taken(rest, "?") {
        return Some(condition);
    }
    let yes = choice(rest, n)?;
    let no = if taken(rest, ":") { choice(rest, n)? } else { return None };
    Some(if condition != 0 { yes } else { no })
}

fn operation(rest: &mut &[char], n: u64, level: usize) -> Option<u64> {
    let Some(operators) = OPERATORS.get(level) else { return value(rest, n) };
    let mut left = operation(rest, n, level + 1)?;
    while let Some(operator) = operators.iter().find(|o| taken(rest, o)) {
        let right = operation(rest, n, level + 1)?;
        left = match *operator {
            "||" => u64::from(left != 0 || right != 0),
            "&&" => u64::from(left != 0 && right != 0),
            "==" => u64::from(left == right),
            "!=" => u64::from(left != right),
            "<=" => u64::from(left <= right),
            ">=" => u64::from(left >= right),
            "<" => u64::from(left < right),
            ">" => u64::from(left > right),
            "+" => left.checked_add(right)?,
            "-" => left.checked_sub(right)?,
            "*" => left.checked_mul(right)?,
            "/" => left.checked_div(right)?,
            _ => left.checked_rem(right)?,
        };
    }
    Some(left)
}

fn value(rest: &mut &[char], n: u64) -> Option<u64> {
    if taken(rest, "!") {
        return Some(u64::from(value(rest, n)? == 0));
    }
    if taken(rest, "(") {
        let inner = choice(rest, n)?;
        return taken(rest, ")").then_some(inner);
    }
    if taken(rest, "n") {
        return Some(n);
    }
    let digits: String = rest.iter().take_while(|c| c.is_ascii_digit()).collect();
    *rest = rest.get(digits.len()..)?;
    digits.parse().ok()
}

fn taken(rest: &mut &[char], what: &str) -> bool {
    let long = what.chars().count();
    let there = rest.len() >= long && what.chars().eq(rest.iter().take(long).copied());
    if there {
        *rest = rest.get(long..).unwrap_or_default();
    }
    there
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_many_languages_choose_their_forms() {
        let russian = "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)";
        let arabic = "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)";
        for (rule, forms) in [
            ("0", vec![(0, 0), (1, 0), (5, 0)]),
            ("n != 1", vec![(0, 1), (1, 0), (2, 1)]),
            ("(n > 1)", vec![(0, 0), (1, 0), (2, 1)]),
            ("n==1 ? 0 : 1", vec![(1, 0), (2, 1)]),
            (russian, vec![(1, 0), (2, 1), (5, 2), (11, 2), (12, 2), (21, 0), (22, 1), (111, 2)]),
            (arabic, vec![(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (102, 5), (103, 3)]),
            ("!(n==1)", vec![(1, 0), (2, 1)]),
            ("n*2-n+4/2", vec![(1, 3)]),
        ] {
            for (n, wanted) in forms {
                assert_eq!(form(rule, n), Some(wanted), "{n} by {rule}");
            }
        }
    }

    #[test]
    fn what_is_no_rule_chooses_nothing() {
        for rule in ["", "n ==", "n ? 1", "(n", "n n", "x", "n%0", "n-2", "99999999999999999999"] {
            assert_eq!(form(rule, 1), None, "{rule}");
        }
    }
}
