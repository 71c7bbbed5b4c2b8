//! Projects as a client gives them.

use async_graphql::{InputObject, MaybeUndefined};
use entity::values::{self, RevisionAction};
use entity::{place, project, source, zone};

use super::ProjectBy;
use super::milestone_input::{self, MilestoneInput};
use super::participant_input::{self, ParticipantInput};
use super::record::ProjectRecord;
use super::store;
use crate::error::Result;
use crate::graphql::entry::{
    CoordinatesInput, LocalizedTextInput, MeasureInput, MoneyInput, Texts, code, coordinates,
    count, localized, measure, money, optional, partial_date, refer, refer_code, required, usual,
};
use crate::graphql::values::{CooperationForm, Stage, Standing};
use crate::registry;
use crate::registry::alias::{self, AliasInput};
use crate::registry::cluster::ClusterBy;
use crate::registry::place::PlaceBy;
use crate::registry::sector::SectorBy;
use crate::registry::source::SourceBy;
use crate::registry::zone::ZoneBy;
use crate::writing::neighbour::{Bank, warn_unpublished};
use crate::writing::{Change, Desk};

/// What can be said of a project. What is left out stays as it is, null clears it; a list is
/// given whole, and what is not in it any more is archived.
#[derive(Clone, Debug, InputObject)]
pub struct ProjectFields {
    /// Stable code, unique within its side: capital letters, digits and hyphens. It stays once
    /// the project was published.
    code: MaybeUndefined<String>,
    /// Its name; the owner's language is obligatory.
    name: MaybeUndefined<LocalizedTextInput>,
    /// What it is about.
    summary: MaybeUndefined<LocalizedTextInput>,
    /// Where it is in its life.
    stage: MaybeUndefined<Stage>,
    /// When its stage was stated by the source: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
    stage_on: MaybeUndefined<String>,
    /// Whether it goes on; active unless said otherwise.
    standing: MaybeUndefined<Standing>,
    /// How the two banks share its work.
    cooperation_form: MaybeUndefined<CooperationForm>,
    /// Its sector.
    sector: MaybeUndefined<SectorBy>,
    /// Its cluster.
    cluster: MaybeUndefined<ClusterBy>,
    /// The zone it is in, of the own side.
    zone: MaybeUndefined<ZoneBy>,
    /// The place it is in, of the own side.
    place: MaybeUndefined<PlaceBy>,
    /// Where exactly it is.
    coordinates: MaybeUndefined<CoordinatesInput>,
    /// What is to be invested.
    planned_investment: MaybeUndefined<MoneyInput>,
    /// What has been invested.
    actual_investment: MaybeUndefined<MoneyInput>,
    /// When work is to begin: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
    planned_start: MaybeUndefined<String>,
    /// When work is to end: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
    planned_completion: MaybeUndefined<String>,
    /// When work began: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
    actual_start: MaybeUndefined<String>,
    /// When work ended: `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
    actual_completion: MaybeUndefined<String>,
    /// Jobs it is to create.
    planned_jobs: MaybeUndefined<i32>,
    /// What it is to produce or handle.
    capacity: MaybeUndefined<MeasureInput>,
    /// The project across the river it is planned together with.
    counterpart: MaybeUndefined<ProjectBy>,
    /// Where what is said here is from, of the own side.
    source: MaybeUndefined<SourceBy>,
    /// The enterprises that take part, all of them.
    participants: MaybeUndefined<Vec<ParticipantInput>>,
    /// The steps of its life, all of them.
    milestones: MaybeUndefined<Vec<MilestoneInput>>,
    /// Its other names, all of them.
    aliases: MaybeUndefined<Vec<AliasInput>>,
}

impl Change<ProjectRecord> for ProjectFields {
    fn action(&self) -> RevisionAction {
        RevisionAction::Update
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut ProjectRecord) -> Result<()> {
        let row = &mut record.row;
        code(desk, self.code, row.published_at.is_some(), &mut row.code);
        let name = Texts {
            zh: &mut row.name_zh,
            ru: &mut row.name_ru,
            en: &mut row.name_en,
        };
        localized(desk, "name", self.name, name);
        let summary = Texts {
            zh: &mut row.summary_zh,
            ru: &mut row.summary_ru,
            en: &mut row.summary_en,
        };
        localized(desk, "summary", self.summary, summary);
        required(
            desk,
            "stage",
            self.stage.map_value(Into::into),
            &mut row.stage,
        );
        usual(
            self.standing.map_value(Into::into),
            values::Standing::Active,
            &mut row.standing,
        );
        optional(
            self.cooperation_form.map_value(Into::into),
            &mut row.cooperation_form,
        );
        let catalogue = desk.app.catalogue();
        let is_sector = |code: &str| catalogue.sector(code).is_some();
        refer_code(desk, "sector", self.sector, is_sector, &mut row.sector_code);
        let is_cluster = |code: &str| catalogue.cluster(code).is_some();
        refer_code(
            desk,
            "cluster",
            self.cluster,
            is_cluster,
            &mut row.cluster_code,
        );
        coordinates(
            desk,
            "coordinates",
            self.coordinates,
            (&mut row.latitude_e6, &mut row.longitude_e6),
        );
        let planned = (
            &mut row.planned_investment_minor,
            &mut row.planned_investment_currency,
            &mut row.planned_investment_on,
        );
        money(desk, "plannedInvestment", self.planned_investment, planned);
        let actual = (
            &mut row.actual_investment_minor,
            &mut row.actual_investment_currency,
            &mut row.actual_investment_on,
        );
        money(desk, "actualInvestment", self.actual_investment, actual);
        for (field, given, date, precision) in [
            (
                "stageOn",
                self.stage_on,
                &mut row.stage_on,
                &mut row.stage_precision,
            ),
            (
                "plannedStart",
                self.planned_start,
                &mut row.planned_start,
                &mut row.planned_start_precision,
            ),
            (
                "plannedCompletion",
                self.planned_completion,
                &mut row.planned_completion,
                &mut row.planned_completion_precision,
            ),
            (
                "actualStart",
                self.actual_start,
                &mut row.actual_start,
                &mut row.actual_start_precision,
            ),
            (
                "actualCompletion",
                self.actual_completion,
                &mut row.actual_completion,
                &mut row.actual_completion_precision,
            ),
        ] {
            partial_date(desk, field, given, date, precision);
        }
        count(
            desk,
            "plannedJobs",
            self.planned_jobs,
            &mut row.planned_jobs,
        );
        let capacity = (&mut row.capacity_micro, &mut row.capacity_unit);
        measure(desk, "capacity", self.capacity, capacity);
        Neighbours {
            zone: self.zone,
            place: self.place,
            source: self.source,
            counterpart: self.counterpart,
        }
        .lay(desk, row)
        .await?;
        participant_input::lay(desk, self.participants, row, &mut record.participants).await?;
        milestone_input::lay(desk, self.milestones, row, &mut record.milestones);
        alias::input::lay::<ProjectRecord>(desk, self.aliases, row.id.0, &mut record.aliases);
        Ok(())
    }
}

/// The records a project refers to.
struct Neighbours {
    zone: MaybeUndefined<ZoneBy>,
    place: MaybeUndefined<PlaceBy>,
    source: MaybeUndefined<SourceBy>,
    counterpart: MaybeUndefined<ProjectBy>,
}

impl Neighbours {
    async fn lay(self, desk: &mut Desk<'_>, row: &mut project::Model) -> Result<()> {
        let viewer = desk.viewer;
        let zones = registry::zone::store::visible_to(viewer);
        let zone: Option<zone::Model> =
            refer(desk, "zone", zones, self.zone, Bank::Own, &mut row.zone_id).await?;
        if let Some(zone) = zone {
            warn_unpublished(desk, "zone", zone.publication);
        }
        let places = registry::place::store::visible_to(viewer);
        let place: Option<place::Model> = refer(
            desk,
            "place",
            places,
            self.place,
            Bank::Own,
            &mut row.place_id,
        )
        .await?;
        if let Some(place) = place {
            warn_unpublished(desk, "place", place.publication);
        }
        let sources = registry::source::store::visible_to(viewer);
        let source: Option<source::Model> = refer(
            desk,
            "source",
            sources,
            self.source,
            Bank::Own,
            &mut row.source_id,
        )
        .await?;
        if let Some(source) = source {
            warn_unpublished(desk, "source", source.publication);
        }
        let projects = store::visible_to(viewer);
        let to = &mut row.counterpart_id;
        let _: Option<project::Model> = refer(
            desk,
            "counterpart",
            projects,
            self.counterpart,
            Bank::Other,
            to,
        )
        .await?;
        row.counterpart_side = row.counterpart_id.map(|_| row.side.across());
        Ok(())
    }
}
