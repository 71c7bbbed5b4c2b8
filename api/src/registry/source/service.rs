//! What other concepts ask of sources.

use entity::id::SourceId;
use entity::values::Side;

use super::store;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::writing::neighbour::Named;

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

/// The source of a side that is named by its id or code.
pub async fn refer(
    app: &App,
    viewer: Viewer,
    side: Side,
    named: &Named,
) -> Result<Option<SourceId>> {
    let id = match named {
        Named::Code(code) => return of_side(app, viewer, side, code).await,
        Named::Id(id) => SourceId(*id),
    };
    let rows = store::by_ids(app.db().reader(), viewer, &[id]).await?;
    let own = rows.into_iter().find(|row| row.side == side);
    Ok(own.map(|row| row.id))
}
