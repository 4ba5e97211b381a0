//! Why a mail did not go, in a sentence that is kept and logged, and read back for whoever sees to it.

/// Why a mail did not go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The mail server refused it, with its code (RFC 5321).
    Code(u16),
    /// The address has letters that the mail server does not take.
    Accents,
    /// The address is none.
    Unusable,
    /// The mail server did not answer in time.
    Slow,
    /// No secure connection could be made.
    Insecure,
    /// The mail server cannot do what this mail needs.
    Lacking,
    /// The mail server was not there.
    Unreached,
    /// What mail comes from is set wrongly.
    Sender,
    /// Anything else: a sentence of somewhere else, or of another version.
    Other,
}

/// How the sentence of [`Trouble::Code`] begins.
pub const REFUSED: &str = "the mail server refused it with code ";

impl Trouble {
    /// Those that are said in one sentence.
    const PLAIN: [Self; 8] = [
        Self::Accents,
        Self::Unusable,
        Self::Slow,
        Self::Insecure,
        Self::Lacking,
        Self::Unreached,
        Self::Sender,
        Self::Other,
    ];

    /// The sentence: nothing personal stands in it.
    pub fn sentence(self) -> String {
        let plain = match self {
            Self::Code(code) => return format!("{REFUSED}{code}"),
            Self::Accents => {
                "the address has letters with accents, which the mail server does not take (it lacks SMTPUTF8)"
            }
            Self::Unusable => "the address is not one that mail can go to",
            Self::Slow => "the mail server did not answer in time",
            Self::Insecure => "no secure connection with the mail server could be made",
            Self::Lacking => "the mail server lacks what this mail needs",
            Self::Unreached => "the mail server could not be reached",
            Self::Sender => "MAIL_FROM is not an address that mail can come from",
            Self::Other => "it could not be sent",
        };
        plain.to_owned()
    }

    /// The trouble of a sentence.
    pub fn read(sentence: &str) -> Self {
        match sentence.strip_prefix(REFUSED).map(str::parse) {
            Some(Ok(code)) => Self::Code(code),
            _ => Self::PLAIN.into_iter().find(|one| one.sentence() == sentence).unwrap_or(Self::Other),
        }
    }

    /// Whether the address may well be wrong, so that sending again is of no use before it is another.
    pub const fn of_the_address(self) -> bool {
        // RFC 5321: 550, 551 and 553 say that there is no such mailbox here, 501 that it cannot be one.
        matches!(self, Self::Accents | Self::Unusable | Self::Code(501 | 550 | 551 | 553))
    }
}

#[cfg(test)]
mod tests {
    use super::Trouble;

    #[test]
    fn every_trouble_is_read_back_from_its_sentence() {
        for trouble in Trouble::PLAIN.into_iter().chain([Trouble::Code(450), Trouble::Code(550)]) {
            assert_eq!(Trouble::read(&trouble.sentence()), trouble);
        }
        assert_eq!(Trouble::read("the disk is full"), Trouble::Other);
    }

    #[test]
    fn a_mailbox_that_is_not_there_is_a_matter_of_the_address_and_a_full_one_is_not() {
        assert!(Trouble::Code(550).of_the_address() && Trouble::Unusable.of_the_address());
        assert!(!Trouble::Code(552).of_the_address() && !Trouble::Unreached.of_the_address());
    }
}
