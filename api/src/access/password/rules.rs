//! Which passwords are good enough.

use unicode_normalization::UnicodeNormalization;

use crate::error::Problem;

/// Characters at least, once normalised.
pub const MIN_CHARACTERS: usize = 12;
/// Characters at most, once normalised.
pub const MAX_CHARACTERS: usize = 128;

/// Passwords that are tried first by whoever guesses, in lower case.
const COMMON: &str = include_str!("common.txt");

/// One form of a password however a keyboard composes it.
pub fn normalise(password: &str) -> String {
    password.nfkc().collect()
}

/// What is wrong with a new password for the account of this name. Length counts, and being hard
/// to guess; which kinds of characters it has does not.
pub fn check(password: &str, name: &str) -> Result<(), Problem> {
    let password = normalise(password);
    let characters = password.chars().count();
    if characters < MIN_CHARACTERS {
        return Err(Problem::new("PASSWORD_TOO_SHORT").with("limit", MIN_CHARACTERS));
    }
    if characters > MAX_CHARACTERS {
        return Err(Problem::new("PASSWORD_TOO_LONG").with("limit", MAX_CHARACTERS));
    }
    let lower = password.to_lowercase();
    if lower == name {
        return Err(Problem::new("PASSWORD_IS_NAME"));
    }
    if is_common(&lower) {
        return Err(Problem::new("PASSWORD_COMMON"));
    }
    Ok(())
}

fn is_common(password: &str) -> bool {
    let mut characters = password.chars();
    let first = characters.next();
    let is_one_character = characters.all(|it| Some(it) == first);
    is_one_character || COMMON.lines().any(|common| common == password)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(password: &str) -> Option<&'static str> {
        check(password, "clerk.heihe-2").err().map(|it| it.code)
    }

    #[test]
    fn length_and_guesses_count_and_nothing_else() {
        assert_eq!(code("lowercaseonly"), None);
        assert_eq!(code("黑河布拉戈维申斯克大桥两座城"), None);
        assert_eq!(code("elevenchars"), Some("PASSWORD_TOO_SHORT"));
        assert_eq!(code(&"ab".repeat(64)), None);
        assert_eq!(code(&"ab".repeat(65)), Some("PASSWORD_TOO_LONG"));
        assert_eq!(code("Clerk.Heihe-2"), Some("PASSWORD_IS_NAME"));
        assert_eq!(code("Password1234"), Some("PASSWORD_COMMON"));
        assert_eq!(code("ааааааааааааа"), Some("PASSWORD_COMMON"));
    }

    #[test]
    fn characters_are_counted_as_they_are_kept() {
        // Eleven letters, one of them composed of two.
        assert_eq!(code("и\u{306}одкасильна"), Some("PASSWORD_TOO_SHORT"));
        assert_eq!(normalise("и\u{306}"), normalise("й"));
    }

    #[test]
    fn every_common_one_would_pass_otherwise() {
        for common in COMMON.lines() {
            assert!(common.chars().count() >= MIN_CHARACTERS, "{common}");
            assert_eq!(common, common.to_lowercase());
        }
    }
}
