//! Loading releases: the same file twice, a load given up, a load that is killed.

use std::time::Duration;

use entity::values::{DatasetStatus, Side};
use entity::{
    trade_dataset, trade_dataset_cell, trade_flow, trade_month, trade_rollup, trade_total,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use tests::builder::flow;
use tests::{TestApp, start_twincity};
use twincity::db::Db;
use twincity::error::Error;
use twincity::trade::reconcile::reconcile;
use twincity::trade::release::Begun;

const KILLS: usize = 6;

#[tokio::test]
async fn the_same_file_twice_is_one_release_until_it_is_withdrawn() {
    let app = TestApp::seeded().await;
    let file = || app.release(Side::Cn).checksum([7; 32]);
    let first = file().current(true).load().await;

    let again = file().begin().await;
    let other_side = app.release(Side::Ru).checksum([7; 32]).begin().await;

    let Begun::Already(known) = again else {
        panic!("loaded twice");
    };
    assert_eq!(known.id, first.id);
    assert!(matches!(other_side, Begun::Loading(_)));
}

#[tokio::test]
async fn a_load_that_is_given_up_leaves_nothing_and_lets_others_write() {
    let app = TestApp::seeded().await;
    let before = counts(app.db()).await;
    let Begun::Loading(mut loading) = app.release(Side::Cn).begin().await else {
        panic!("nothing is in yet");
    };
    loading
        .add(vec![flow(202_401, "4407", 1); 5_000])
        .await
        .unwrap();

    drop(loading);

    let next = app.release(Side::Cn).flows(vec![flow(202_402, "44", 1)]);
    next.load().await;
    let after = counts(app.db()).await;
    assert_eq!((after.0, after.1), (before.0 + 1, before.1 + 1));
}

#[tokio::test]
async fn a_row_outside_the_period_is_refused() {
    let app = TestApp::seeded().await;
    let Begun::Loading(mut loading) = app.release(Side::Cn).begin().await else {
        panic!("nothing is in yet");
    };

    let refused = loading.add(vec![flow(202_404, "4407", 1)]).await;

    let Err(Error::Flawed(flaws)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(flaws[0].problem.code, "FLOW_OUTSIDE_PERIOD");
}

#[tokio::test]
async fn rows_come_back_as_they_were_loaded() {
    let app = TestApp::seeded().await;
    let mut whole = flow(202_401, "44071100", 9_007_199_254_740_993);
    whole.checkpoint = Some("HEIHE".to_owned());
    whole.net_weight_g = Some(0);
    whole.quantity = Some((1_500_000, "TONNE".to_owned()));
    let bare = flow(202_403, "44", 0);
    // More than one statement takes, and not a whole number of them.
    let mut flows = vec![whole.clone(); 150];
    flows.push(bare.clone());

    let release = app.release(Side::Ru).flows(flows).load().await;

    let rows = trade_flow::Entity::find().filter(trade_flow::Column::DatasetId.eq(release.id));
    let mut rows = rows.all(app.db().reader()).await.unwrap();
    rows.sort_by_key(|row| row.id);
    assert_eq!(rows.len(), 151);
    let (first, last) = (&rows[0], &rows[150]);
    assert_eq!(first.value_minor, whole.value_minor);
    assert_eq!(first.checkpoint, whole.checkpoint);
    assert_eq!(first.net_weight_g, Some(0));
    let quantity = first.quantity_micro.zip(first.quantity_unit.clone());
    assert_eq!(quantity, whole.quantity);
    assert_eq!(
        (first.transport, first.valuation),
        (whole.transport, whole.valuation)
    );
    assert_eq!((last.month, last.hs_code.as_str()), (202_403, "44"));
    assert_eq!((last.net_weight_g, &last.checkpoint), (None, &None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_load_that_is_killed_leaves_no_trace() {
    let app = TestApp::seeded().await;
    forget_figures(app.db()).await;
    let url = app.database_url().to_owned();
    let load = ["seed", "--rows", "400000", "--database-url", &url];
    let mut kept = 0;

    for _ in 0..KILLS {
        let mut loading = start_twincity(&load);
        tokio::time::sleep(some_time()).await;
        loading.kill().unwrap();
        loading.wait().unwrap();
        // A server may still be at the last thing it heard.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let sides = whole_releases(app.db()).await;
        assert!(sides >= kept);
        kept = sides;
    }

    let outcome = reconcile(app.db()).await.unwrap();
    assert_eq!(outcome.told().collect::<Vec<_>>(), [""; 0]);
}

/// How many releases are there, all of them whole.
async fn whole_releases(db: &Db) -> usize {
    let releases = trade_dataset::Entity::find()
        .all(db.reader())
        .await
        .unwrap();
    let mut rows = 0;
    for release in &releases {
        assert_eq!(release.status, DatasetStatus::Current);
        assert!(release.row_count > 0);
        rows += release.row_count.unsigned_abs();
    }
    let (_, flows, cells) = counts(db).await;
    assert_eq!(flows, rows);
    assert_eq!(cells == 0, releases.is_empty());
    releases.len()
}

/// How many releases, flows and cells of releases there are.
async fn counts(db: &Db) -> (u64, u64, u64) {
    let db = db.reader();
    (
        trade_dataset::Entity::find().count(db).await.unwrap(),
        trade_flow::Entity::find().count(db).await.unwrap(),
        trade_dataset_cell::Entity::find().count(db).await.unwrap(),
    )
}

/// Makes the register one without trade figures.
async fn forget_figures(db: &Db) {
    let db = db.writer();
    trade_month::Entity::delete_many().exec(db).await.unwrap();
    trade_rollup::Entity::delete_many().exec(db).await.unwrap();
    trade_total::Entity::delete_many().exec(db).await.unwrap();
    trade_dataset_cell::Entity::delete_many()
        .exec(db)
        .await
        .unwrap();
    trade_flow::Entity::delete_many().exec(db).await.unwrap();
    trade_dataset::Entity::delete_many().exec(db).await.unwrap();
}

/// A time that no run knows beforehand.
fn some_time() -> Duration {
    let random = uuid::Uuid::now_v7().as_u128() % 2_500;
    Duration::from_millis(u64::try_from(random).unwrap_or_default() + 300)
}
