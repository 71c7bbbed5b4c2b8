//! Secrets that we make ourselves: shown once, kept hashed.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::error::{Error, Result};
use crate::value::digest::sha256;

/// Letters and digits that cannot be taken for each other: 32 of them, so that a byte chooses
/// each with the same chance.
const READABLE: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// A secret in clear; what is kept is its [`hash`].
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// 256 random bits after a prefix that tells what it is.
    pub fn random(prefix: &str) -> Result<Self> {
        let bytes: [u8; 32] = random_bytes()?;
        Ok(Self(format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes))))
    }

    /// 80 random bits for a person to copy from paper: four groups of four.
    pub fn readable() -> Result<Self> {
        let bytes: [u8; 16] = random_bytes()?;
        let mut text = String::with_capacity(19);
        for (position, byte) in bytes.into_iter().enumerate() {
            if position > 0 && position % 4 == 0 {
                text.push('-');
            }
            text.push(char::from(READABLE[usize::from(byte % 32)]));
        }
        Ok(Self(text))
    }

    /// What is kept of it.
    pub fn hash(&self) -> String {
        hash(&self.0)
    }

    /// The secret itself, to be shown once.
    pub fn reveal(self) -> String {
        self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// How a secret is kept. No salt and no slowness: what is hashed here is random already.
pub fn hash(text: &str) -> String {
    sha256(text)
}

/// Bytes from the machine's own source of randomness.
pub fn random_bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_secrets_differ_and_are_long_enough() {
        let (one, other) = (
            Secret::random("tw_").unwrap().reveal(),
            Secret::random("tw_").unwrap().reveal(),
        );

        assert_ne!(one, other);
        assert_eq!(one.len(), 3 + 43);
    }

    #[test]
    fn a_code_for_paper_has_four_groups() {
        let code = Secret::readable().unwrap().reveal();

        assert_eq!(code.len(), 19);
        assert!(code.split('-').all(|group| group.len() == 4));
    }

    #[test]
    fn a_secret_does_not_show_itself_in_a_log() {
        let secret = Secret::random("tw_").unwrap();

        assert_eq!(format!("{secret:?}"), "Secret");
    }
}
