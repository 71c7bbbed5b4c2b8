//! What a running register holds.

use std::sync::Arc;

use sea_orm::DbErr;

use crate::clock::Clock;
use crate::db::Db;
use crate::registry::Catalogue;

/// Shared by every request.
#[derive(Clone, Debug)]
pub struct App(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    db: Db,
    clock: Clock,
    catalogue: Catalogue,
}

impl App {
    /// An application over an open, migrated database; reads the reference data.
    pub async fn open(db: Db, clock: Clock) -> Result<Self, DbErr> {
        let catalogue = Catalogue::load(db.reader()).await?;
        Ok(Self(Arc::new(Inner {
            db,
            clock,
            catalogue,
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

    /// The reference data.
    pub fn catalogue(&self) -> &Catalogue {
        &self.0.catalogue
    }
}
