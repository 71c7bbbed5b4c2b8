//! Projects.

use chrono::NaiveDate;
use entity::id::ProjectId;
use entity::project;
use entity::values::{DatePrecision, Publication, Side, Stage, Standing};

use crate::{TestApp, now};

/// A project about to be made: the Chinese side's, published, planned, active.
#[derive(Debug)]
pub struct ProjectBuilder<'a> {
    app: &'a TestApp,
    row: project::Model,
}

impl TestApp {
    /// A project of the Chinese side.
    pub fn project(&self) -> ProjectBuilder<'_> {
        let identity = self.identity();
        let number = identity.number;
        let row = project::Model {
            id: ProjectId(identity.id),
            side: Side::Cn,
            version: 1,
            created_at: now(),
            updated_at: now(),
            archived_at: None,
            publication: Publication::Published,
            published_at: Some(now()),
            code: identity.code("HB-CN"),
            name_zh: Some(format!("试验项目{number}")),
            name_ru: Some(format!("Пробный проект {number}")),
            name_en: None,
            summary_zh: None,
            summary_ru: None,
            summary_en: None,
            sector_code: Some("TIMBER".into()),
            cluster_code: Some("TIMBER_CHAIN".into()),
            zone_id: None,
            place_id: None,
            latitude_e6: None,
            longitude_e6: None,
            stage: Stage::Planned,
            stage_on: None,
            stage_precision: None,
            standing: Standing::Active,
            cooperation_form: None,
            planned_investment_minor: None,
            planned_investment_currency: None,
            planned_investment_on: None,
            actual_investment_minor: None,
            actual_investment_currency: None,
            actual_investment_on: None,
            planned_start: None,
            planned_start_precision: None,
            planned_completion: None,
            planned_completion_precision: None,
            actual_start: None,
            actual_start_precision: None,
            actual_completion: None,
            actual_completion_precision: None,
            planned_jobs: None,
            capacity_micro: None,
            capacity_unit: None,
            counterpart_side: None,
            counterpart_id: None,
            source_id: None,
            key_facts_version: 1,
        };
        ProjectBuilder { app: self, row }
    }
}

impl ProjectBuilder<'_> {
    /// With this code.
    #[must_use]
    pub fn code(mut self, code: &str) -> Self {
        self.row.code = code.into();
        self
    }

    /// Of this side.
    #[must_use]
    pub fn side(mut self, side: Side) -> Self {
        self.row.side = side;
        self
    }

    /// With these names.
    #[must_use]
    pub fn names(mut self, zh: Option<&str>, ru: Option<&str>, en: Option<&str>) -> Self {
        self.row.name_zh = zh.map(Into::into);
        self.row.name_ru = ru.map(Into::into);
        self.row.name_en = en.map(Into::into);
        self
    }

    /// At this stage.
    #[must_use]
    pub fn stage(mut self, stage: Stage) -> Self {
        self.row.stage = stage;
        self
    }

    /// In this state of publication.
    #[must_use]
    pub fn publication(mut self, publication: Publication) -> Self {
        self.row.publication = publication;
        self
    }

    /// In this sector, and the cluster of that name if any.
    #[must_use]
    pub fn sector(mut self, sector: &str, cluster: Option<&str>) -> Self {
        self.row.sector_code = Some(sector.into());
        self.row.cluster_code = cluster.map(Into::into);
        self
    }

    /// To cost so much, in minor units, at the prices of a day.
    #[must_use]
    pub fn planned_investment(mut self, minor: i64, currency: &str, on: &str) -> Self {
        self.row.planned_investment_minor = Some(minor);
        self.row.planned_investment_currency = Some(currency.into());
        self.row.planned_investment_on = Some(date(on));
        self
    }

    /// With this investment made.
    #[must_use]
    pub fn actual_investment(mut self, minor: i64, currency: &str, on: &str) -> Self {
        self.row.actual_investment_minor = Some(minor);
        self.row.actual_investment_currency = Some(currency.into());
        self.row.actual_investment_on = Some(date(on));
        self
    }

    /// Begun and completed on these days.
    #[must_use]
    pub fn lived(mut self, start: Option<&str>, completion: Option<&str>) -> Self {
        self.row.actual_start = start.map(date);
        self.row.actual_start_precision = start.map(|_| DatePrecision::Day);
        self.row.actual_completion = completion.map(date);
        self.row.actual_completion_precision = completion.map(|_| DatePrecision::Day);
        self
    }

    /// Planned together with a project across the river.
    #[must_use]
    pub fn counterpart(mut self, other: &project::Model) -> Self {
        self.row.counterpart_side = Some(other.side);
        self.row.counterpart_id = Some(other.id);
        self
    }

    /// Inserts it.
    pub async fn create(self) -> project::Model {
        self.app.insert(self.row.clone()).await;
        self.row
    }
}

/// A day such as `2024-01-31`.
pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date such as 2024-01-31")
}
