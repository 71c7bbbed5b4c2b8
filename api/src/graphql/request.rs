//! What a request brings along for its resolvers.

use async_graphql::Data;

use super::loaders::Loaders;
use crate::access::Viewer;
use crate::app::App;
use crate::text::Language;

/// The number under which the log finds a request.
#[derive(Clone, Debug)]
pub struct RequestNumber(pub String);

/// Who asks, in which language, and the batched reads made on their behalf.
pub fn request_data(app: &App, viewer: Viewer, language: Language, request_id: &str) -> Data {
    let mut data = Data::default();
    data.insert(viewer);
    data.insert(language);
    data.insert(RequestNumber(request_id.to_owned()));
    data.insert(Loaders::for_request(app, viewer));
    data
}
