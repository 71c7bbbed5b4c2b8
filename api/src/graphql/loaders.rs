//! The batched reads of one request.
//!
//! Each concept implements [`async_graphql::dataloader::Loader`] for its own keys in its
//! `loader.rs`; this is the state they share.

use async_graphql::dataloader::DataLoader;

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
    pub fn for_request(app: &App, viewer: Viewer) -> DataLoader<Self> {
        DataLoader::new(
            Self {
                app: app.clone(),
                viewer,
            },
            tokio::spawn,
        )
    }
}
