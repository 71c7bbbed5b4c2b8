//! Making a series.

use super::request::Request;
use super::rules::{self, Series};
use crate::access::Viewer;
use crate::analysis::dimension::{self, Bounds};
use crate::app::App;
use crate::error::Result;

/// The series that answers a request, if its sums are within bounds.
pub async fn series(
    app: &App,
    viewer: Viewer,
    request: &Request,
    bounds: Bounds,
) -> Result<Series> {
    request.check()?;
    let figures = dimension::read(app, viewer, &request.question(), bounds).await?;
    Ok(rules::series(request, &figures, app.catalogue()))
}
