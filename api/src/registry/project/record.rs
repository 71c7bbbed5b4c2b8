//! A project as a write sees it: with its participants, milestones and other names.

use chrono::{DateTime, NaiveDate, Utc};
use entity::id::{EnterpriseId, ProjectId};
use entity::values::{
    MilestoneKind, ParticipantRole, Publication, RecordKind, Stage, Standing, SubjectKind,
};
use entity::{alias, milestone, participant, project};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

use super::rules;
use crate::error::{Flaw, Result};
use crate::registry::alias::names_in_use;
use crate::registry::record::Record as _;
use crate::value::canonical::Fields;
use crate::writing::record::published_row;
use crate::writing::taken;
use crate::writing::{Part, Parts, Record, Stamp};

/// A project as a write sees it.
#[derive(Clone, Debug)]
pub struct ProjectRecord {
    /// Its row.
    pub row: project::Model,
    /// The enterprises that take part or took part.
    pub participants: Parts<participant::Model>,
    /// The steps of its life.
    pub milestones: Parts<milestone::Model>,
    /// Its other names.
    pub aliases: Parts<alias::Model>,
}

impl Record for ProjectRecord {
    type Row = project::Model;

    const KIND: RecordKind = RecordKind::Project;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(blank(stamp))
    }

    fn from_row(row: project::Model) -> Self {
        Self {
            row,
            participants: Parts::default(),
            milestones: Parts::default(),
            aliases: Parts::default(),
        }
    }

    published_row!();

    fn check(&self, today: NaiveDate) -> Vec<Flaw> {
        rules::check(self, today)
    }

    fn gate(&self) -> Vec<Flaw> {
        rules::gate(&self.row)
    }

    async fn taken(&self, before: Option<&Self>, db: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        let published_before = before.and_then(|it| it.row.published_at);
        let unique = taken::of_published(published_before);
        let mut found =
            taken::code(db, &self.row, &self.row.code, unique, |row| row.name()).await?;
        if published_before.is_none() {
            found.extend(rules::code_across(&self.row));
        }
        Ok(found)
    }

    fn names(&self) -> Option<(SubjectKind, Vec<&str>)> {
        let own = [&self.row.name_zh, &self.row.name_ru, &self.row.name_en];
        let own = own.into_iter().flatten().map(String::as_str);
        Some((
            SubjectKind::Project,
            own.chain(names_in_use(&self.aliases)).collect(),
        ))
    }

    async fn load_parts(records: &mut [Self], db: &impl ConnectionTrait) -> Result<()> {
        Parts::load(db, records, |it| &mut it.participants).await?;
        Parts::load(db, records, |it| &mut it.milestones).await?;
        Parts::load(db, records, |it| &mut it.aliases).await
    }

    async fn save_parts(
        &mut self,
        before: Option<&Self>,
        db: &DatabaseTransaction,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let participants = before.map(|before| &before.participants);
        self.participants.save(participants, db, now).await?;
        self.milestones
            .save(before.map(|before| &before.milestones), db, now)
            .await?;
        self.aliases
            .save(before.map(|before| &before.aliases), db, now)
            .await
    }

    fn part_facts(&self) -> Result<Fields> {
        Ok(Fields::from_iter([
            ("participants".to_owned(), self.participants.facts()?),
            ("milestones".to_owned(), self.milestones.facts()?),
            ("aliases".to_owned(), self.aliases.facts()?),
        ]))
    }

    fn restore_parts(&mut self, facts: &Fields, now: DateTime<Utc>) -> Result<()> {
        self.participants
            .restore(facts.get("participants"), Self::KIND, &self.row, now)?;
        self.milestones
            .restore(facts.get("milestones"), Self::KIND, &self.row, now)?;
        self.aliases
            .restore(facts.get("aliases"), Self::KIND, &self.row, now)
    }

    fn settle(&mut self, before: Option<&Self>) {
        let is_same =
            before.is_some_and(|it| rules::key_facts(&it.row) == rules::key_facts(&self.row));
        if !is_same {
            self.row.key_facts_version = self.row.version;
        }
    }
}

fn blank(stamp: Stamp) -> project::Model {
    project::Model {
        id: ProjectId(stamp.id),
        side: stamp.side,
        version: stamp.version,
        created_at: stamp.created_at,
        updated_at: stamp.updated_at,
        archived_at: stamp.archived_at,
        publication: Publication::Draft,
        published_at: None,
        code: String::new(),
        name_zh: None,
        name_ru: None,
        name_en: None,
        summary_zh: None,
        summary_ru: None,
        summary_en: None,
        sector_code: None,
        cluster_code: None,
        zone_id: None,
        place_id: None,
        latitude_e6: None,
        longitude_e6: None,
        stage: Stage::Proposed,
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
    }
}

impl Part for participant::Model {
    fn parent_column(_: RecordKind) -> participant::Column {
        participant::Column::ProjectId
    }

    fn blank(stamp: Stamp, _: RecordKind, parent: Uuid) -> Self {
        Self {
            id: stamp.id.into(),
            side: stamp.side,
            version: stamp.version,
            created_at: stamp.created_at,
            updated_at: stamp.updated_at,
            archived_at: stamp.archived_at,
            project_id: ProjectId(parent),
            enterprise_side: stamp.side,
            enterprise_id: EnterpriseId(Uuid::nil()),
            role: ParticipantRole::Partner,
            share_bp: None,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        (self.enterprise_id, self.role) == (other.enterprise_id, other.role)
    }
}

impl Part for milestone::Model {
    fn parent_column(_: RecordKind) -> milestone::Column {
        milestone::Column::ProjectId
    }

    fn blank(stamp: Stamp, _: RecordKind, parent: Uuid) -> Self {
        Self {
            id: stamp.id.into(),
            side: stamp.side,
            version: stamp.version,
            created_at: stamp.created_at,
            updated_at: stamp.updated_at,
            archived_at: stamp.archived_at,
            project_id: ProjectId(parent),
            kind: MilestoneKind::Other,
            name_zh: None,
            name_ru: None,
            name_en: None,
            planned_on: None,
            planned_precision: None,
            actual_on: None,
            actual_precision: None,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        let what = |it: &Self| {
            (
                it.kind,
                it.name_zh.clone(),
                it.name_ru.clone(),
                it.name_en.clone(),
            )
        };
        what(self) == what(other)
    }
}
