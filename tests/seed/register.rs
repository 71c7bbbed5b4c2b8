use entity::values::{Publication, Side, SubjectKind};
use entity::{
    alias, enterprise, observation, place, project, search_token, sector, trade_dataset, zone,
};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use tests::{ServerProcess, TestApp};
use twincity::seed::{SeedOptions, SeedReport, is_wanted, seed};
use twincity::text::search::query_tokens;

fn facts_only() -> SeedOptions {
    SeedOptions {
        demo_rows: None,
        ..SeedOptions::default()
    }
}

#[tokio::test]
async fn every_fact_is_in_and_published() {
    let app = TestApp::seeded().await;
    let db = app.db();

    seed(db, &facts_only()).await.unwrap();

    let reader = db.reader();
    assert_eq!(sector::Entity::find().count(reader).await.unwrap(), 14);
    assert_eq!(place::Entity::find().count(reader).await.unwrap(), 13);
    assert_eq!(zone::Entity::find().count(reader).await.unwrap(), 10);
    assert_eq!(enterprise::Entity::find().count(reader).await.unwrap(), 23);
    assert_eq!(observation::Entity::find().count(reader).await.unwrap(), 45);
    let projects = project::Entity::find().all(reader).await.unwrap();
    assert_eq!(projects.len(), 32);
    assert!(
        projects
            .iter()
            .all(|project| project.publication == Publication::Published)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_finishes_a_filling_that_was_cut_off() {
    let app = TestApp::seeded().await;
    let db = app.db();
    seed(db, &facts_only()).await.unwrap();
    assert!(!is_wanted(db).await.unwrap());
    let of_russia = "WHERE side = 'RU'";
    for table in [
        "trade_rollup",
        "trade_total",
        "trade_month",
        "trade_dataset_cell",
        "trade_flow",
        "trade_dataset",
    ] {
        let statement = format!("DELETE FROM {table} {of_russia}");
        db.writer().execute_unprepared(&statement).await.unwrap();
    }
    assert!(is_wanted(db).await.unwrap());

    ServerProcess::start(app.database_url()).stop();

    assert!(!is_wanted(db).await.unwrap());
    let releases = trade_dataset::Entity::find().count(db.reader());
    assert_eq!(releases.await.unwrap(), 2);
}

#[tokio::test]
async fn seeding_again_changes_nothing() {
    let app = TestApp::seeded().await;
    let options = SeedOptions {
        demo_rows: Some(500),
        ..SeedOptions::default()
    };
    seed(app.db(), &options).await.unwrap();

    let again = seed(app.db(), &options).await.unwrap();

    assert_eq!(again, SeedReport::default());
}

#[tokio::test]
async fn what_a_person_wrote_stays_and_reference_data_is_brought_up_to_date() {
    let app = TestApp::seeded().await;
    let db = app.db();
    seed(db, &facts_only()).await.unwrap();
    let renamed = Expr::val("改过的名称");
    place::Entity::update_many()
        .col_expr(place::Column::NameZh, renamed.clone())
        .filter(place::Column::Code.eq("HEIHE"))
        .exec(db.writer())
        .await
        .unwrap();
    sector::Entity::update_many()
        .col_expr(sector::Column::NameZh, renamed)
        .exec(db.writer())
        .await
        .unwrap();

    seed(db, &facts_only()).await.unwrap();

    let place = place::Entity::find().filter(place::Column::Code.eq("HEIHE"));
    let place = place.one(db.reader()).await.unwrap().unwrap();
    assert_eq!(place.name_zh.as_deref(), Some("改过的名称"));
    let sector = sector::Entity::find_by_id("TIMBER");
    let sector = sector.one(db.reader()).await.unwrap().unwrap();
    assert_eq!(sector.name_zh, "木材加工");
}

#[tokio::test]
async fn records_are_found_by_the_words_of_their_names_and_of_their_aliases() {
    let app = TestApp::seeded().await;
    let db = app.db();

    seed(db, &facts_only()).await.unwrap();

    let city = place::Entity::find().filter(place::Column::Code.eq("BLAGOVESHCHENSK"));
    let city = city.one(db.reader()).await.unwrap().unwrap();
    let known_as = alias::Entity::find().filter(alias::Column::PlaceId.eq(city.id));
    assert!(known_as.count(db.reader()).await.unwrap() > 0);
    assert_eq!(city.side, Side::Ru);
    for question in [
        "海兰泡",
        "布拉戈维申斯克",
        "благовещенск",
        "Blagoveshchensk",
    ] {
        for token in query_tokens(question) {
            let key = (SubjectKind::Place, token.clone(), city.id.0);
            let found = search_token::Entity::find_by_id(key);
            let found = found.one(db.reader()).await.unwrap();
            assert!(found.is_some(), "{question}: {token}");
        }
    }
}
