//! A damaged file is caught or harmless: never a crash, never half of it.

use std::sync::Arc;

use entity::values::Side;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use tests::TestApp;
use twincity::access::Viewer;
use twincity::exchange::progress::Progress;
use twincity::exchange::trade::{ControlTotal, Facts, Fate, Importer, Order, Wish, import};
use twincity::text::{Language, Localized};
use twincity::trade::release::LoadedBy;
use twincity::value::{Month, MonthRange};

use super::table;

/// What is done to a file.
#[derive(Clone, Debug)]
enum Damage {
    Flip(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Remove(prop::sample::Index, usize),
    Insert(prop::sample::Index, u8),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        (at(), 1..=255_u8).prop_map(|(at, by)| Damage::Flip(at, by)),
        at().prop_map(Damage::Cut),
        (at(), 1..80_usize).prop_map(|(at, length)| Damage::Remove(at, length)),
        (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Insert(at, byte)),
    ]
}

fn damaged(mut bytes: Vec<u8>, damages: &[Damage]) -> Vec<u8> {
    for damage in damages {
        if bytes.is_empty() {
            break;
        }
        match damage {
            Damage::Flip(at, by) => {
                let at = at.index(bytes.len());
                bytes[at] ^= by;
            }
            Damage::Cut(at) => bytes.truncate(at.index(bytes.len())),
            Damage::Remove(at, length) => {
                let from = at.index(bytes.len());
                bytes.drain(from..(from + length).min(bytes.len()));
            }
            Damage::Insert(at, byte) => bytes.insert(at.index(bytes.len()), *byte),
        }
    }
    bytes
}

fn figures() -> String {
    let rows: Vec<String> = (1..=12)
        .map(|month| {
            format!(
                "2024-{month:02},import,4407,Россия,,RAIL,{}.25,CNY,{}",
                1000 * month,
                2000 + month
            )
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    table(&rows)
}

fn workbook() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let text = figures();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    for (row, record) in reader.records().enumerate() {
        for (column, cell) in record.unwrap().iter().enumerate() {
            sheet.write_string(row as u32, column as u16, cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// The values of `figures`, which whoever made the file declares.
const TOTAL: i64 = 7_800_300;

fn order() -> Order {
    Order {
        side: Side::Cn,
        months: MonthRange {
            from: Month::new(2024, 1).unwrap(),
            to: Month::new(2024, 12).unwrap(),
        },
        synthetic: false,
        shape: Default::default(),
        mark: None,
        mapping: Default::default(),
        declared: [("valuation", "CIF".to_owned())].into(),
        control_totals: vec![ControlTotal {
            currency: twincity::value::Currency::CNY,
            minor: TOTAL,
        }],
        unusual: None,
        most_findings: 10,
        language: Language::En,
    }
}

async fn attempt(app: &TestApp, facts: &Facts, bytes: &[u8], number: usize) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let importer = Importer {
        viewer: Viewer::Anonymous,
        by: LoadedBy::Program,
    };
    let wish = Wish {
        load: true,
        make_current: false,
        accept_warnings: true,
        skip_bad_rows: false,
    };
    let order = Arc::new(order());
    let mut facts = facts.clone();
    facts.code = format!("DAMAGED-{number}");
    let progress = Progress::default();

    let outcome = import(
        app.app(),
        &importer,
        file.path(),
        &order,
        &facts,
        wish,
        &progress,
    )
    .await;

    match outcome {
        // What gets in adds up to what was declared, and is all of the file.
        Ok(done) => {
            let report = &done.checked.report;
            if let Fate::Loaded(dataset) = done.fate {
                assert_eq!(dataset.row_count.unsigned_abs(), report.rows);
                assert_eq!(report.totals.get("CNY"), Some(&i128::from(TOTAL)));
            }
        }
        Err(twincity::error::Error::Problem(_)) => {}
        Err(error) => panic!("{error}"),
    }
}

fn facts(source: entity::id::SourceId) -> Facts {
    Facts {
        code: String::new(),
        title: Localized::owned(Side::Cn, Some("损坏".into()), None, None),
        revision: "H6".into(),
        valuation: None,
        released_at: tests::now(),
        source_id: source,
    }
}

fn check(original: Vec<u8>, cases: u32) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let app = runtime.block_on(TestApp::seeded());
    let source = runtime.block_on(twincity::registry::source::service::of_side(
        app.app(),
        Viewer::Anonymous,
        Side::Cn,
        "HEIHE_POLICY_2021",
    ));
    let facts = facts(source.unwrap().unwrap());
    let number = std::cell::Cell::new(0);
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    };
    let damages = prop::collection::vec(damage(), 1..4);
    TestRunner::new(config)
        .run(&damages, |damages| {
            number.set(number.get() + 1);
            let bytes = damaged(original.clone(), &damages);
            runtime.block_on(attempt(&app, &facts, &bytes, number.get()));
            Ok(())
        })
        .unwrap();
    let outcome = runtime.block_on(twincity::trade::reconcile::reconcile(app.db()));
    assert!(outcome.unwrap().differences.is_empty());
}

#[test]
fn a_damaged_text_is_caught_or_harmless() {
    check(figures().into_bytes(), 200);
}

#[test]
fn a_damaged_workbook_is_caught_or_harmless() {
    check(workbook(), 100);
}
