//! Hashing passwords with argon2id, off the threads that answer requests.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use super::rules::normalise;
use crate::access::config::AccessConfig;
use crate::error::{Error, Result};

/// Computes and checks hashes, a few at a time.
#[derive(Clone, Debug)]
pub struct Hasher(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    params: Params,
    permits: Arc<Semaphore>,
    computed: AtomicU64,
}

/// What checking a password found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It is another one, or there is none to compare with.
    Wrong,
    /// It is the one.
    Right,
    /// It is the one, but hashed as it no longer should be: keep this hash instead.
    Outdated(String),
}

impl Hasher {
    /// A hasher with these settings.
    pub fn new(config: &AccessConfig) -> Result<Self> {
        let (memory, passes) = (config.password_memory_kib, config.password_passes);
        let params = Params::new(memory, passes, 1, None).map_err(Error::internal)?;
        let permits = Semaphore::new(config.password_hashes_at_once as usize);
        Ok(Self(Arc::new(Inner {
            params,
            permits: Arc::new(permits),
            computed: AtomicU64::new(0),
        })))
    }

    /// The hash of a password, with its salt and parameters.
    pub async fn hash(&self, password: &str) -> Result<String> {
        let password = normalise(password);
        self.run(move |inner| inner.hash(&password)).await
    }

    /// Whether a password is the one whose hash this is. Without a hash as much is computed, so
    /// that the time tells nobody whether there is one.
    pub async fn check(&self, password: &str, hash: Option<String>) -> Result<Checked> {
        let password = normalise(password);
        self.run(move |inner| inner.check(&password, hash.as_deref()))
            .await
    }

    /// How many hashes have been computed so far.
    pub fn computed(&self) -> u64 {
        self.0.computed.load(Ordering::Relaxed)
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let permit = Arc::clone(&self.0.permits).acquire_owned().await;
        let permit = permit.map_err(Error::internal)?;
        let inner = Arc::clone(&self.0);
        let working = tokio::task::spawn_blocking(move || {
            // Moved in here: a caller who stops waiting does not free the place before its time.
            let _permit = permit;
            work(&inner)
        });
        working.await.map_err(Error::internal)?
    }
}

impl Inner {
    fn hash(&self, password: &str) -> Result<String> {
        self.computed.fetch_add(1, Ordering::Relaxed);
        let hash: PasswordHash = self
            .argon2()
            .hash_password(password.as_bytes())
            .map_err(Error::internal)?;
        Ok(hash.to_string())
    }

    fn check(&self, password: &str, hash: Option<&str>) -> Result<Checked> {
        let Some(hash) = hash else {
            self.hash(password)?;
            return Ok(Checked::Wrong);
        };
        self.computed.fetch_add(1, Ordering::Relaxed);
        let hash = PasswordHash::new(hash).map_err(Error::internal)?;
        let verified = self.argon2().verify_password(password.as_bytes(), &hash);
        if verified.is_err() {
            return Ok(Checked::Wrong);
        }
        let params = Params::try_from(&hash).map_err(Error::internal)?;
        let is_current = params.m_cost() == self.params.m_cost()
            && params.t_cost() == self.params.t_cost()
            && params.p_cost() == self.params.p_cost();
        if is_current {
            return Ok(Checked::Right);
        }
        Ok(Checked::Outdated(self.hash(password)?))
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }
}
