//! How long the door takes to answer: guessing costs ever more time, and nobody is ever locked out.
//!
//! What slows an answer down are the attempts of whoever asks: of the device where it was in before, of the network where
//! it was not. Attempts of others at the same complaint count only for somebody who tries again. So a first attempt from a
//! network where nobody guesses, and any from a device of the parent, stay quick however hard somebody else tries.

use std::time::Duration;

/// How long attempts count.
pub const WINDOW_SECONDS: u32 = 15 * 60;
/// No answer comes faster: longer than the work itself ever takes.
const QUICK: Duration = Duration::from_millis(700);
/// No answer takes longer: a parent who shares a network with who guesses waits this long, and comes in.
const SLOWEST: Duration = Duration::from_secs(10);
/// So many attempts are those of somebody who mistypes.
const MISTYPED: u32 = 3;
/// So many attempts of anybody at one complaint count as one more of one's own.
const BY_OTHERS: u32 = 10;

/// How long the answer takes to an attempt that is the `own`-th of this device or network, and the `here`-th of anybody
/// at this complaint, in the window.
pub fn answer_after(own: u32, here: u32) -> Duration {
    let others = if own > 1 { here.saturating_sub(own) / BY_OTHERS } else { 0 };
    let steps = own.saturating_sub(MISTYPED).saturating_add(others).min(8);
    (QUICK * 2u32.pow(steps)).min(SLOWEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn who_mistypes_is_answered_quickly_and_who_goes_on_ever_later() {
        let waits: Vec<u128> = (1..=9).map(|own| answer_after(own, own).as_millis()).collect();
        assert_eq!(waits, [700, 700, 700, 1_400, 2_800, 5_600, 10_000, 10_000, 10_000]);
    }

    #[test]
    fn a_first_attempt_is_quick_however_many_others_tried() {
        assert_eq!(answer_after(1, u32::MAX), QUICK);
        assert_eq!(answer_after(2, 1_000_000), SLOWEST, "a second one pays for all of them");
        assert_eq!(answer_after(2, 22).as_millis(), 2_800);
    }

    proptest! {
        #[test]
        fn more_attempts_never_make_it_faster_and_nobody_waits_for_ever(own in 1u32.., here: u32) {
            let wait = answer_after(own, here);
            prop_assert!(QUICK <= wait && wait <= SLOWEST);
            prop_assert!(answer_after(own.saturating_add(1), here.saturating_add(1)) >= wait);
        }
    }
}
