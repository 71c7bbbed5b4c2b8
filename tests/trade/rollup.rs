//! The rollup, and whether it equals its rows.

use entity::values::{DatasetStatus, Direction, Side, Transport, Valuation};
use entity::{
    trade_dataset, trade_dataset_cell, trade_flow, trade_month, trade_rollup, trade_total,
};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tests::builder::flow;
use tests::{TestApp, twincity};
use twincity::seed::{SeedOptions, seed};
use twincity::trade::reconcile::reconcile;
use twincity::trade::rules::Flow;

#[tokio::test]
async fn a_release_counts_only_once_it_is_current() {
    let app = TestApp::seeded().await;
    let rows = vec![flow(202_401, "4407", 12_345), flow(202_401, "4407", 12_345)];
    let real = async || {
        let real = trade_rollup::Column::Synthetic.eq(false);
        let cells = trade_rollup::Entity::find().filter(real);
        cells.all(app.db().reader()).await.unwrap()
    };

    let loaded = app.release(Side::Cn).flows(rows.clone()).load().await;
    let before = real().await;
    let current = app.release(Side::Cn).flows(rows).current(true).load().await;
    let counted = real().await;

    assert_eq!(loaded.status, DatasetStatus::Loaded);
    assert_eq!(before, []);
    assert_eq!(
        (current.status, current.row_count),
        (DatasetStatus::Current, 2)
    );
    assert_eq!(counted.len(), 1);
    assert_eq!(counted[0].sector_code, "TIMBER");
    assert_eq!(counted[0].hs_chapter, "44");
    assert_eq!(counted[0].checkpoint, "");
    assert_eq!(counted[0].value_minor, 24_690);
    assert_eq!(counted[0].net_weight_g, 0);
    assert_eq!(counted[0].row_count, 2);
    let flows = trade_flow::Entity::find().filter(trade_flow::Column::DatasetId.eq(loaded.id));
    assert_eq!(flows.all(app.db().reader()).await.unwrap().len(), 2);
}

#[tokio::test]
async fn reconciling_names_each_cell_that_does_not_equal_its_rows() {
    let app = TestApp::seeded().await;
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
    app.release(Side::Cn)
        .flows(vec![flow])
        .current(true)
        .load()
        .await;
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
    let app = TestApp::seeded().await;
    let db = app.db();
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
        .filter(trade_rollup::Column::Currency.eq(moved.currency))
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

#[tokio::test]
async fn reconciling_finds_releases_that_are_added_up_wrong_and_months_that_are_misplaced() {
    let app = TestApp::seeded().await;
    let db = app.db();
    let rows = vec![flow(202_401, "4407", 100)];
    let release = app.release(Side::Ru).flows(rows).load().await;
    let value = trade_dataset_cell::Column::ValueMinor;
    trade_dataset_cell::Entity::update_many()
        .col_expr(value, Expr::col(value).add(1_i64))
        .filter(trade_dataset_cell::Column::DatasetId.eq(release.id))
        .exec(db.writer())
        .await
        .unwrap();
    trade_month::Entity::update_many()
        .col_expr(trade_month::Column::DatasetId, Expr::val(release.id.0))
        .filter(trade_month::Column::Side.eq(Side::Ru))
        .filter(trade_month::Column::Month.eq(202_002))
        .exec(db.writer())
        .await
        .unwrap();

    let outcome = reconcile(db).await.unwrap();

    let told: Vec<String> = outcome.told().take(2).collect();
    assert_eq!(
        told,
        [
            "2020-02 RU: another release counts than should",
            "a release, 2024-01 RU IMPORT sector TIMBER chapter 44 partner RU checkpoint none CNY: \
             stored value 101, weight 0 g, rows 1; recomputed value 100, weight 0 g, rows 1",
        ]
    );
}

#[tokio::test]
async fn goods_that_come_to_belong_to_another_sector_are_added_up_anew() {
    let app = TestApp::seeded().await;
    let rows = vec![flow(202_401, "4407", 100)];
    app.release(Side::Cn).flows(rows).current(true).load().await;
    entity::hs_sector::Entity::delete_many()
        .exec(app.db().writer())
        .await
        .unwrap();
    let facts = SeedOptions {
        demo_rows: None,
        ..SeedOptions::default()
    };

    seed(app.db(), &facts).await.unwrap();

    let outcome = reconcile(app.db()).await.unwrap();
    assert_eq!(outcome.told().collect::<Vec<_>>(), [""; 0]);
    let released = trade_dataset::Entity::find().filter(trade_dataset::Column::Synthetic.eq(false));
    assert_eq!(released.all(app.db().reader()).await.unwrap().len(), 1);
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
