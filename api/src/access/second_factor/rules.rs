//! Codes of the second factor (RFC 6238).

use totp_rs::{Builder, Secret, Totp};

use crate::error::{Error, Result};

/// What authenticator programs show as the place a code is for.
const ISSUER: &str = "twincity";

/// The factor of a secret in base 32: SHA-1, six digits, thirty seconds, a step of grace each
/// way. Authenticator programs know nothing else for certain.
pub fn factor(secret: &str) -> Result<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(Error::internal)?;
    Builder::new()
        .with_secret(secret)
        .build()
        .map_err(Error::internal)
}

/// A secret in base 32.
pub fn secret(bytes: [u8; 20]) -> String {
    Secret::from(bytes).to_base32()
}

/// What an authenticator program reads, as text or as the picture of it. Names of accounts have
/// only characters that stand in an address as they are.
pub fn uri(account: &str, secret: &str) -> String {
    format!("otpauth://totp/{ISSUER}:{account}?secret={secret}&issuer={ISSUER}")
}

/// The step of time that this code is of, if it is a good one and later than the last one used.
pub fn step(factor: &Totp, code: &str, at: i64, last_step: Option<i64>) -> Option<i64> {
    let step = factor.check(code, u64::try_from(at).ok()?)?;
    let step = i64::try_from(step).ok()?;
    last_step.is_none_or(|last| step > last).then_some(step)
}

/// A code as it is compared: people write spaces into it, and capitals.
pub fn tidy(code: &str) -> String {
    let characters = code.chars().filter(|it| !it.is_whitespace());
    characters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B.
    fn of_the_rfc() -> Totp {
        factor(&secret(*b"12345678901234567890")).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_rfc() {
        for (at, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(step(&of_the_rfc(), code, at, None), Some(at / 30));
        }
    }

    #[test]
    fn a_clock_may_be_half_a_minute_off_and_no_more() {
        let factor = of_the_rfc();

        assert_eq!(step(&factor, "287082", 89, None), Some(1));
        assert_eq!(step(&factor, "287082", 90, None), None);
    }

    #[test]
    fn a_code_is_good_once() {
        let factor = of_the_rfc();

        assert_eq!(step(&factor, "287082", 59, Some(0)), Some(1));
        assert_eq!(step(&factor, "287082", 59, Some(1)), None);
    }

    #[test]
    fn a_code_is_read_however_it_is_written() {
        assert_eq!(tidy(" 287 082"), "287082");
        assert_eq!(tidy("ABCD-efgh"), "abcd-efgh");
    }
}
