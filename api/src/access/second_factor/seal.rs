//! How the secrets of second factors are kept: sealed with a key that is not in the database.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use entity::id::AccountId;
use sha2::{Digest, Sha256};

use crate::access::secret::random_bytes;
use crate::error::Result;

/// What a sealed secret begins with; one in clear has no dot.
const VERSION: &str = "v1";
/// Bytes of the number that no two seals share.
const NONCE: usize = 24;

/// The keys of one server: the first one seals, all of them open.
#[derive(Clone, Default)]
pub struct KeyRing(Vec<Key>);

#[derive(Clone)]
struct Key {
    id: String,
    cipher: XChaCha20Poly1305,
}

impl Key {
    fn of(bytes: [u8; 32]) -> Self {
        // Names the key without telling anything of it.
        let digest = Sha256::new_with_prefix("twincity second factors ").chain_update(bytes);
        let digest = digest.finalize();
        Self {
            id: URL_SAFE_NO_PAD.encode(&digest[..6]),
            cipher: XChaCha20Poly1305::new(&bytes.into()),
        }
    }
}

impl KeyRing {
    /// Adds a key, 32 bytes in base 64, that opens what it sealed; false when it is none.
    #[must_use]
    pub fn add(&mut self, text: &str) -> bool {
        let bytes = STANDARD.decode(text).ok();
        let Some(bytes) = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()) else {
            return false;
        };
        self.0.push(Key::of(bytes));
        true
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A secret of this account as it is kept; nothing without a key.
    pub fn seal(&self, account: AccountId, secret: &str) -> Result<Option<String>> {
        let Some(key) = self.0.first() else {
            return Ok(None);
        };
        let nonce: [u8; NONCE] = random_bytes()?;
        let payload = Payload {
            msg: secret.as_bytes(),
            aad: account.0.as_bytes(),
        };
        let Ok(sealed) = key.cipher.encrypt(&XNonce::from(nonce), payload) else {
            return Ok(None);
        };
        let text = URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat());
        Ok(Some(format!("{VERSION}.{}.{text}", key.id)))
    }

    /// The secret of this account; nothing when it was sealed with a key that is not here, or for
    /// another account.
    pub fn open(&self, account: AccountId, kept: &str) -> Option<String> {
        let (id, text) = parts(kept)?;
        let key = self.0.iter().find(|key| key.id == id)?;
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        let payload = Payload {
            msg: sealed,
            aad: account.0.as_bytes(),
        };
        let secret = key.cipher.decrypt(&XNonce::from(*nonce), payload).ok()?;
        String::from_utf8(secret).ok()
    }

    /// Whether this was sealed with the key that seals now.
    pub fn is_current(&self, kept: &str) -> bool {
        let id = parts(kept).map(|(id, _)| id);
        id.is_some() && id == self.0.first().map(|key| key.id.as_str())
    }
}

/// Whether a secret is kept sealed, and not in clear as it once was.
pub fn is_sealed(kept: &str) -> bool {
    parts(kept).is_some()
}

/// A new key as it stands in its file.
pub fn new_key() -> Result<String> {
    Ok(STANDARD.encode(random_bytes::<32>()?))
}

fn parts(kept: &str) -> Option<(&str, &str)> {
    let rest = kept.strip_prefix(VERSION)?.strip_prefix('.')?;
    rest.split_once('.')
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyRing of {}", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn ring(keys: &[&str]) -> KeyRing {
        let mut ring = KeyRing::default();
        assert!(keys.iter().all(|key| ring.add(key)));
        ring
    }

    fn account(number: u128) -> AccountId {
        AccountId(Uuid::from_u128(number))
    }

    #[test]
    fn what_was_sealed_opens_for_its_account_only() {
        let ring = ring(&[&new_key().unwrap()]);

        let kept = ring.seal(account(1), SECRET).unwrap().unwrap();

        assert!(is_sealed(&kept) && !is_sealed(SECRET));
        assert!(!kept.contains(SECRET));
        assert_eq!(ring.open(account(1), &kept).as_deref(), Some(SECRET));
        assert_eq!(ring.open(account(2), &kept), None);
        assert_eq!(ring.open(account(1), SECRET), None);
    }

    #[test]
    fn no_two_seals_are_alike() {
        let ring = ring(&[&new_key().unwrap()]);

        let (one, other) = (ring.seal(account(1), SECRET), ring.seal(account(1), SECRET));

        assert_ne!(one.unwrap(), other.unwrap());
    }

    #[test]
    fn an_older_key_opens_and_the_first_one_seals() {
        let (old, new) = (new_key().unwrap(), new_key().unwrap());
        let kept = ring(&[&old]).seal(account(1), SECRET).unwrap().unwrap();
        let both = ring(&[&new, &old]);

        let again = both.seal(account(1), SECRET).unwrap().unwrap();

        assert_eq!(both.open(account(1), &kept).as_deref(), Some(SECRET));
        assert!(!both.is_current(&kept) && both.is_current(&again));
        assert_eq!(ring(&[&old]).open(account(1), &again), None);
    }

    #[test]
    fn what_was_tampered_with_does_not_open() {
        let ring = ring(&[&new_key().unwrap()]);
        let kept = ring.seal(account(1), SECRET).unwrap().unwrap();

        for at in [3, 20, kept.len() - 2] {
            let mut bytes = kept.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).unwrap();
            assert_eq!(ring.open(account(1), &changed), None, "{changed}");
        }
    }

    #[test]
    fn a_key_is_32_bytes() {
        let mut ring = KeyRing::default();

        for text in ["", "key", "AAAA", "not base 64 at all"] {
            assert!(!ring.add(text), "{text}");
        }
        assert!(ring.is_empty());
        assert_eq!(ring.seal(account(1), SECRET).unwrap(), None);
    }
}
