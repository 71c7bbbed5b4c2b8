//! What was taken out comes in again as it was.

use entity::trade_flow;
use entity::values::{Direction, Side, Transport, Valuation};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use tests::{TestApp, twincity};
use twincity::exchange::import::Fate;
use twincity::exchange::number::DecimalMark;
use twincity::trade::rules::Flow;

use super::in_process::Desk;
use super::taken::take;
use super::{Office, complained};

/// Imports read weights up to a billion tonnes.
const MOST_GRAMS: i64 = 1_000_000_000_000_000;

fn flow() -> impl Strategy<Value = Flow> {
    let what = (
        prop::sample::select(vec![Direction::Import, Direction::Export]),
        prop::sample::select(vec!["01", "0101", "440710", "84295100", "1201900000"]),
        prop::sample::select(vec!["RU", "KZ", "DE", "US", "CN"]),
        prop::option::of(prop::sample::select(vec!["HEIHE", "BRIDGEHEAD_CN"])),
        prop::sample::select(vec![
            Transport::Road,
            Transport::Rail,
            Transport::River,
            Transport::Sea,
            Transport::Air,
            Transport::Pipeline,
            Transport::PowerLine,
            Transport::Other,
        ]),
        prop::sample::select(vec![Valuation::Cif, Valuation::Fob]),
        prop::sample::select(vec!["CNY", "RUB", "USD", "JPY"]),
    );
    let amounts = (
        0..=10_i64.pow(15),
        prop::option::of(0..=MOST_GRAMS),
        prop::option::of(0..10_i64.pow(17)),
    );
    (1..=12, what, amounts).prop_map(|(month, what, (value_minor, net_weight_g, quantity))| {
        let (direction, hs_code, partner, checkpoint, transport, valuation, currency) = what;
        Flow {
            month: 202_400 + month,
            direction,
            hs_code: hs_code.to_owned(),
            partner: partner.to_owned(),
            checkpoint: checkpoint.map(str::to_owned),
            transport,
            valuation,
            value_minor,
            currency: currency.to_owned(),
            net_weight_g,
            quantity: quantity.map(|micro| (micro, "TONNE".to_owned())),
        }
    })
}

/// The rows of a dataset, without what is its own: each as a text, in order.
async fn rows(app: &TestApp, dataset: entity::id::TradeDatasetId) -> Vec<String> {
    let flows = trade_flow::Entity::find().filter(trade_flow::Column::DatasetId.eq(dataset));
    let flows = flows.all(app.db().reader()).await.unwrap().into_iter();
    let mut rows: Vec<String> = flows
        .map(|it| {
            let what = (
                it.month,
                it.direction,
                it.hs_code,
                it.partner,
                it.checkpoint,
            );
            let how = (it.transport, it.valuation, it.value_minor, it.currency);
            let weighed = (it.net_weight_g, it.quantity_micro, it.quantity_unit);
            format!("{what:?} {how:?} {weighed:?}")
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn an_export_of_a_dataset_comes_in_as_the_same_dataset() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let desk = runtime.block_on(Desk::open());
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(30)
    };
    let forms = (
        prop::sample::select(vec!["CSV", "XLSX"]),
        prop::sample::select(vec!["ZH", "RU", "EN"]),
    );
    let cases = (prop::collection::vec(flow(), 1..40), forms);
    TestRunner::new(config)
        .run(&cases, |(flows, (format, lang))| {
            runtime.block_on(async {
                let app = &desk.app;
                let release = app.release(Side::Cn).months("2024-01", "2024-12");
                let original = release.flows(flows.clone()).current(true).load().await;
                let of = json!({ "tradeFlows": {
                    "reporters": ["CN"], "period": { "from": "2024-01", "to": "2024-12" }
                } });
                let taken = take(app, of, format, lang).await;
                let mut order = desk.order();
                order.layout.declared.clear();
                // An export has a decimal point, whatever its language.
                order.layout.mark = Some(DecimalMark::Point);

                let done = desk.import(&taken.body, order).await.unwrap();

                let report = &done.checked.report;
                let Fate::Loaded(returned) = &done.fate else {
                    panic!("{format} {lang}: {report:?}");
                };
                assert!(!report.counts.contains_key("COLUMN_UNKNOWN"), "{report:?}");
                assert_eq!(rows(app, returned.id).await, rows(app, original.id).await);
                assert_eq!(returned.row_count, flows.len() as i64);
            });
            Ok(())
        })
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_program_takes_out_the_program_takes_in() {
    let office = Office::open().await;
    let app = &office.app;
    let flows = vec![
        Flow {
            net_weight_g: Some(20_000_001),
            quantity: Some((312_500_001, "TONNE".to_owned())),
            ..tests::builder::flow(202_403, "84295100", 100_000_001)
        },
        tests::builder::flow(202_404, "0101", 7),
    ];
    let release = app
        .release(Side::Cn)
        .months("2024-01", "2024-12")
        .flows(flows);
    let original = release.current(true).load().await;
    for (lang, format, options) in [
        ("ru", "csv", &["--decimal", "point"][..]),
        ("ru", "xlsx", &[]),
        ("zh", "csv", &[]),
        ("en", "xlsx", &[]),
    ] {
        let file = office.path(&format!("{lang}.{format}"));
        let code = format!("AGAIN-{lang}-{format}").to_uppercase();
        let exported = twincity(&[
            "export",
            "trade-flows",
            "--filter",
            "{\"reporters\": [\"CN\"], \"period\": {\"from\": \"2024-01\", \"to\": \"2024-12\"}}",
            "--lang",
            lang,
            "--format",
            format,
            "--out",
            file.to_str().unwrap(),
            "--database-url",
            app.database_url(),
        ]);
        assert!(exported.status.success(), "{}", complained(&exported));

        let options = [&["--code", &code, "--not-current"], options].concat();
        let imported = office.import_with(&file, &options);

        assert!(imported.status.success(), "{}", complained(&imported));
        let datasets = entity::trade_dataset::Entity::find();
        let returned = datasets
            .filter(entity::trade_dataset::Column::Code.eq(&code))
            .one(app.db().reader())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(rows(app, returned.id).await, rows(app, original.id).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn synthetic_figures_and_those_of_the_other_bank_do_not_come_in_as_ones_own() {
    let office = Office::open().await;
    let app = &office.app;
    for (side, reporter, is_synthetic, code) in [
        (Side::Cn, "CN", true, "ROW_SYNTHETIC"),
        (Side::Ru, "RU", false, "ROW_OTHER_SIDE"),
    ] {
        let flows = vec![tests::builder::flow(202_403, "84295100", 100_000_001)];
        let release = app.release(side).months("2024-01", "2024-12").flows(flows);
        release.synthetic(is_synthetic).current(true).load().await;
        let file = office.path(&format!("{reporter}.csv"));
        let filter = json!({
            "reporters": [reporter], "period": { "from": "2024-01", "to": "2024-12" }
        });
        let exported = twincity(&[
            "export",
            "trade-flows",
            "--filter",
            &filter.to_string(),
            "--out",
            file.to_str().unwrap(),
            "--database-url",
            app.database_url(),
        ]);
        assert!(exported.status.success(), "{}", complained(&exported));

        let imported = office.import_with(&file, &["--code", code, "--not-current"]);

        assert_eq!(imported.status.code(), Some(3), "{}", complained(&imported));
        let told = [imported.stdout.as_slice(), &imported.stderr].concat();
        let told = String::from_utf8(told).unwrap();
        assert!(told.contains(code), "{told}");
    }
}
