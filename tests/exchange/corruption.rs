//! A damaged file is caught or harmless: never a crash, never half of it.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use twincity::error::Error;
use twincity::exchange::import::Fate;
use twincity::exchange::trade::ControlTotal;
use twincity::trade::reconcile::reconcile;
use twincity::value::Currency;

use super::in_process::Desk;
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

/// Tries to load a file, and says whether it got in.
async fn attempt(desk: &Desk, bytes: &[u8]) -> bool {
    let mut order = desk.order();
    order.control_totals = vec![ControlTotal {
        currency: Currency::CNY,
        minor: TOTAL,
    }];

    let outcome = desk.import(bytes, order).await;

    match outcome {
        // What gets in adds up to what was declared, and is all of the file.
        Ok(done) => {
            let report = &done.checked.report;
            if let Fate::Loaded(dataset) = done.fate {
                assert_eq!(dataset.row_count.unsigned_abs(), report.rows);
                assert_eq!(report.totals.get("CNY"), Some(&i128::from(TOTAL)));
                return true;
            }
            false
        }
        Err(Error::Problem(_)) => false,
        Err(error) => panic!("{error}"),
    }
}

fn check(original: &[u8], cases: u32) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let whole = runtime.block_on(async { attempt(&Desk::open().await, original).await });
    assert!(whole, "the file as it was made gets in");
    let desk = runtime.block_on(Desk::open());
    let kept_out = Cell::new(0);
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    };
    let damages = prop::collection::vec(damage(), 1..4);
    TestRunner::new(config)
        .run(&damages, |damages| {
            let bytes = damaged(original.to_vec(), &damages);
            if !runtime.block_on(attempt(&desk, &bytes)) {
                kept_out.set(kept_out.get() + 1);
            }
            Ok(())
        })
        .unwrap();
    assert!(kept_out.get() > 0, "some of the damage was found");
    let outcome = runtime.block_on(reconcile(desk.app.db())).unwrap();
    assert!(outcome.differences.is_empty() && outcome.total_differences.is_empty());
}

#[test]
fn a_damaged_text_is_caught_or_harmless() {
    check(figures().as_bytes(), 150);
}

#[test]
fn a_damaged_workbook_is_caught_or_harmless() {
    check(&workbook(), 100);
}
