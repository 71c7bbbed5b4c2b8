//! Making a series.

use std::time::Duration;

use super::request::Request;
use super::rules::{self, Series};
use crate::access::Viewer;
use crate::analysis::dimension;
use crate::app::App;
use crate::error::Result;

/// The series that answers a request, if its sums are read within some time.
pub async fn series(
    app: &App,
    viewer: Viewer,
    request: &Request,
    time: Duration,
) -> Result<Series> {
    request.check()?;
    let figures = dimension::read(app, viewer, &request.question(), time).await?;
    Ok(rules::series(request, &figures, app.catalogue()))
}
