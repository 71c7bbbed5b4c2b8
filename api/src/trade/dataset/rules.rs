//! Which release counts for which month of a reporter.
//!
//! For each month it is the release that was made current last, of those that cover the month and
//! are not withdrawn. Generated figures give way to reported ones, whenever either came.

use std::collections::{BTreeMap, BTreeSet};

use entity::id::TradeDatasetId;
use entity::trade_dataset::Model;
use entity::values::DatasetStatus;
use sea_orm::prelude::DateTimeUtc;

use crate::error::{Flaw, Problem};
use crate::text::Localized;
use crate::value::{Month, MonthRange};
use crate::writing::{flaw, rules};

/// The release that counts for each month, by the month's number.
pub type Holders = BTreeMap<i32, TradeDatasetId>;

/// The months a release covers; none when they cannot be read.
pub fn months(release: &Model) -> Option<MonthRange> {
    let from = Month::from_number(release.month_from).ok()?;
    let to = Month::from_number(release.month_to).ok()?;
    Some(MonthRange { from, to })
}

/// Which of one reporter's releases counts for which month.
pub fn holders<'a>(releases: impl IntoIterator<Item = &'a Model>) -> Holders {
    let mut ranked: Vec<&Model> = releases
        .into_iter()
        .filter(|release| release.precedence.is_some())
        .collect();
    ranked.sort_by_key(|release| (!release.synthetic, release.precedence, release.id));
    let mut holders = Holders::new();
    for release in ranked {
        for month in months(release).into_iter().flat_map(MonthRange::months) {
            holders.insert(month.number(), release.id);
        }
    }
    holders
}

/// The months for which another release counts than before, or none, or one for the first time.
pub fn moved(before: &Holders, after: &Holders) -> BTreeSet<i32> {
    let months = before.keys().chain(after.keys());
    months
        .filter(|month| before.get(month) != after.get(month))
        .copied()
        .collect()
}

/// Where a release stands that has been made current and not been withdrawn.
pub fn status(release: TradeDatasetId, holders: &Holders) -> DatasetStatus {
    if holders.values().any(|holder| *holder == release) {
        return DatasetStatus::Current;
    }
    DatasetStatus::Superseded
}

/// The months for which a release counts, in as few ranges as can be.
pub fn held(release: TradeDatasetId, holders: &Holders) -> Vec<MonthRange> {
    let mut ranges: Vec<MonthRange> = Vec::new();
    for (month, holder) in holders {
        let Ok(month) = Month::from_number(*month) else {
            continue;
        };
        if *holder != release {
            continue;
        }
        match ranges.last_mut() {
            Some(last) if last.to.plus(1) == month => last.to = month,
            _ => ranges.push(MonthRange {
                from: month,
                to: month,
            }),
        }
    }
    ranges
}

/// The releases that would count for months of this one if it were not there.
pub fn superseded_by(release: &Model, releases: &[Model]) -> BTreeSet<TradeDatasetId> {
    let is = holders(releases);
    let without = holders(releases.iter().filter(|other| other.id != release.id));
    let own = is.iter().filter(|(_, holder)| **holder == release.id);
    own.filter_map(|(month, _)| without.get(month).copied())
        .collect()
}

/// The releases that count for months that this one covers.
pub fn superseding(release: &Model, releases: &[Model]) -> BTreeSet<TradeDatasetId> {
    if release.precedence.is_none() {
        return BTreeSet::new();
    }
    let covered = release.month_from..=release.month_to;
    let holders = holders(releases);
    let holders = holders.range(covered).map(|(_, holder)| *holder);
    holders.filter(|holder| *holder != release.id).collect()
}

/// Makes a release the last that was made current, or says why that would change nothing.
/// `releases` are the reporter's, this one among them or not.
pub fn make_current(
    release: &mut Model,
    releases: &[Model],
    now: DateTimeUtc,
) -> Result<(), Problem> {
    let before = holders(releases);
    let last = releases.iter().filter_map(|other| other.precedence).max();
    release.precedence = Some(last.unwrap_or_default() + 1);
    let others = releases.iter().filter(|other| other.id != release.id);
    let after = holders(others.chain([&*release]));
    if status(release.id, &after) != DatasetStatus::Current {
        return Err(Problem::new("DATASET_GIVES_WAY"));
    }
    if before == after {
        return Err(Problem::new("DATASET_IS_CURRENT"));
    }
    release.status = DatasetStatus::Current;
    release.published_at.get_or_insert(now);
    Ok(())
}

/// Takes a release back.
pub fn withdraw(release: &mut Model) -> Result<(), Problem> {
    if release.status == DatasetStatus::Withdrawn {
        return Err(Problem::new("DATASET_NOT_WITHDRAWABLE"));
    }
    release.status = DatasetStatus::Withdrawn;
    release.precedence = None;
    Ok(())
}

/// What is wrong with a release, whatever is to become of it.
pub fn check(release: &Model) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if release.code.is_empty() {
        flaws.push(flaw::error("code", Problem::new("VALUE_MISSING")));
    }
    flaws.extend(rules::code(&release.code));
    flaws.extend(rules::owners_language("title", &title(release)));
    if months(release).is_none_or(MonthRange::is_empty) {
        let problem = Problem::new("PERIOD_REVERSED")
            .with("from", release.month_from)
            .with("to", release.month_to);
        flaws.push(flaw::error("months", problem));
    }
    flaws
}

/// What a release lacks for being made current.
pub fn gate(release: &Model) -> Vec<Flaw> {
    rules::both_languages("title", &title(release))
}

/// What a release is called.
pub fn title(release: &Model) -> Localized {
    Localized::owned(
        release.side,
        release.title_zh.clone(),
        release.title_ru.clone(),
        release.title_en.clone(),
    )
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use entity::id::SourceId;
    use entity::values::Side;
    use uuid::Uuid;

    use super::*;

    fn release(number: u128, from: i32, to: i32) -> Model {
        Model {
            id: TradeDatasetId(Uuid::from_u128(number)),
            side: Side::Cn,
            version: 1,
            created_at: DateTime::UNIX_EPOCH,
            updated_at: DateTime::UNIX_EPOCH,
            code: format!("R{number}"),
            title_zh: Some("数据".to_owned()),
            title_ru: Some("Данные".to_owned()),
            title_en: None,
            month_from: from,
            month_to: to,
            classification: "HS".to_owned(),
            revision: "H6".to_owned(),
            status: DatasetStatus::Loaded,
            synthetic: false,
            row_count: 0,
            released_at: DateTime::UNIX_EPOCH,
            source_id: SourceId(Uuid::nil()),
            valuation: None,
            checksum: None,
            loaded_by: None,
            precedence: None,
            published_at: None,
        }
    }

    /// The releases after each has been made current in turn.
    fn current(releases: impl IntoIterator<Item = Model>) -> Vec<Model> {
        let mut done: Vec<Model> = Vec::new();
        for mut release in releases {
            make_current(&mut release, &done, DateTime::UNIX_EPOCH).unwrap();
            done.push(release);
        }
        done
    }

    fn held_by(releases: &[Model], number: usize) -> Vec<String> {
        let ranges = held(releases[number].id, &holders(releases));
        let shown = |range: &MonthRange| format!("{}/{}", range.from, range.to);
        ranges.iter().map(shown).collect()
    }

    #[test]
    fn a_correction_of_one_month_leaves_the_rest_of_the_year() {
        let releases = current([release(1, 202_401, 202_412), release(2, 202_403, 202_403)]);

        assert_eq!(
            held_by(&releases, 0),
            ["2024-01/2024-02", "2024-04/2024-12"]
        );
        assert_eq!(held_by(&releases, 1), ["2024-03/2024-03"]);
        assert_eq!(
            superseded_by(&releases[1], &releases),
            [releases[0].id].into()
        );
        assert_eq!(
            superseding(&releases[0], &releases),
            [releases[1].id].into()
        );
    }

    #[test]
    fn a_wider_release_supersedes_the_narrower_whole_and_withdrawing_it_restores_both() {
        let mut releases = current([
            release(1, 202_401, 202_412),
            release(2, 202_403, 202_403),
            release(3, 202_401, 202_506),
        ]);
        let before = holders(&releases[..2]);

        assert_eq!(
            status(releases[1].id, &holders(&releases)),
            DatasetStatus::Superseded
        );
        withdraw(&mut releases[2]).unwrap();

        assert_eq!(holders(&releases), before);
    }

    #[test]
    fn generated_figures_give_way_to_reported_ones_whenever_they_came() {
        let demo = Model {
            synthetic: true,
            ..release(9, 202_401, 202_412)
        };
        let mut releases = current([demo.clone(), release(1, 202_401, 202_406)]);

        assert_eq!(held_by(&releases, 0), ["2024-07/2024-12"]);

        let mut again = releases[0].clone();
        let problem = make_current(&mut again, &releases, DateTime::UNIX_EPOCH).unwrap_err();
        assert_eq!(problem.code, "DATASET_IS_CURRENT");
        releases.extend(current([release(2, 202_401, 202_412)]));
        let problem = make_current(&mut again, &releases, DateTime::UNIX_EPOCH).unwrap_err();
        assert_eq!(problem.code, "DATASET_GIVES_WAY");
    }

    #[test]
    fn an_earlier_release_can_be_made_current_again() {
        let mut releases = current([release(1, 202_401, 202_412), release(2, 202_401, 202_412)]);
        let mut again = releases[0].clone();

        make_current(&mut again, &releases, DateTime::UNIX_EPOCH).unwrap();
        releases[0] = again;

        assert_eq!(held_by(&releases, 0), ["2024-01/2024-12"]);
        assert_eq!(held_by(&releases, 1), [""; 0]);
    }

    #[test]
    fn what_has_moved_is_told_by_month() {
        let one = TradeDatasetId(Uuid::from_u128(1));
        let two = TradeDatasetId(Uuid::from_u128(2));

        let moved = moved(
            &[(1, one), (2, one), (3, one)].into(),
            &[(2, one), (3, two), (4, two)].into(),
        );

        assert_eq!(moved, [1, 3, 4].into());
    }
}
