//! What other concepts ask of places.

use entity::values::PlaceKind;

use super::store;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::text::Localized;

/// The codes and names of the border checkpoints on both banks, in the order of their codes.
pub async fn checkpoints(app: &App, viewer: Viewer) -> Result<Vec<(String, Localized)>> {
    let rows = store::of_kind(app.db().reader(), viewer, PlaceKind::Checkpoint).await?;
    let named = rows.into_iter().map(|row| {
        let name = Localized::owned(row.side, row.name_zh, row.name_ru, row.name_en);
        (row.code, name)
    });
    Ok(named.collect())
}
