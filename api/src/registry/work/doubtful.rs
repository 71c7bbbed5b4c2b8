//! Which records have something doubtful about them, found by the database: the same that
//! `writing::doubt` and the rules of the kinds find in one of them.

use chrono::{Datelike, NaiveDate};
use entity::values::{DatePrecision, Language, Publication, Stage, Standing};
use entity::{
    alias, cluster_part, cluster_part_place, cluster_part_zone, enterprise, milestone, observation,
    participant, place, project, source, zone,
};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, SelectStatement};
use sea_orm::{ColumnTrait, DbBackend, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use crate::db::without_letters;

/// What is asked: on which day, and of which database.
#[derive(Clone, Copy, Debug)]
pub struct Doubts {
    /// Today.
    pub today: NaiveDate,
    /// The database.
    pub backend: DbBackend,
}

/// The neighbours of a table that readers see, as a subquery.
macro_rules! in_public {
    ($table:ident) => {
        $table::Entity::find()
            .select_only()
            .column($table::Column::Id)
            .filter($table::Column::Publication.eq(Publication::Published))
            .filter($table::Column::ArchivedAt.is_null())
            .into_query()
    };
}

impl Doubts {
    /// Of projects.
    pub fn project(self) -> Condition {
        use project::Column as P;

        self.scripts([(P::NameZh, P::NameRu), (P::SummaryZh, P::SummaryRu)])
            .add(unseen(P::ZoneId, in_public!(zone)))
            .add(unseen(P::PlaceId, in_public!(place)))
            .add(unseen(P::SourceId, in_public!(source)))
            .add(P::Id.in_subquery(with_unseen_participant()))
            .add(P::Id.in_subquery(self.milestones()))
            .add(P::Id.in_subquery(self.aliases(alias::Column::ProjectId)))
            .add(self.overdue())
    }

    /// Of enterprises.
    pub fn enterprise(self) -> Condition {
        use enterprise::Column as E;

        self.scripts([(E::NameZh, E::NameRu)])
            .add(unseen(E::SourceId, in_public!(source)))
            .add(E::Id.in_subquery(self.aliases(alias::Column::EnterpriseId)))
    }

    /// Of zones.
    pub fn zone(self) -> Condition {
        use zone::Column as Z;

        self.scripts([(Z::NameZh, Z::NameRu)])
            .add(unseen(Z::PlaceId, in_public!(place)))
            .add(unseen(Z::SourceId, in_public!(source)))
            .add(Z::Id.in_subquery(self.aliases(alias::Column::ZoneId)))
    }

    /// Of places.
    pub fn place(self) -> Condition {
        use place::Column as P;

        self.scripts([(P::NameZh, P::NameRu)])
            .add(unseen(P::SourceId, in_public!(source)))
            .add(P::Id.in_subquery(self.aliases(alias::Column::PlaceId)))
    }

    /// Of sources.
    pub fn source(self) -> Condition {
        self.scripts([(source::Column::TitleZh, source::Column::TitleRu)])
    }

    /// Of observations.
    pub fn observation(self) -> Condition {
        use observation::Column as O;

        self.scripts([(O::NoteZh, O::NoteRu)])
            .add(unseen(O::SourceId, in_public!(source)))
    }

    /// Of cluster parts.
    pub fn cluster_part(self) -> Condition {
        use cluster_part::Column as P;
        use cluster_part_place::Column as Place;
        use cluster_part_zone::Column as Zone;

        let with_unseen_zone = cluster_part_zone::Entity::find()
            .select_only()
            .column(Zone::ClusterPartId)
            .filter(Zone::ArchivedAt.is_null())
            .filter(unseen(Zone::ZoneId, in_public!(zone)));
        let with_unseen_place = cluster_part_place::Entity::find()
            .select_only()
            .column(Place::ClusterPartId)
            .filter(Place::ArchivedAt.is_null())
            .filter(unseen(Place::PlaceId, in_public!(place)));
        let title = (P::ChainLeaderTitleZh, P::ChainLeaderTitleRu);
        self.scripts([title, (P::NoteZh, P::NoteRu)])
            .add(P::Id.in_subquery(with_unseen_zone.into_query()))
            .add(P::Id.in_subquery(with_unseen_place.into_query()))
    }

    /// Chinese without a Chinese letter, or Russian without a Russian one, in any of these texts.
    fn scripts<C: ColumnTrait>(self, texts: impl IntoIterator<Item = (C, C)>) -> Condition {
        let mut any = Condition::any();
        for (zh, ru) in texts {
            any = any
                .add_option(self.without(zh, Language::Zh))
                .add_option(self.without(ru, Language::Ru));
        }
        any
    }

    fn without<C: ColumnTrait>(self, text: C, language: Language) -> Option<Expr> {
        without_letters(Expr::col(text.as_column_ref()), language, self.backend)
    }

    fn milestones(self) -> SelectStatement {
        use milestone::Column as M;

        milestone::Entity::find()
            .select_only()
            .column(M::ProjectId)
            .filter(M::ArchivedAt.is_null())
            .filter(self.scripts([(M::NameZh, M::NameRu)]))
            .into_query()
    }

    /// The records, by this column, with another name in another script than its language's.
    fn aliases(self, of: alias::Column) -> SelectStatement {
        use alias::Column as A;

        let mut any = Condition::any();
        for language in [Language::Zh, Language::Ru] {
            let without = self.without(A::Name, language);
            any = any.add_option(without.map(|it| A::Language.eq(language).and(it)));
        }
        alias::Entity::find()
            .select_only()
            .column(of)
            .filter(A::ArchivedAt.is_null())
            .filter(of.is_not_null())
            .filter(any)
            .into_query()
    }

    /// Going on, not built, and the last day of what is known of its completion is gone by.
    fn overdue(self) -> Condition {
        use project::Column as P;

        let today = self.today;
        let month = today.with_day(1).unwrap_or(today);
        let quarter = month.with_month0(month.month0() / 3 * 3).unwrap_or(month);
        let year = month.with_month(1).unwrap_or(month);
        let begun = [
            (DatePrecision::Day, today),
            (DatePrecision::Month, month),
            (DatePrecision::Quarter, quarter),
            (DatePrecision::Year, year),
        ];
        let gone_by = begun
            .into_iter()
            .fold(Condition::any(), |any, (precision, first)| {
                let is_of = P::PlannedCompletionPrecision.eq(precision);
                any.add(is_of.and(P::PlannedCompletion.lt(first)))
            });
        Condition::all()
            .add(P::Stage.is_not_in([Stage::Completed, Stage::Operation]))
            .add(P::Standing.eq(Standing::Active))
            .add(P::ActualCompletion.is_null())
            .add(gone_by)
    }
}

/// A neighbour that is named and that readers do not see.
fn unseen<C: ColumnTrait>(neighbour: C, in_public: SelectStatement) -> Condition {
    Condition::all()
        .add(neighbour.is_not_null())
        .add(neighbour.not_in_subquery(in_public))
}

fn with_unseen_participant() -> SelectStatement {
    use participant::Column as P;

    participant::Entity::find()
        .select_only()
        .column(P::ProjectId)
        .filter(P::ArchivedAt.is_null())
        .filter(P::EnterpriseId.not_in_subquery(in_public!(enterprise)))
        .into_query()
}
