//! What a running register holds.

use std::sync::{Arc, OnceLock};

use tokio::sync::{OnceCell, watch};

use crate::access::AccessConfig;
use crate::access::password::Hasher;
use crate::access::second_factor::KeyRing;
use crate::access::signing::Key;
use crate::clock::Clock;
use crate::db::Db;
use crate::error::Result;
use crate::exchange::jobs::Jobs;
use crate::registry::Catalogue;

/// Shared by every request.
#[derive(Clone, Debug)]
pub struct App(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    db: Db,
    clock: Clock,
    catalogue: Catalogue,
    access: AccessConfig,
    passwords: Hasher,
    second_factor_keys: OnceLock<KeyRing>,
    signing_key: OnceCell<Key>,
    written: watch::Sender<()>,
    imports: Jobs,
}

impl App {
    /// An application over an open, migrated database; reads the reference data.
    pub async fn open(db: Db, clock: Clock, access: &AccessConfig) -> Result<Self> {
        let catalogue = Catalogue::load(db.reader()).await?;
        Ok(Self(Arc::new(Inner {
            db,
            clock,
            catalogue,
            access: access.clone(),
            passwords: Hasher::new(access)?,
            second_factor_keys: OnceLock::new(),
            signing_key: OnceCell::new(),
            written: watch::Sender::new(()),
            imports: Jobs::default(),
        })))
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.0.db
    }

    /// The clock.
    pub fn clock(&self) -> Clock {
        self.0.clock
    }

    /// How accounts are guarded.
    pub fn access(&self) -> &AccessConfig {
        &self.0.access
    }

    /// What hashes passwords.
    pub fn passwords(&self) -> &Hasher {
        &self.0.passwords
    }

    /// The imports that this process is busy with.
    pub fn imports(&self) -> &Jobs {
        &self.0.imports
    }

    /// What opens and seals second factors; nothing before `second_factor::start`.
    pub fn second_factor_keys(&self) -> &OnceLock<KeyRing> {
        &self.0.second_factor_keys
    }

    /// What links are signed with; read where it is first needed.
    pub fn signing_key(&self) -> &OnceCell<Key> {
        &self.0.signing_key
    }

    /// Wakes whoever listens for changes.
    pub fn tell_written(&self) {
        self.0.written.send_replace(());
    }

    /// Wakes at every change that this process has written.
    pub fn listen(&self) -> watch::Receiver<()> {
        self.0.written.subscribe()
    }

    /// The reference data.
    pub fn catalogue(&self) -> &Catalogue {
        &self.0.catalogue
    }
}
