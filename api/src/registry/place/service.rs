//! What other concepts ask of places.

use entity::values::{PlaceKind, Side};

use super::store;
use crate::access::Viewer;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::text::Localized;

const CROSSINGS: [PlaceKind; 4] = [
    PlaceKind::Checkpoint,
    PlaceKind::City,
    PlaceKind::Settlement,
    PlaceKind::Area,
];

/// The codes and names of all places on both banks where goods may cross the border, in the order
/// of their codes: checkpoints, and the towns that statistics name in their stead.
pub async fn checkpoints(app: &App, viewer: Viewer) -> Result<Vec<(String, Localized)>> {
    let rows = store::of_kinds(app.db().reader(), viewer, &CROSSINGS).await?;
    let named = rows.into_iter().map(|row| {
        let name = Localized::owned(row.side, row.name_zh, row.name_ru, row.name_en);
        (row.code, name)
    });
    Ok(named.collect())
}

/// That there are places with these codes: of a question about trade, a code that was mistyped must
/// not look like trade of nothing.
pub async fn check_codes(app: &App, viewer: Viewer, codes: &[String]) -> Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    let places = store::by_codes(app.db().reader(), viewer, codes).await?;
    let is_known = |code: &String| places.iter().any(|place| place.code == *code);
    match codes.iter().find(|code| !is_known(code)) {
        Some(code) => Err(Problem::new("PLACE_UNKNOWN").with("code", code).into()),
        None => Ok(()),
    }
}

/// The codes and names of a side's places that the viewer may see.
pub async fn named(app: &App, viewer: Viewer, side: Side) -> Result<Vec<(String, Localized)>> {
    let rows = store::of_side(app.db().reader(), viewer, side).await?;
    let named = rows.into_iter().map(|row| {
        let name = Localized::owned(row.side, row.name_zh, row.name_ru, row.name_en);
        (row.code, name)
    });
    Ok(named.collect())
}
