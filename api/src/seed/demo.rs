//! Lays the generated trade figures and exchange rates into the tables.

use chrono::NaiveDate;
use entity::id::{ExchangeRateId, SourceId, TradeDatasetId};
use entity::values::{DatasetStatus, DatePrecision, Publication, Side};
use entity::{exchange_rate, source, trade_dataset};
use indicatif::ProgressBar;
use sea_orm::prelude::DateTimeUtc;
use sea_orm::{DatabaseTransaction, DbErr};

use super::id::seeded;
use super::reading::midnight;
use super::store::insert_absent;
use crate::trade::demo;
use crate::trade::service::{has_dataset, load_dataset};

/// The code of each bank's source and dataset.
const CODE: &str = "SYNTHETIC_DEMO";

/// When the generator came to be: the date of all it makes.
const MADE_ON: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 31) {
    Some(date) => date,
    None => NaiveDate::MAX,
};

/// Writes each bank's dataset of together `rows` flows, and the rates, where they are absent;
/// returns how many flows are new.
pub async fn write(
    db: &DatabaseTransaction,
    rows: i64,
    progress: &ProgressBar,
) -> Result<u64, DbErr> {
    let sources = vec![source(Side::Cn), source(Side::Ru)];
    insert_absent::<source::Entity>(db, sources, |row| row.id.0).await?;
    let rates = demo::rates().iter().map(exchange_rate).collect();
    insert_absent::<exchange_rate::Entity>(db, rates, |row| row.id.0).await?;
    let mut loaded = 0;
    for side in [Side::Cn, Side::Ru] {
        let dataset = dataset(side);
        if !has_dataset(db, dataset.id).await? {
            let flows = demo::flows(side, rows);
            loaded += load_dataset(db, dataset, flows, |more| progress.inc(more)).await?;
        }
    }
    Ok(loaded)
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

fn dataset(side: Side) -> trade_dataset::Model {
    let (zh, ru, en) = match side {
        Side::Cn => (
            "黑河外贸模拟数据（演示用，系统生成，非海关统计）",
            "Модельные данные о внешней торговле Хэйхэ (демонстрация, созданы системой, не таможенная статистика)",
            "Synthetic trade figures of Heihe (demonstration, generated, not customs statistics)",
        ),
        Side::Ru => (
            "布拉戈维申斯克外贸模拟数据（演示用，系统生成，非海关统计）",
            "Модельные данные о внешней торговле Благовещенска (демонстрация, созданы системой, не таможенная статистика)",
            "Synthetic trade figures of Blagoveshchensk (demonstration, generated, not customs statistics)",
        ),
    };
    trade_dataset::Model {
        id: TradeDatasetId(seeded("trade_dataset", side, CODE)),
        side,
        version: 1,
        created_at: made_at(),
        updated_at: made_at(),
        code: CODE.to_owned(),
        title_zh: Some(zh.to_owned()),
        title_ru: Some(ru.to_owned()),
        title_en: Some(en.to_owned()),
        month_from: demo::FIRST,
        month_to: demo::LAST,
        classification: "HS".to_owned(),
        revision: "H6".to_owned(),
        status: DatasetStatus::Current,
        synthetic: true,
        row_count: 0,
        released_at: made_at(),
        source_id: SourceId(seeded("source", side, CODE)),
        valuation: None,
        checksum: None,
        loaded_by: None,
        precedence: Some(1),
        published_at: Some(made_at()),
    }
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
