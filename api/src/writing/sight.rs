//! What readers see of the records that others name.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::values::Publication;
use entity::{enterprise, place, source, zone};
use sea_orm::sea_query::{SelectStatement, UnionType};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::doubt::Seen;
use crate::error::Result;

/// How these records stand, whatever tables they are in: one statement. Those that nobody knows
/// are left out.
pub async fn seen(db: &impl ConnectionTrait, ids: Vec<Uuid>) -> Result<HashMap<Uuid, Seen>> {
    let mut seen = HashMap::new();
    if ids.is_empty() {
        return Ok(seen);
    }
    for row in db.query_all(&standing(&ids)).await? {
        let publication: Publication = row.try_get("", "publication")?;
        let archived_at: Option<DateTime<Utc>> = row.try_get("", "archived_at")?;
        let how = match (publication, archived_at) {
            (_, Some(_)) => Seen::Archived,
            (Publication::Published, None) => Seen::InPublic,
            _ => Seen::Unpublished,
        };
        seen.insert(row.try_get("", "id")?, how);
    }
    Ok(seen)
}

macro_rules! standing {
    ($first:ident $($table:ident)*) => {
        fn standing(ids: &[Uuid]) -> SelectStatement {
            let mut all = standing!(@of $first, ids);
            $(all.union(UnionType::All, standing!(@of $table, ids));)*
            all
        }
    };
    (@of $table:ident, $ids:ident) => {{
        use $table::Column as C;

        $table::Entity::find()
            .select_only()
            .columns([C::Id, C::Publication, C::ArchivedAt])
            .filter(C::Id.is_in($ids.iter().copied()))
            .into_query()
    }};
}

standing!(enterprise place source zone);
