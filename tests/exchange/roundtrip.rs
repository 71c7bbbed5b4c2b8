//! What is written down in any way comes in as it was.

use std::collections::HashMap;

use encoding_rs::{Encoding, GB18030, UTF_8, WINDOWS_1251};
use entity::trade_flow;
use entity::values::{Direction, Transport};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use tests::TestApp;
use twincity::exchange::import::Fate;
use twincity::exchange::trade::COLUMNS;
use twincity::exchange::trade::words::{DIRECTIONS, TRANSPORTS};
use twincity::exchange::words::Words;
use twincity::text::Language;

use super::in_process::Desk;

/// A row, as the register keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    month: i32,
    direction: Direction,
    hs_code: String,
    partner: String,
    transport: Transport,
    value_minor: i64,
    net_weight_g: Option<i64>,
}

fn row() -> impl Strategy<Value = Row> {
    (
        1..=12,
        prop::sample::select(vec![Direction::Import, Direction::Export]),
        prop::sample::select(vec!["01", "0101", "440710", "84295100", "1201900000"]),
        prop::sample::select(vec!["RU", "KZ", "DE", "US"]),
        prop::sample::select(vec![Transport::Road, Transport::Rail, Transport::PowerLine]),
        0..=1_000_000_000_000_000_i64,
        prop::option::of(0..=9_000_000_000_000_i64),
    )
        .prop_map(
            |(month, direction, hs, partner, transport, value, weight)| Row {
                month: 202_400 + month,
                direction,
                hs_code: hs.to_owned(),
                partner: partner.to_owned(),
                transport,
                value_minor: value,
                net_weight_g: weight,
            },
        )
}

/// A way of writing a table down.
#[derive(Clone, Copy, Debug)]
struct Layout {
    language: Language,
    encoding: &'static Encoding,
    delimiter: u8,
    grouped: bool,
}

fn layout() -> impl Strategy<Value = Layout> {
    let languages = vec![
        (Language::Zh, UTF_8),
        (Language::Zh, GB18030),
        (Language::Ru, UTF_8),
        (Language::Ru, WINDOWS_1251),
        (Language::En, UTF_8),
    ];
    let delimiters = prop::sample::select(vec![b',', b';', b'\t']);
    (prop::sample::select(languages), delimiters, any::<bool>()).prop_map(
        |((language, encoding), delimiter, grouped)| Layout {
            language,
            encoding,
            delimiter,
            grouped,
        },
    )
}

impl Layout {
    fn write(&self, rows: &[Row]) -> Vec<u8> {
        let keys = [
            "value",
            "month",
            "direction",
            "hs_code",
            "partner",
            "transport",
            "net_weight",
        ];
        let heading = |key: &&str| {
            let column = COLUMNS.iter().find(|column| column.key == *key);
            column.unwrap().heading(self.language)
        };
        let mut writer = csv::WriterBuilder::new()
            .delimiter(self.delimiter)
            .from_writer(Vec::new());
        writer.write_record(keys.iter().map(heading)).unwrap();
        for row in rows {
            let weight = row.net_weight_g.map(|grams| self.number(grams, 3));
            let cells = [
                self.number(row.value_minor, 2),
                format!("{}-{:02}", row.month / 100, row.month % 100),
                word(DIRECTIONS, row.direction, self.language).to_owned(),
                row.hs_code.clone(),
                row.partner.clone(),
                word(TRANSPORTS, row.transport, self.language).to_owned(),
                weight.unwrap_or_default(),
            ];
            writer.write_record(&cells).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        self.encoding.encode(&text).0.into_owned()
    }

    fn number(&self, scaled: i64, scale: u32) -> String {
        let (mark, between) = match self.language {
            Language::Ru => (',', " "),
            Language::Zh | Language::En => ('.', ","),
        };
        let unit = 10_i64.pow(scale);
        let mut whole = (scaled / unit).to_string();
        if self.grouped {
            let mut at = whole.len();
            while at > 3 {
                at -= 3;
                whole.insert_str(at, between);
            }
        }
        let fraction = scaled % unit;
        format!("{whole}{mark}{fraction:0width$}", width = scale as usize)
    }
}

fn word<T: Copy + PartialEq>(table: &[Words<T>], value: T, language: Language) -> &'static str {
    let words = table.iter().find(|words| words.value == value);
    words.unwrap().shown(language)
}

async fn loaded(app: &TestApp, dataset: entity::id::TradeDatasetId) -> Vec<Row> {
    let flows = trade_flow::Entity::find()
        .filter(trade_flow::Column::DatasetId.eq(dataset))
        .order_by_asc(trade_flow::Column::Id);
    let flows = flows.all(app.db().reader()).await.unwrap();
    let row = |flow: trade_flow::Model| Row {
        month: flow.month,
        direction: flow.direction,
        hs_code: flow.hs_code,
        partner: flow.partner,
        transport: flow.transport,
        value_minor: flow.value_minor,
        net_weight_g: flow.net_weight_g,
    };
    flows.into_iter().map(row).collect()
}

#[test]
fn a_table_comes_in_as_it_was_however_it_is_written() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let desk = runtime.block_on(Desk::open());
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(40)
    };
    let tables = (prop::collection::vec(row(), 1..30), layout());
    TestRunner::new(config)
        .run(&tables, |(rows, layout)| {
            let mut order = desk.order();
            order.layout.declared = HashMap::from([
                ("valuation", "FOB".to_owned()),
                ("currency", "CNY".to_owned()),
            ]);
            let bytes = layout.write(&rows);

            let done = runtime.block_on(desk.import(&bytes, order)).unwrap();

            let report = &done.checked.report;
            let Fate::Loaded(dataset) = &done.fate else {
                // The same bytes twice are loaded once.
                prop_assert!(matches!(done.fate, Fate::Already(_)), "{report:?}");
                return Ok(());
            };
            let found = runtime.block_on(loaded(&desk.app, dataset.id));
            prop_assert_eq!(found, rows);
            Ok(())
        })
        .unwrap();
}
