//! The batched reads of one request.
//!
//! Each concept implements [`async_graphql::dataloader::Loader`] for its own keys in its
//! `loader.rs`; this is the state they share. What a list reads along with its rows is fed to
//! the cache here, so that the resolvers find it without waiting.

use std::sync::Arc;

use async_graphql::dataloader::{DataLoader, HashMapCache};

use crate::access::Viewer;
use crate::app::App;

/// On whose behalf a request reads.
#[derive(Clone, Debug)]
pub struct Loaders {
    /// The application.
    pub app: App,
    /// Who asks.
    pub viewer: Viewer,
}

impl Loaders {
    /// Loaders for one request.
    pub fn for_request(app: &App, viewer: Viewer) -> Arc<DataLoader<Self, HashMapCache>> {
        let loaders = Self {
            app: app.clone(),
            viewer,
        };
        Arc::new(DataLoader::with_cache(
            loaders,
            tokio::spawn,
            HashMapCache::default(),
        ))
    }
}
