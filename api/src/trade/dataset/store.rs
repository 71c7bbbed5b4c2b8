//! The queries of trade datasets.

use entity::id::TradeDatasetId;
use entity::trade_dataset;
use entity::values::{DatasetStatus, Side};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, Select,
};

use crate::access::Viewer;
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// The datasets that the viewer may see: those in use, whoever asks. Whether a dataset is in use
/// is no question of publication: figures of one that is not must not stand beside those that are.
pub fn visible_to(_: Viewer) -> Select<trade_dataset::Entity> {
    trade_dataset::Entity::find().filter(trade_dataset::Column::Status.eq(DatasetStatus::Current))
}

/// The datasets with these ids, in any order.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    ids: &[TradeDatasetId],
) -> Result<Vec<trade_dataset::Model>> {
    let ids = ids.iter().copied();
    Ok(visible_to(viewer)
        .filter(trade_dataset::Column::Id.is_in(ids))
        .all(db)
        .await?)
}

/// Which datasets a list has; what is empty leaves a condition out.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Reported by any of these sides.
    pub reporters: Vec<Side>,
    /// Generated, or not.
    pub synthetic: Option<bool>,
}

impl Filter {
    fn condition(&self) -> Condition {
        let mut all = Condition::all();
        if !self.reporters.is_empty() {
            all = all.add(trade_dataset::Column::Side.is_in(self.reporters.iter().copied()));
        }
        all.add_option(
            self.synthetic
                .map(|it| trade_dataset::Column::Synthetic.eq(it)),
        )
    }
}

/// One page of the datasets that fit the filter, by code.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<trade_dataset::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(QuerySelect::query(&mut select), &by_code())?;
    Ok(page.page(select.all(db).await?))
}

/// How many datasets fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    Ok(visible_to(viewer)
        .filter(filter.condition())
        .count(db)
        .await?)
}

fn by_code() -> Sort {
    Sort {
        name: "code",
        kind: KeyKind::Text,
        numbered: false,
        key: Expr::col(trade_dataset::Column::Code.as_column_ref()),
        id: Expr::col(trade_dataset::Column::Id.as_column_ref()),
        descending: false,
    }
}

/// A dataset's place in the list.
pub fn cursor(row: &trade_dataset::Model) -> Cursor {
    Cursor::new("code", SortKey::Text(row.code.clone()), row.id.0)
}
