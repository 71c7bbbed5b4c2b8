//! Official numbers: whether the digits of one agree with each other.

use std::fmt;

use entity::values::IdentifierScheme;

/// The 31 characters of a unified social credit code; the place of each is its value.
const USCC_ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// Weights of the first 17 characters: powers of 3 modulo 31.
const USCC_WEIGHTS: [u32; 17] = [
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
];

/// Weights of an INN's digits, from the right; each check digit starts where its digits end.
const INN_WEIGHTS: [u32; 11] = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/// Why a text is not an official number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentifierError {
    /// It is too short or too long.
    #[error("has {found} characters, must have {expected}")]
    Length {
        /// The lengths that are right.
        expected: &'static str,
        /// The length it has.
        found: usize,
    },
    /// One of its characters cannot stand where it does.
    #[error("has {found:?} as character {position}, where only {expected} may stand")]
    Character {
        /// Counted from 1.
        position: usize,
        /// What may stand there.
        expected: Allowed,
        /// What stands there.
        found: char,
    },
    /// Its check digits do not agree with the others.
    #[error("ends in {found}, but its other characters require {expected}")]
    Check {
        /// What the others require.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// It has no other digit than zero.
    #[error("is of nothing but zeros")]
    Zeros,
    /// The Harmonized System has no such chapter.
    #[error("is of chapter {0}, which the Harmonized System does not have")]
    Chapter(u32),
}

/// What may stand at one place of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// A digit.
    Digit,
    /// A digit or a capital letter other than I, O, S, V and Z.
    UsccCharacter,
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Digit => "a digit",
            Self::UsccCharacter => "a digit or a capital letter other than I, O, S, V, Z",
        })
    }
}

/// Checks a number of any scheme.
pub fn check(scheme: IdentifierScheme, text: &str) -> Result<(), IdentifierError> {
    match scheme {
        IdentifierScheme::CnUsci => check_uscc(text),
        IdentifierScheme::RuInn => check_inn(text),
        IdentifierScheme::RuOgrn => check_ogrn(text),
    }?;
    // Zeros agree with each other in every scheme, and number nobody.
    if text.bytes().all(|byte| byte == b'0') {
        return Err(IdentifierError::Zeros);
    }
    Ok(())
}

/// Checks a unified social credit code (GB 32100-2015).
pub fn check_uscc(text: &str) -> Result<(), IdentifierError> {
    check_length(text, &[18], "18")?;
    let mut sum = 0;
    let mut last = 0;
    for (index, found) in text.chars().enumerate() {
        let wrong = |expected| IdentifierError::Character {
            position: index + 1,
            expected,
            found,
        };
        // Characters 3 to 8 are the code of a region.
        if (2..8).contains(&index) && !found.is_ascii_digit() {
            return Err(wrong(Allowed::Digit));
        }
        let value = USCC_ALPHABET
            .find(found)
            .ok_or_else(|| wrong(Allowed::UsccCharacter))?;
        last = value;
        sum += USCC_WEIGHTS
            .get(index)
            .map_or(0, |weight| weight * value as u32);
    }
    let expected = (31 - sum % 31) % 31;
    if last as u32 == expected {
        return Ok(());
    }
    let character = |value: usize| USCC_ALPHABET[value..=value].to_owned();
    Err(IdentifierError::Check {
        expected: character(expected as usize),
        found: character(last),
    })
}

/// Checks a Russian taxpayer number: 10 digits of an organisation, 12 of a person.
pub fn check_inn(text: &str) -> Result<(), IdentifierError> {
    check_length(text, &[10, 12], "10 or 12")?;
    let digits = digits(text)?;
    let check_digit = |digits: &[u32]| {
        let weights = &INN_WEIGHTS[INN_WEIGHTS.len() - digits.len()..];
        let sum: u32 = digits.iter().zip(weights).map(|(d, w)| d * w).sum();
        sum % 11 % 10
    };
    if digits.len() == 10 {
        return check_end(text, &check_digit(&digits[..9]).to_string());
    }
    let first = check_digit(&digits[..10]);
    // The second check digit counts the first as it should be, so that the error names both.
    let mut eleven = digits[..10].to_vec();
    eleven.push(first);
    check_end(text, &format!("{first}{}", check_digit(&eleven)))
}

/// Checks a Russian state registration number: 13 digits, or 15 of an entrepreneur (OGRNIP).
pub fn check_ogrn(text: &str) -> Result<(), IdentifierError> {
    check_length(text, &[13, 15], "13 or 15")?;
    let digits = digits(text)?;
    let (checked, modulus) = if digits.len() == 13 {
        (12, 11)
    } else {
        (14, 13)
    };
    let number = digits[..checked]
        .iter()
        .fold(0, |number, digit| number * 10 + u64::from(*digit));
    check_end(text, &(number % modulus % 10).to_string())
}

/// Checks the shape of a Harmonized System code: 2, 4, 6, 8 or 10 digits of a chapter 01 to 97;
/// chapter 77 is kept free.
pub fn check_hs(text: &str) -> Result<(), IdentifierError> {
    check_length(text, &[2, 4, 6, 8, 10], "2, 4, 6, 8 or 10")?;
    let digits = digits(text)?;
    let chapter = digits[0] * 10 + digits[1];
    if (1..=97).contains(&chapter) && chapter != 77 {
        return Ok(());
    }
    Err(IdentifierError::Chapter(chapter))
}

fn check_length(
    text: &str,
    lengths: &[usize],
    expected: &'static str,
) -> Result<(), IdentifierError> {
    let found = text.chars().count();
    if lengths.contains(&found) {
        return Ok(());
    }
    Err(IdentifierError::Length { expected, found })
}

fn digits(text: &str) -> Result<Vec<u32>, IdentifierError> {
    let digit = |(index, found): (usize, char)| {
        found.to_digit(10).ok_or(IdentifierError::Character {
            position: index + 1,
            expected: Allowed::Digit,
            found,
        })
    };
    text.chars().enumerate().map(digit).collect()
}

/// Compares the check digits; `text` is all ASCII by now.
fn check_end(text: &str, expected: &str) -> Result<(), IdentifierError> {
    let found = &text[text.len() - expected.len()..];
    if found == expected {
        return Ok(());
    }
    Err(IdentifierError::Check {
        expected: expected.to_owned(),
        found: found.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_error(expected: &str, found: &str) -> IdentifierError {
        IdentifierError::Check {
            expected: expected.to_owned(),
            found: found.to_owned(),
        }
    }

    #[test]
    fn numbers_whose_check_digits_agree_are_accepted() {
        for (scheme, text) in [
            (IdentifierScheme::CnUsci, "91110000600037341L"),
            (IdentifierScheme::CnUsci, "G1610000713522976L"),
            (IdentifierScheme::CnUsci, "91152201078382010M"),
            (IdentifierScheme::RuInn, "7723861614"),
            (IdentifierScheme::RuInn, "0108003670"),
            (IdentifierScheme::RuInn, "005826107187"),
            (IdentifierScheme::RuOgrn, "1137746072375"),
            (IdentifierScheme::RuOgrn, "1022500001325"),
            (IdentifierScheme::RuOgrn, "385768585948949"),
        ] {
            assert_eq!(check(scheme, text), Ok(()), "{text}");
        }
    }

    #[test]
    fn a_wrong_check_digit_is_refused_with_the_right_one() {
        assert_eq!(check_uscc("91110000600037341N"), Err(check_error("L", "N")));
        assert_eq!(check_inn("1234567895"), Err(check_error("4", "5")));
        assert_eq!(check_inn("123456789037"), Err(check_error("47", "37")));
        assert_eq!(check_ogrn("1022500001328"), Err(check_error("5", "8")));
        assert_eq!(check_ogrn("385768585948948"), Err(check_error("9", "8")));
    }

    #[test]
    fn characters_that_cannot_stand_there_are_refused() {
        assert_eq!(
            check_uscc("9111000060003IOZSV"),
            Err(IdentifierError::Character {
                position: 14,
                expected: Allowed::UsccCharacter,
                found: 'I',
            })
        );
        assert!(check_uscc("91A10000600037341L").is_err());
        assert!(check_uscc("91110000600037341l").is_err());
        assert!(check_inn("77238616１4").is_err());
        assert!(check_ogrn("1137746O72375").is_err());
    }

    #[test]
    fn numbers_of_another_length_are_refused() {
        assert_eq!(
            check_uscc("12345").map_err(|error| error.to_string()),
            Err("has 5 characters, must have 18".to_owned())
        );
        assert!(check_inn("77238616144").is_err());
        assert!(check_ogrn("11377460723751").is_err());
        assert!(check_ogrn("").is_err());
    }

    #[test]
    fn zeros_number_nobody() {
        for (scheme, lengths) in [
            (IdentifierScheme::CnUsci, [18, 18]),
            (IdentifierScheme::RuInn, [10, 12]),
            (IdentifierScheme::RuOgrn, [13, 15]),
        ] {
            for length in lengths {
                let zeros = "0".repeat(length);
                assert_eq!(
                    check(scheme, &zeros),
                    Err(IdentifierError::Zeros),
                    "{zeros}"
                );
            }
        }
    }

    #[test]
    fn hs_codes_have_an_even_length_and_a_chapter_that_exists() {
        for code in ["01", "4407", "280461", "97", "1201900000"] {
            assert_eq!(check_hs(code), Ok(()), "{code}");
        }
        for code in [
            "",
            "4",
            "440",
            "44070",
            "120190000000",
            "00",
            "77",
            "98",
            "99",
            "44A7",
        ] {
            assert!(check_hs(code).is_err(), "{code}");
        }
    }
}
