//! What a request brings along for its resolvers.

use async_graphql::Data;

use super::loaders::Loaders;
use crate::access::Viewer;
use crate::app::App;
use crate::text::Language;

/// Who asks, in which language, and the batched reads made on their behalf.
pub fn request_data(app: &App, viewer: Viewer, language: Language) -> Data {
    let mut data = Data::default();
    data.insert(viewer);
    data.insert(language);
    data.insert(Loaders::for_request(app, viewer));
    data
}
