use chrono::{DateTime, Utc};
use entity::id::{SourceId, TradeDatasetId};
use entity::values::{DatasetStatus, Direction, Side, Transport, Valuation};
use entity::{source, trade_dataset, trade_flow, trade_rollup, trade_total};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::{TestApp, now, twincity};
use twincity::db::Db;
use twincity::seed::{SeedOptions, seed};
use twincity::trade::reconcile::reconcile;
use twincity::trade::rules::Flow;
use twincity::trade::service::{change_status, load_dataset};
use uuid::Uuid;

const STATUSES: [DatasetStatus; 4] = [
    DatasetStatus::Loaded,
    DatasetStatus::Current,
    DatasetStatus::Superseded,
    DatasetStatus::Withdrawn,
];

/// What happens to the register's trade figures.
#[derive(Clone, Debug)]
enum Step {
    Load(DatasetStatus, Vec<Flow>),
    /// Of the dataset that was loaded so many steps ago, if any.
    Change(usize, DatasetStatus),
}

fn flow() -> impl Strategy<Value = Flow> {
    let what = (
        prop::sample::select(vec![
            "4407", "840999", "280450", "28045011", "0805", "1211", "12",
        ]),
        prop::sample::select(vec![Direction::Import, Direction::Export]),
        prop::sample::select(vec!["CN", "RU", "KZ"]),
        prop::option::of(prop::sample::select(vec!["HEIHE", "BRIDGEHEAD_CN"])),
        prop::sample::select(vec!["CNY", "USD"]),
    );
    let month = 202_401..202_404;
    let value = 0..10_i64.pow(14);
    let weight = prop::option::of(0..10_i64.pow(12));
    (what, month, value, weight).prop_map(|(what, month, value_minor, net_weight_g)| Flow {
        month,
        direction: what.1,
        hs_code: what.0.to_owned(),
        partner: what.2.to_owned(),
        checkpoint: what.3.map(str::to_owned),
        transport: Transport::Road,
        valuation: Valuation::Cif,
        value_minor,
        currency: what.4.to_owned(),
        net_weight_g,
        quantity: None,
    })
}

fn step() -> impl Strategy<Value = Step> {
    let status = || prop::sample::select(STATUSES.to_vec());
    prop_oneof![
        3 => (status(), prop::collection::vec(flow(), 0..250))
            .prop_map(|(status, flows)| Step::Load(status, flows)),
        2 => (1..4_usize, status()).prop_map(|(ago, status)| Step::Change(ago, status)),
    ]
}

/// The register with its reference data and a source for datasets of the Chinese side.
async fn register() -> (TestApp, SourceId) {
    let app = TestApp::seeded().await;
    let facts = SeedOptions {
        demo_rows: None,
        ..SeedOptions::default()
    };
    seed(app.db(), &facts).await.unwrap();
    let source = source::Entity::find().filter(source::Column::Side.eq(Side::Cn));
    let source = source.one(app.db().reader()).await.unwrap().unwrap();
    (app, source.id)
}

fn dataset(source_id: SourceId, status: DatasetStatus) -> trade_dataset::Model {
    let id = Uuid::now_v7();
    trade_dataset::Model {
        id: TradeDatasetId(id),
        side: Side::Cn,
        version: 1,
        created_at: now(),
        updated_at: now(),
        code: format!("TEST_{}", id.simple()),
        title_zh: Some("测试".to_owned()),
        title_ru: None,
        title_en: None,
        month_from: 202_401,
        month_to: 202_403,
        classification: "HS".to_owned(),
        revision: "H6".to_owned(),
        status,
        synthetic: false,
        row_count: 0,
        released_at: now(),
        source_id,
        valuation: None,
        checksum: None,
        loaded_by: None,
        precedence: None,
        published_at: None,
    }
}

async fn load(db: &Db, dataset: trade_dataset::Model, flows: Vec<Flow>) -> u64 {
    let transaction = db.begin_write().await.unwrap();
    let loaded = load_dataset(&transaction, dataset, flows, |_| ()).await;
    transaction.commit().await.unwrap();
    loaded.unwrap()
}

async fn take(db: &Db, source: SourceId, steps: Vec<Step>, now: DateTime<Utc>) {
    let mut loaded = Vec::new();
    for step in steps {
        match step {
            Step::Load(status, flows) => {
                let dataset = dataset(source, status);
                loaded.push(dataset.id);
                load(db, dataset, flows).await;
            }
            Step::Change(ago, status) => {
                let Some(index) = loaded.len().checked_sub(ago) else {
                    continue;
                };
                change_status(db, loaded[index], status, now).await.unwrap();
            }
        }
    }
}

#[test]
fn the_rollup_equals_the_rows_after_any_sequence_of_loads() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (app, source) = runtime.block_on(register());
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(12)
    });

    let outcome = runner.run(&prop::collection::vec(step(), 1..6), |steps| {
        runtime.block_on(take(app.db(), source, steps, now()));

        let outcome = runtime.block_on(reconcile(app.db())).unwrap();

        prop_assert_eq!(outcome.differences, vec![]);
        prop_assert_eq!(outcome.total_differences, vec![]);
        Ok(())
    });

    outcome.unwrap();
    drop(app);
}

#[tokio::test]
async fn a_dataset_counts_only_while_it_is_in_use() {
    let (app, source) = register().await;
    let db = app.db();
    let in_use = dataset(source, DatasetStatus::Current);
    let id = in_use.id;
    let flow = Flow {
        month: 202_401,
        direction: Direction::Import,
        hs_code: "4407".to_owned(),
        partner: "RU".to_owned(),
        checkpoint: None,
        transport: Transport::Rail,
        valuation: Valuation::Cif,
        value_minor: 12_345,
        currency: "CNY".to_owned(),
        net_weight_g: None,
        quantity: None,
    };
    let real = || {
        let synthetic = trade_rollup::Column::Synthetic.eq(false);
        trade_rollup::Entity::find()
            .filter(synthetic)
            .all(db.reader())
    };

    assert_eq!(load(db, in_use, vec![flow.clone(), flow]).await, 2);
    let counted = real().await.unwrap();
    change_status(db, id, DatasetStatus::Superseded, now())
        .await
        .unwrap();
    let superseded = real().await.unwrap();
    change_status(db, id, DatasetStatus::Current, now())
        .await
        .unwrap();

    assert_eq!(counted.len(), 1);
    assert_eq!(counted[0].sector_code, "TIMBER");
    assert_eq!(counted[0].hs_chapter, "44");
    assert_eq!(counted[0].checkpoint, "");
    assert_eq!(counted[0].value_minor, 24_690);
    assert_eq!(counted[0].net_weight_g, 0);
    assert_eq!(counted[0].row_count, 2);
    assert_eq!(superseded, []);
    assert_eq!(real().await.unwrap(), counted);
    let flows = trade_flow::Entity::find().filter(trade_flow::Column::DatasetId.eq(id));
    assert_eq!(flows.all(db.reader()).await.unwrap().len(), 2);
}

#[tokio::test]
async fn reconciling_names_each_cell_that_does_not_equal_its_rows() {
    let (app, source) = register().await;
    let db = app.db();
    let flow = Flow {
        month: 202_402,
        direction: Direction::Export,
        hs_code: "870422".to_owned(),
        partner: "KZ".to_owned(),
        checkpoint: Some("HEIHE".to_owned()),
        transport: Transport::Road,
        valuation: Valuation::Fob,
        value_minor: 100,
        currency: "CNY".to_owned(),
        net_weight_g: Some(7),
        quantity: None,
    };
    load(db, dataset(source, DatasetStatus::Current), vec![flow]).await;
    let value = trade_rollup::Column::ValueMinor;
    trade_rollup::Entity::update_many()
        .col_expr(value, Expr::col(value).add(1_i64))
        .filter(trade_rollup::Column::Synthetic.eq(false))
        .exec(db.writer())
        .await
        .unwrap();

    let outcome = reconcile(db).await.unwrap();

    let told: Vec<_> = outcome
        .differences
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        told,
        [
            "2024-02 CN EXPORT sector VEHICLE_TESTING chapter 87 partner KZ checkpoint HEIHE CNY: \
             stored value 101, weight 7 g, rows 1; recomputed value 100, weight 7 g, rows 1"
        ]
    );
}

#[tokio::test]
async fn reconciling_finds_totals_that_are_wrong() {
    let app = TestApp::seeded().await;
    let weight = trade_total::Column::NetWeightG;
    trade_total::Entity::update_many()
        .col_expr(weight, Expr::col(weight).add(1_i64))
        .filter(trade_total::Column::Side.eq(Side::Ru))
        .filter(trade_total::Column::Month.eq(202_403))
        .filter(trade_total::Column::SectorCode.eq("TIMBER"))
        .filter(trade_total::Column::Direction.eq(Direction::Export))
        .exec(app.db().writer())
        .await
        .unwrap();

    let outcome = reconcile(app.db()).await.unwrap();

    assert_eq!(outcome.differences, []);
    let [wrong] = &outcome.total_differences[..] else {
        panic!("{:?}", outcome.total_differences);
    };
    let told = wrong.to_string();
    assert!(
        told.starts_with("2024-03 RU EXPORT sector TIMBER in all USD synthetic: stored value"),
        "{told}"
    );
}

#[tokio::test]
async fn reconciling_finds_cells_too_many_and_cells_missing() {
    let (app, _) = register().await;
    let db = app.db();
    let demo = SeedOptions {
        demo_rows: Some(200),
        ..SeedOptions::default()
    };
    seed(db, &demo).await.unwrap();
    let moved = trade_rollup::Entity::find().one(db.reader()).await;
    let moved = moved.unwrap().unwrap();
    trade_rollup::Entity::update_many()
        .col_expr(trade_rollup::Column::Partner, Expr::val("XX"))
        .filter(trade_rollup::Column::Side.eq(moved.side))
        .filter(trade_rollup::Column::Month.eq(moved.month))
        .filter(trade_rollup::Column::SectorCode.eq(moved.sector_code))
        .filter(trade_rollup::Column::Direction.eq(moved.direction))
        .filter(trade_rollup::Column::HsChapter.eq(moved.hs_chapter))
        .filter(trade_rollup::Column::Partner.eq(moved.partner.as_str()))
        .filter(trade_rollup::Column::Checkpoint.eq(moved.checkpoint))
        .exec(db.writer())
        .await
        .unwrap();

    let outcome = reconcile(db).await.unwrap();

    let find = |partner: &str| {
        let mut differences = outcome.differences.iter();
        differences.find(|difference| difference.cell.partner == partner)
    };
    assert_eq!(outcome.differences.len(), 2);
    assert_eq!(find("XX").unwrap().recomputed, None);
    assert_eq!(find(&moved.partner).unwrap().stored, None);
}

#[test]
fn the_program_fails_when_the_rollup_does_not_equal_its_rows() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("register.db").display());
    let run = |command: &[&str]| {
        let mut arguments = command.to_vec();
        arguments.extend(["--database-url", &database]);
        twincity(&arguments)
    };
    assert!(run(&["seed", "--rows", "300"]).status.success());
    let sound = run(&["reconcile"]);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let db = sea_orm::Database::connect(&database).await.unwrap();
        let weight = trade_rollup::Column::NetWeightG;
        let corrupted = trade_rollup::Entity::update_many()
            .col_expr(weight, Expr::col(weight).add(1_i64))
            .filter(trade_rollup::Column::Side.eq(Side::Ru));
        corrupted.exec(&db).await.unwrap();
        db.close().await.unwrap();
    });

    let corrupted = run(&["reconcile"]);

    assert!(sound.status.success());
    assert!(!corrupted.status.success());
    let shown = String::from_utf8(corrupted.stdout).unwrap();
    assert!(
        shown.lines().nth(19).unwrap().contains("stored value"),
        "{shown}"
    );
    assert!(shown.trim_end().ends_with("more."), "{shown}");
    let said = String::from_utf8(corrupted.stderr).unwrap();
    assert!(said.contains("do not equal their rows"), "{said}");
}
