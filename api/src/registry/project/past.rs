//! Projects as they stood.

use std::sync::Arc;

use chrono::{DateTime, SecondsFormat, Utc};
use entity::{alias, milestone, participant};

use super::record::ProjectRecord;
use super::{MilestonesOf, ParticipantsOf, Project, store};
use crate::access::Viewer;
use crate::app::App;
use crate::children::Children;
use crate::error::{Problem, Result};
use crate::registry::alias::AliasesOf;
use crate::writing::neighbour::Named;
use crate::writing::{Part, Parts, past};

/// The parts of a project as they stood, each list in its own order.
pub struct PartsThen {
    /// The enterprises that took part.
    pub participants: Vec<Arc<participant::Model>>,
    /// The steps of its life.
    pub milestones: Vec<Arc<milestone::Model>>,
    /// Its other names.
    pub aliases: Vec<Arc<alias::Model>>,
}

/// The project of this name as it stood at a time, as far as the viewer may know. A code is that
/// of the project which has it now.
pub async fn stood(
    app: &App,
    viewer: Viewer,
    named: Result<Named, Problem>,
    time: DateTime<Utc>,
) -> Result<Option<Project>> {
    if time > app.clock().now() {
        let time = time.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        return Err(Problem::new("TIME_IN_FUTURE").with("time", time).into());
    }
    let db = app.db().reader();
    let Some(row) = store::named(db, viewer, &named?).await? else {
        return Ok(None);
    };
    let record = past::stood::<ProjectRecord>(db, viewer, &row, time).await?;
    Ok(record.map(|record| {
        let parts = PartsThen {
            participants: in_order::<ParticipantsOf>(&record.participants),
            milestones: in_order::<MilestonesOf>(&record.milestones),
            aliases: in_order::<AliasesOf>(&record.aliases),
        };
        Project::then(record.row, parts)
    }))
}

/// The parts as the list of those that are there now would have them.
fn in_order<C: Children>(parts: &Parts<C::Row>) -> Vec<Arc<C::Row>>
where
    C::Row: Part,
{
    let mut rows: Vec<_> = parts.in_use().cloned().map(Arc::new).collect();
    rows.sort_by_cached_key(|row| C::cursor(row));
    rows
}
