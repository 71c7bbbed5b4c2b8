//! Batched reads of what is doubtful in records: their rules, run today on what they say.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::NaiveDate;
use entity::values::RecordKind;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::app::App;
use crate::error::{Error, Flaw, Result, Severity};
use crate::graphql::loaders::Loaders;
use crate::registry::cluster_part::ClusterPartRecord;
use crate::registry::enterprise::EnterpriseRecord;
use crate::registry::indicator::ObservationRecord;
use crate::registry::place::PlaceRecord;
use crate::registry::project::ProjectRecord;
use crate::registry::source::SourceRecord;
use crate::registry::zone::ZoneRecord;
use crate::value::canonical::Fields;
use crate::writing::{OwnedRow, Record, doubt, row, sight};

/// What is doubtful in a record that the viewer has been given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WarningsOf(pub RecordKind, pub Uuid);

impl Loader<WarningsOf> for Loaders {
    type Value = Vec<Flaw>;
    type Error = Error;

    async fn load(&self, keys: &[WarningsOf]) -> Result<HashMap<WarningsOf, Vec<Flaw>>> {
        warnings(&self.app, keys).await
    }
}

/// What is doubtful in these records. The number of statements is that of the kinds among them,
/// not of the records.
async fn warnings(app: &App, keys: &[WarningsOf]) -> Result<HashMap<WarningsOf, Vec<Flaw>>> {
    let db = app.db().reader();
    let today = app.clock().now().date_naive();
    let mut all = said::<ProjectRecord>(db, keys, today).await?;
    all.extend(said::<EnterpriseRecord>(db, keys, today).await?);
    all.extend(said::<ZoneRecord>(db, keys, today).await?);
    all.extend(said::<PlaceRecord>(db, keys, today).await?);
    all.extend(said::<SourceRecord>(db, keys, today).await?);
    all.extend(said::<ObservationRecord>(db, keys, today).await?);
    all.extend(said::<ClusterPartRecord>(db, keys, today).await?);

    let neighbours = all.iter().flat_map(|it| doubt::neighbours(&it.facts));
    let seen = sight::seen(db, neighbours.collect()).await?;
    let warnings = all.into_iter().map(|mut it| {
        it.flaws.extend(doubt::of_facts(&it.facts, &seen));
        (it.key, it.flaws)
    });
    Ok(warnings.collect())
}

/// What a record says, and what its own rules warn of.
struct Said {
    key: WarningsOf,
    facts: Fields,
    flaws: Vec<Flaw>,
}

async fn said<R: Record>(
    db: &impl ConnectionTrait,
    keys: &[WarningsOf],
    today: NaiveDate,
) -> Result<Vec<Said>> {
    let ids: Vec<_> = keys
        .iter()
        .filter(|key| key.0 == R::KIND)
        .map(|key| key.1)
        .collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = row::by_ids::<R::Row>(db, &ids).await?;
    let mut records: Vec<R> = rows.into_iter().map(R::from_row).collect();
    R::load_parts(&mut records, db).await?;
    let mut all = Vec::with_capacity(records.len());
    for record in records {
        let mut flaws = record.check(today);
        flaws.retain(|flaw| flaw.severity == Severity::Warning);
        all.push(Said {
            key: WarningsOf(R::KIND, record.row().stamp().id),
            facts: record.facts()?,
            flaws,
        });
    }
    Ok(all)
}
