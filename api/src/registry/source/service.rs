//! What other concepts ask of sources.

use entity::id::SourceId;
use entity::values::Side;

use super::store;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;

/// The source of a side with this code.
pub async fn of_side(
    app: &App,
    viewer: Viewer,
    side: Side,
    code: &str,
) -> Result<Option<SourceId>> {
    let row = store::of_side(app.db().reader(), viewer, side, code).await?;
    Ok(row.map(|row| row.id))
}
