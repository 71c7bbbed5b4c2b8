//! What other concepts ask of zones.

use entity::values::Side;

use super::store;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::text::Localized;

/// The codes and names of a side's zones that the viewer may see.
pub async fn named(app: &App, viewer: Viewer, side: Side) -> Result<Vec<(String, Localized)>> {
    let rows = store::of_side(app.db().reader(), viewer, side).await?;
    let named = rows.into_iter().map(|row| {
        let name = Localized::owned(row.side, row.name_zh, row.name_ru, row.name_en);
        (row.code, name)
    });
    Ok(named.collect())
}
