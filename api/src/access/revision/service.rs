//! Reading the log, as an auditor.

use entity::revision::Model;

use super::store::{self, Filter};
use crate::access::policy::{self, Action};
use crate::access::viewer::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::page::{Page, PageArgs};

/// One page of what the viewer may read of the log; a side's that is named, and else one's own,
/// has to be theirs to read.
pub async fn find(
    app: &App,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<Model>> {
    let own = viewer.person().and_then(|person| person.side);
    policy::check(viewer, Action::ReadLog, filter.side.or(own))?;
    store::find(app.db().reader(), viewer, filter, page).await
}
