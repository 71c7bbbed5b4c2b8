//! The queries of cluster parts.

use entity::id::ClusterPartId;
use entity::values::Publication;
use entity::{cluster_part, cluster_part_place, cluster_part_zone};
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query, SelectStatement, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, Select,
};
use uuid::Uuid;

use crate::access::{Viewer, visible};
use crate::error::Result;

/// The parts that the viewer may see.
pub fn visible_to(viewer: Viewer) -> Select<cluster_part::Entity> {
    use cluster_part::Column;

    cluster_part::Entity::find().filter(visible(viewer, Column::Side, Column::Publication))
}

/// The parts with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[ClusterPartId],
) -> Result<Vec<cluster_part::Model>> {
    let ids = ids.iter().copied();
    let with_ids = visible_to(viewer).filter(cluster_part::Column::Id.is_in(ids));
    Ok(with_ids.all(db).await?)
}

/// The parts of these clusters that are in use, the Chinese side's first.
pub async fn of_clusters(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    clusters: &[String],
) -> Result<Vec<cluster_part::Model>> {
    use cluster_part::Column as P;

    let parts = visible_to(viewer)
        .filter(P::ArchivedAt.is_null())
        .filter(P::ClusterCode.is_in(clusters))
        .order_by_asc(P::ClusterCode)
        .order_by_asc(P::Side);
    Ok(parts.all(db).await?)
}

/// Whether the side of a part has another one in the same cluster.
pub async fn has_other(db: &DatabaseTransaction, row: &cluster_part::Model) -> Result<bool> {
    use cluster_part::Column as P;

    let other = cluster_part::Entity::find()
        .filter(P::Side.eq(row.side))
        .filter(P::ClusterCode.eq(&row.cluster_code))
        .filter(P::Id.ne(row.id));
    Ok(other.one(db).await?.is_some())
}

/// The columns of one sort of members.
#[derive(Clone, Copy, Debug)]
pub struct Members<C> {
    /// The part that has the member.
    pub part: C,
    /// The member.
    pub member: C,
    /// When it left.
    pub archived_at: C,
}

/// The zones of parts.
pub const ZONES: Members<cluster_part_zone::Column> = Members {
    part: cluster_part_zone::Column::ClusterPartId,
    member: cluster_part_zone::Column::ZoneId,
    archived_at: cluster_part_zone::Column::ArchivedAt,
};

/// The places of parts.
pub const PLACES: Members<cluster_part_place::Column> = Members {
    part: cluster_part_place::Column::ClusterPartId,
    member: cluster_part_place::Column::PlaceId,
    archived_at: cluster_part_place::Column::ArchivedAt,
};

impl<C: ColumnTrait> Members<C> {
    /// The members that these clusters have on either bank in public, with the cluster.
    pub async fn of_clusters(
        self,
        db: &impl ConnectionTrait,
        clusters: &[String],
    ) -> Result<Vec<(String, Uuid)>> {
        let asked = cluster_part::Column::ClusterCode.is_in(clusters);
        self.in_public(db, asked).await
    }

    /// The members that these clusters have on either bank in public.
    pub fn in_clusters(self, clusters: &[String]) -> SelectStatement {
        let asked = cluster_part::Column::ClusterCode.is_in(clusters);
        let mut members = self.public(asked);
        members.expr(Expr::col(self.member.as_column_ref()));
        members
    }

    /// The clusters that have these members in public, by code, with the member.
    pub async fn with(
        self,
        db: &impl ConnectionTrait,
        members: &[Uuid],
    ) -> Result<Vec<(String, Uuid)>> {
        let asked = self.member.is_in(members.iter().copied());
        self.in_public(db, asked).await
    }

    /// The members of a part in hand, public or not, with the part.
    pub async fn of_parts(
        self,
        db: &impl ConnectionTrait,
        parts: &[Uuid],
    ) -> Result<Vec<(Uuid, Uuid)>> {
        let mut select = Query::select();
        select
            .expr_as(Expr::col(self.part.as_column_ref()), "part")
            .expr_as(Expr::col(self.member.as_column_ref()), "member")
            .from(self.part.entity_name())
            .and_where(self.archived_at.is_null())
            .and_where(self.part.is_in(parts.iter().copied()));
        let mut found = Vec::new();
        for row in db.query_all(&select).await? {
            found.push((row.try_get("", "part")?, row.try_get("", "member")?));
        }
        Ok(found)
    }

    async fn in_public(
        self,
        db: &impl ConnectionTrait,
        asked: SimpleExpr,
    ) -> Result<Vec<(String, Uuid)>> {
        let mut select = self.public(asked);
        select
            .expr_as(
                Expr::col(cluster_part::Column::ClusterCode.as_column_ref()),
                "cluster",
            )
            .expr_as(Expr::col(self.member.as_column_ref()), "member")
            .order_by("cluster", Order::Asc);
        let mut found = Vec::new();
        for row in db.query_all(&select).await? {
            found.push((row.try_get("", "cluster")?, row.try_get("", "member")?));
        }
        Ok(found)
    }

    /// The members of parts in public, no columns chosen yet.
    fn public(self, asked: SimpleExpr) -> SelectStatement {
        use cluster_part::Column as P;

        let of_part = Expr::col(self.part.as_column_ref()).eq(Expr::col(P::Id.as_column_ref()));
        Query::select()
            .from(cluster_part::Entity)
            .inner_join(self.part.entity_name(), of_part)
            .and_where(P::Publication.eq(Publication::Published))
            .and_where(P::ArchivedAt.is_null())
            .and_where(self.archived_at.is_null())
            .and_where(asked)
            .to_owned()
    }
}
