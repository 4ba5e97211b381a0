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

/// So many forms come from one network when it is an office, or the phones of a whole town.
const OF_A_NETWORK: u32 = 30;
/// So many more make the next one slower by a step.
const A_STEP: u32 = 10;
/// So many forms come from everybody together on a very bad day.
const OF_ALL: u32 = 600;
/// The first step.
const FIRST_STEP: Duration = Duration::from_millis(500);
/// How much slower everybody gets when there are more.
const CROWD: Duration = Duration::from_secs(2);

/// How long a form waits before it is taken that is the `own`-th of its network, and the `all`-th of its kind, in the
/// window.
pub fn form_after(own: u32, all: u32) -> Duration {
    let steps = own.saturating_sub(OF_A_NETWORK).div_ceil(A_STEP).min(6);
    let network = if steps == 0 { Duration::ZERO } else { FIRST_STEP * 2u32.pow(steps - 1) };
    let crowd = if all > OF_ALL { CROWD } else { Duration::ZERO };
    (network + crowd).min(SLOWEST)
}

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

    #[test]
    fn a_form_waits_only_where_very_many_come() {
        let waits: Vec<u128> =
            [1, 30, 31, 41, 51, 61, 71, 10_000].map(|n| form_after(n, n.min(600)).as_millis()).to_vec();
        assert_eq!(waits, [0, 0, 500, 1_000, 2_000, 4_000, 8_000, 10_000]);
        assert_eq!(form_after(1, 601), CROWD, "everybody, when all together send more than ever");
    }

    proptest! {
        #[test]
        fn one_more_form_is_never_taken_sooner_and_none_waits_for_ever(own: u32, all: u32) {
            let wait = form_after(own, all);
            prop_assert!(wait <= SLOWEST);
            prop_assert!(form_after(own.saturating_add(1), all.saturating_add(1)) >= wait);
        }

        #[test]
        fn more_attempts_never_make_it_faster_and_nobody_waits_for_ever(own in 1u32.., here: u32) {
            let wait = answer_after(own, here);
            prop_assert!(QUICK <= wait && wait <= SLOWEST);
            prop_assert!(answer_after(own.saturating_add(1), here.saturating_add(1)) >= wait);
        }
    }
}
