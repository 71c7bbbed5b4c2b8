//! The trade in a summary by partner and by HS chapter.

use entity::trade_rollup;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
};

use super::request::Request;
use super::trade_store::rollup_condition;
use crate::db::sum;
use crate::error::Result;

/// What was traded in one sector and month with one partner, or under one HS chapter.
#[derive(Clone, Debug, FromQueryResult)]
pub struct BreakdownCell {
    /// Code of the sector; empty for goods outside the sectors.
    pub sector_code: String,
    /// The partner country or the HS chapter.
    pub part: String,
    /// As YYYYMM.
    pub month: i32,
    /// ISO 4217.
    pub currency: String,
    /// In minor units.
    pub minor: i64,
}

/// What the trade of the period is broken down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breakdown {
    /// By partner country.
    Partner,
    /// By HS chapter.
    Chapter,
}

/// The trade of the period by partner or by HS chapter; of these sectors, or of all.
pub async fn breakdown_cells(
    db: &impl ConnectionTrait,
    request: &Request,
    breakdown: Breakdown,
    sectors: Option<&[String]>,
) -> Result<Vec<BreakdownCell>> {
    use trade_rollup::Column as T;

    let part = match breakdown {
        Breakdown::Partner => T::Partner,
        Breakdown::Chapter => T::HsChapter,
    };
    let mut select = trade_rollup::Entity::find()
        .select_only()
        .column_as(sum(T::ValueMinor), "minor")
        .column_as(part, "part")
        .group_by(part)
        .filter(rollup_condition(request, &[request.period]));
    for column in [T::SectorCode, T::Month, T::Currency] {
        select = select.column(column).group_by(column);
    }
    if let Some(sectors) = sectors {
        select = select.filter(T::SectorCode.is_in(sectors));
    }
    Ok(select.into_model().all(db).await?)
}
