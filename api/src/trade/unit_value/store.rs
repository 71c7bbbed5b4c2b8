//! What goods cost, month by month.

use entity::values::DatasetStatus;
use entity::{trade_dataset, trade_flow};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect,
};

use super::rules::Point;
use super::service::Question;
use crate::db;
use crate::error::Result;

#[derive(FromQueryResult)]
struct Group {
    direction: entity::values::Direction,
    hs_code: String,
    currency: String,
    value_minor: i64,
    net_weight_g: i64,
}

/// The sums of each code and month in use, where the weight is known.
pub async fn points(db: &impl ConnectionTrait, question: Question) -> Result<Vec<Point>> {
    use trade_flow::Column;

    let mut query = flow::store::that_count(viewer)
        .select_only()
        .filter(trade_dataset::Column::Synthetic.eq(question.synthetic))
        .filter(Column::Side.eq(question.side))
        .filter(Column::Month.between(question.months.from.number(), question.months.to.number()))
        .filter(Column::NetWeightG.gt(0));
    for column in [Column::Direction, Column::HsCode, Column::Currency] {
        query = query.column(column).group_by(column);
    }
    let groups = query
        .group_by(Column::Month)
        .column_as(db::sum(Column::ValueMinor), "value_minor")
        .column_as(db::sum(Column::NetWeightG), "net_weight_g")
        .into_model::<Group>()
        .all(db)
        .await?;
    let point = |group: Group| Point {
        direction: group.direction,
        hs_code: group.hs_code,
        currency: group.currency,
        value_minor: group.value_minor,
        net_weight_g: group.net_weight_g,
    };
    Ok(groups.into_iter().map(point).collect())
}
