//! A project.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::id::{PlaceId, ProjectId, SourceId, ZoneId};
use crate::table::{part, table};
use crate::values::{CooperationForm, DatePrecision, Publication, Side, Stage, Standing};

table! {
/// A project.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "project")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProjectId,
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
    /// Stable code, unique within its side.
    pub code: String,
    /// Name in Chinese.
    pub name_zh: Option<String>,
    /// Name in Russian.
    pub name_ru: Option<String>,
    /// Name in English.
    pub name_en: Option<String>,
    /// Summary in Chinese.
    pub summary_zh: Option<String>,
    /// Summary in Russian.
    pub summary_ru: Option<String>,
    /// Summary in English.
    pub summary_en: Option<String>,
    /// Sector code.
    pub sector_code: Option<String>,
    /// Cluster code.
    pub cluster_code: Option<String>,
    /// Zone id.
    pub zone_id: Option<ZoneId>,
    /// Place id.
    pub place_id: Option<PlaceId>,
    /// WGS 84, in 10⁻⁶ degrees.
    pub latitude_e6: Option<i32>,
    /// WGS 84, in 10⁻⁶ degrees.
    pub longitude_e6: Option<i32>,
    /// Stage.
    pub stage: Stage,
    /// When the stage was stated.
    pub stage_on: Option<Date>,
    /// Stage precision.
    pub stage_precision: Option<DatePrecision>,
    /// Standing.
    pub standing: Standing,
    /// Cooperation form.
    pub cooperation_form: Option<CooperationForm>,
    /// In minor units.
    pub planned_investment_minor: Option<i64>,
    /// Planned investment currency.
    pub planned_investment_currency: Option<String>,
    /// The date whose prices and rates the amount is in.
    pub planned_investment_on: Option<Date>,
    /// In minor units.
    pub actual_investment_minor: Option<i64>,
    /// Actual investment currency.
    pub actual_investment_currency: Option<String>,
    /// The date whose prices and rates the amount is in.
    pub actual_investment_on: Option<Date>,
    /// Planned start.
    pub planned_start: Option<Date>,
    /// Planned start precision.
    pub planned_start_precision: Option<DatePrecision>,
    /// Planned completion.
    pub planned_completion: Option<Date>,
    /// Planned completion precision.
    pub planned_completion_precision: Option<DatePrecision>,
    /// Actual start.
    pub actual_start: Option<Date>,
    /// Actual start precision.
    pub actual_start_precision: Option<DatePrecision>,
    /// Actual completion.
    pub actual_completion: Option<Date>,
    /// Actual completion precision.
    pub actual_completion_precision: Option<DatePrecision>,
    /// Planned jobs.
    pub planned_jobs: Option<i32>,
    /// In 10⁻⁶ of the unit.
    pub capacity_micro: Option<i64>,
    /// Capacity unit.
    pub capacity_unit: Option<String>,
    /// Counterpart side.
    pub counterpart_side: Option<Side>,
    /// Counterpart id.
    pub counterpart_id: Option<ProjectId>,
    /// Source id.
    pub source_id: Option<SourceId>,
    /// The version in which what the other side stands behind was last changed.
    pub key_facts_version: i32,
}
}

part! {
/// What nearly everybody reads of a project: a third of its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// UUIDv7.
    pub id: ProjectId,
    /// The side that owns the record.
    pub side: Side,
    /// Counts the writes; a writer names the one it saw.
    pub version: i32,
    /// When it was entered, UTC.
    pub created_at: DateTimeUtc,
    /// When it was last written, UTC.
    pub updated_at: DateTimeUtc,
    /// Whether it is public.
    pub publication: Publication,
    /// Stable code, unique within its side.
    pub code: String,
    /// Name in Chinese.
    pub name_zh: Option<String>,
    /// Name in Russian.
    pub name_ru: Option<String>,
    /// Name in English.
    pub name_en: Option<String>,
    /// Sector code.
    pub sector_code: Option<String>,
    /// Cluster code.
    pub cluster_code: Option<String>,
    /// Zone id.
    pub zone_id: Option<ZoneId>,
    /// Place id.
    pub place_id: Option<PlaceId>,
    /// Stage.
    pub stage: Stage,
    /// Standing.
    pub standing: Standing,
    /// Counterpart id.
    pub counterpart_id: Option<ProjectId>,
    /// The version in which what the other side stands behind was last changed.
    pub key_facts_version: i32,
}
}

/// Relations are joined where they are read, with the viewer in hand.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
