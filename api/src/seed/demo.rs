//! Lays the generated trade figures and exchange rates into the tables.

use chrono::NaiveDate;
use entity::id::{ExchangeRateId, SourceId, TradeDatasetId};
use entity::values::{DatePrecision, Publication, Side};
use entity::{exchange_rate, source};
use indicatif::ProgressBar;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{ActiveEnum, DatabaseTransaction, DbErr, EntityTrait};
use sha2::{Digest, Sha256};

use super::id::seeded;
use super::reading::midnight;
use super::store::insert_absent;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::text::Localized;
use crate::trade::release::{Begun, LoadedBy, Loading, Release};
use crate::trade::{dataset, demo};
use crate::value::{Month, MonthRange};

/// The code of each bank's source and dataset.
const CODE: &str = "SYNTHETIC_DEMO";

/// Flows that are made and loaded at a time.
const BATCH: usize = 10_000;

/// When the generator came to be: the date of all it makes.
const MADE_ON: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 10) {
    Some(date) => date,
    None => NaiveDate::MAX,
};

/// Writes the sources of the demonstration and its rates, where they are absent.
pub async fn write_sources(db: &DatabaseTransaction) -> Result<(), DbErr> {
    let sources = vec![source(Side::Cn), source(Side::Ru)];
    insert_absent::<source::Entity>(db, sources, |row| row.id.0).await?;
    let rates = demo::rates().iter().map(exchange_rate).collect();
    insert_absent::<exchange_rate::Entity>(db, rates, |row| row.id.0).await?;
    Ok(())
}

/// Loads each bank's release of together `rows` flows, unless there is one already; returns how
/// many flows are new.
pub async fn load(db: &Db, rows: i64, progress: &ProgressBar) -> Result<u64> {
    let mut loaded = 0;
    for side in [Side::Cn, Side::Ru] {
        let release = release(side, rows)?;
        if dataset::store::exists(db.reader(), release.id).await? {
            continue;
        }
        let Begun::Loading(mut loading) =
            Loading::begin(db, LoadedBy::Program, release, made_at()).await?
        else {
            continue;
        };
        let mut flows = demo::flows(side, rows);
        loop {
            let batch: Vec<_> = flows.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                break;
            }
            progress.inc(batch.len() as u64);
            loading.add(batch).await?;
        }
        loaded += loading.rows();
        loading.finish(true).await?;
    }
    Ok(loaded)
}

/// Whether the sources of the demonstration are there and a release of it is not: its loading was
/// cut off.
pub async fn is_cut_off(db: &Db) -> Result<bool> {
    for side in [Side::Cn, Side::Ru] {
        let source = SourceId(seeded("source", side, CODE));
        let announced = source::Entity::find_by_id(source).one(db.reader()).await?;
        let release = TradeDatasetId(seeded("trade_dataset", side, CODE));
        if announced.is_some() && !dataset::store::exists(db.reader(), release).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn made_at() -> DateTimeUtc {
    midnight(MADE_ON)
}

fn source(side: Side) -> source::Model {
    source::Model {
        id: SourceId(seeded("source", side, CODE)),
        side,
        version: 1,
        created_at: made_at(),
        updated_at: made_at(),
        archived_at: None,
        publication: Publication::Published,
        published_at: Some(made_at()),
        code: CODE.to_owned(),
        title_zh: Some("系统生成的演示数据（非官方统计）".to_owned()),
        title_ru: Some(
            "Демонстрационные данные, созданные системой (не официальная статистика)".to_owned(),
        ),
        title_en: Some("Generated demonstration data (not official statistics)".to_owned()),
        publisher: None,
        url: None,
        published_on: Some(MADE_ON),
        published_precision: Some(DatePrecision::Day),
    }
}

fn release(side: Side, rows: i64) -> Result<Release> {
    let (zh, ru, en) = match side {
        Side::Cn => (
            "黑河外贸合成数据（演示用，系统生成，非海关统计）",
            "Синтетические данные о внешней торговле Хэйхэ (демонстрация, созданы системой, не таможенная статистика)",
            "Synthetic trade figures of Heihe (demonstration, generated, not customs statistics)",
        ),
        Side::Ru => (
            "布拉戈维申斯克外贸合成数据（演示用，系统生成，非海关统计）",
            "Синтетические данные о внешней торговле Благовещенска (демонстрация, созданы системой, не таможенная статистика)",
            "Synthetic trade figures of Blagoveshchensk (demonstration, generated, not customs statistics)",
        ),
    };
    let month = |number| Month::from_number(number).map_err(Error::internal);
    Ok(Release {
        id: TradeDatasetId(seeded("trade_dataset", side, CODE)),
        side,
        code: CODE.to_owned(),
        title: Localized::owned(side, Some(zh.into()), Some(ru.into()), Some(en.into())),
        months: MonthRange {
            from: month(demo::FIRST)?,
            to: month(demo::LAST)?,
        },
        classification: "HS".to_owned(),
        revision: "H6".to_owned(),
        valuation: None,
        released_at: made_at(),
        source_id: SourceId(seeded("source", side, CODE)),
        // There is no file: what it is made of stands for it.
        checksum: Sha256::digest(format!("{CODE} {} {rows}", side.to_value())).into(),
        synthetic: true,
    })
}

fn exchange_rate(rate: &demo::Rate) -> exchange_rate::Model {
    // The demonstration's rates are all quoted in yuan, so the Chinese bank keeps them.
    let side = Side::Cn;
    let code = format!("{}/{}/{}/{CODE}", rate.base, rate.quote, rate.month);
    exchange_rate::Model {
        id: ExchangeRateId(seeded("exchange_rate", side, &code)),
        side,
        version: 1,
        created_at: made_at(),
        updated_at: made_at(),
        archived_at: None,
        month: rate.month.number(),
        base: rate.base.to_owned(),
        quote: rate.quote.to_owned(),
        rate_e10: rate.rate_e10,
        synthetic: true,
        source_id: SourceId(seeded("source", side, CODE)),
    }
}
