//! The queries of endorsements.

use entity::id::ProjectId;
use entity::values::{Decision, Publication, Side};
use entity::{endorsement, project};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, SelectStatement, SubQueryStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};

use crate::access::Viewer;
use crate::db::Db;
use crate::error::Result;
use crate::registry;
use crate::writing::Target;

/// The endorsements that the viewer may see: whoever sees a project sees what is said of it.
pub fn visible_to(viewer: Viewer) -> Select<endorsement::Entity> {
    let projects = registry::project::store::visible_to(viewer)
        .select_only()
        .column(project::Column::Id)
        .into_query();
    endorsement::Entity::find().filter(endorsement::Column::ProjectId.in_subquery(projects))
}

/// The endorsements by which the other side stands behind a project as it is now. Nobody stands
/// behind what its own side has taken back, not even for those who may still read it.
pub fn in_force() -> Select<endorsement::Entity> {
    let public = project::Entity::find()
        .select_only()
        .column(project::Column::Id)
        .filter(project::Column::Publication.eq(Publication::Published))
        .into_query();
    endorsed()
        .filter(is_current())
        .filter(endorsement::Column::ProjectId.in_subquery(public))
}

/// The endorsements by which the other side once stood behind a project.
pub fn endorsed() -> Select<endorsement::Entity> {
    use endorsement::Column as E;

    endorsement::Entity::find()
        .filter(E::Decision.eq(Decision::Endorsed))
        .filter(E::ArchivedAt.is_null())
        .filter(Expr::col(E::Side.as_column_ref()).ne(Expr::col(E::ProjectSide.as_column_ref())))
}

/// Whether the project's key facts are what they were when the word was given.
pub fn is_current() -> Condition {
    use endorsement::Column as E;

    let key_facts: SubQueryStatement = key_facts_version().into();
    let seen = Expr::col(E::ProjectVersion.as_column_ref());
    Condition::all().add(seen.gte(Expr::from(key_facts)))
}

fn key_facts_version() -> SelectStatement {
    use {endorsement::Column as E, project::Column as P};

    let of_project = Expr::col(P::Id.as_column_ref()).eq(Expr::col(E::ProjectId.as_column_ref()));
    project::Entity::find()
        .select_only()
        .column(P::KeyFactsVersion)
        .filter(of_project)
        .into_query()
}

/// The word that a side has given on a project already, as what is to be written anew.
pub async fn target(db: &Db, side: Option<Side>, project: ProjectId) -> Result<Option<Target>> {
    let Some(side) = side else { return Ok(None) };
    let given = endorsement::Entity::find()
        .filter(endorsement::Column::Side.eq(side))
        .filter(endorsement::Column::ProjectId.eq(project))
        .one(db.reader())
        .await?;
    Ok(given.map(|row| Target {
        id: row.id.0,
        version: row.version,
    }))
}

/// The words on these projects that the viewer may see.
pub async fn on(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    projects: &[ProjectId],
) -> Result<Vec<endorsement::Model>> {
    let given = visible_to(viewer)
        .filter(endorsement::Column::ProjectId.is_in(projects.iter().copied()))
        .filter(endorsement::Column::ArchivedAt.is_null());
    Ok(given.all(db).await?)
}
