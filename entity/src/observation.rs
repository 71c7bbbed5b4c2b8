//! One value of an indicator, as one side reports it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{ObservationId, SourceId};
use crate::table::table;
use crate::values::{PeriodPrecision, Publication, Qualifier, Side, SubjectKind};

table! {
/// One value of an indicator, as one side reports it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "observation")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ObservationId,
    /// The side that owns the record.
    pub side: Side,
    /// Counts the writes; a writer names the one it saw.
    pub version: i32,
    /// When it was entered, UTC.
    pub created_at: DateTimeUtc,
    /// When it was last written, UTC.
    pub updated_at: DateTimeUtc,
    /// When it was archived, UTC; null while it is in use.
    pub archived_at: Option<DateTimeUtc>,
    /// Whether it is public.
    pub publication: Publication,
    /// When it was published, UTC.
    pub published_at: Option<DateTimeUtc>,
    /// Indicator code.
    pub indicator_code: String,
    /// Subject kind.
    pub subject_kind: SubjectKind,
    /// Subject side.
    pub subject_side: Side,
    /// Id of the record it is about; a soft reference.
    pub subject_id: Uuid,
    /// Period from.
    pub period_from: Option<Date>,
    /// Period to.
    pub period_to: Option<Date>,
    /// Period precision.
    pub period_precision: Option<PeriodPrecision>,
    /// In 10⁻⁶ of the unit.
    pub value_micro: i64,
    /// Unit code.
    pub unit_code: String,
    /// Qualifier.
    pub qualifier: Qualifier,
    /// Chosen as the figure to show where only one fits.
    pub headline: bool,
    /// Note in Chinese.
    pub note_zh: Option<String>,
    /// Note in Russian.
    pub note_ru: Option<String>,
    /// Note in English.
    pub note_en: Option<String>,
    /// Source id.
    pub source_id: SourceId,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
