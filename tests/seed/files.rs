use std::fs;

use entity::{trade_dataset, trade_rollup};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use tempfile::TempDir;
use tests::{TestApp, project_file, twincity};
use twincity::seed::{Files, SeedOptions, seed};
use twincity::trade::reconcile::reconcile;

const FILES: [&str; 17] = [
    "units.csv",
    "sectors.csv",
    "hs_chapters.csv",
    "hs_sector.csv",
    "indicators.csv",
    "sources.csv",
    "places.csv",
    "zones.csv",
    "enterprises.csv",
    "aliases.csv",
    "clusters.csv",
    "cluster_members.csv",
    "cluster_posts.csv",
    "projects.csv",
    "participants.csv",
    "milestones.csv",
    "observations.csv",
];

/// The project's own data files in a folder, with one of them replaced.
fn files_with(file: &str, text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in FILES {
        let text = if name == file {
            text.to_owned()
        } else {
            project_file(&format!("api/seed/{name}"))
        };
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// A data file with one cell changed; lines count from 1, the heading is the first.
fn with_cell(file: &str, line: usize, column: &str, value: &str) -> String {
    let text = project_file(&format!("api/seed/{file}"));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let index = rows[0].iter().position(|name| name == column).unwrap();
    rows[line - 1][index] = value.to_owned();
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

async fn fault(file: &str, text: &str) -> String {
    let app = TestApp::seeded().await;
    let folder = files_with(file, text);
    let options = SeedOptions {
        files: Files::Folder(folder.path().to_owned()),
        ..SeedOptions::default()
    };
    let before = trade_dataset::Entity::find().count(app.db().reader()).await;

    let fault = seed(app.db(), &options).await.unwrap_err().to_string();

    let after = trade_dataset::Entity::find().count(app.db().reader()).await;
    assert_eq!(before, after, "a wrong file lets nothing in");
    fault
}

#[tokio::test]
async fn a_wrong_cell_is_named_by_file_line_and_column_with_what_would_be_right() {
    for (file, line, column, value, expected) in [
        (
            "projects.csv",
            14,
            "stage",
            "BUILDING",
            "projects.csv:14: column stage: \"BUILDING\" is not one of PROPOSED, PLANNED, \
             CONSTRUCTION, COMPLETED, OPERATION",
        ),
        (
            "projects.csv",
            3,
            "published_on",
            "2021-02-30",
            "projects.csv:3: column published_on: \"2021-02-30\" is not a date such as 2021-03-01",
        ),
        (
            "projects.csv",
            2,
            "counterpart",
            "HB-RU-999",
            "projects.csv:2: column counterpart: \"HB-RU-999\" is not a code of side RU in \
             projects.csv",
        ),
        (
            "zones.csv",
            3,
            "place",
            "HEYHE",
            "zones.csv:3: column place: \"HEYHE\" is not a code of side CN in places.csv",
        ),
        (
            "places.csv",
            2,
            "latitude",
            "50,245",
            "places.csv:2: column latitude: \"50,245\" is refused: not a decimal number",
        ),
        (
            "places.csv",
            2,
            "longitude",
            "190",
            "places.csv:2: column longitude: \"190\" is not within ±180 degrees",
        ),
        (
            "enterprises.csv",
            5,
            "name_ru",
            "Guoyuan",
            "enterprises.csv:5: column name_ru: \"Guoyuan\" has no letter of the language's \
             script (Cyrillic)",
        ),
        (
            "sectors.csv",
            4,
            "name_en",
            "Clean\u{202E}energy",
            "sectors.csv:4: column name_en: \"Clean\\u{202e}energy\" contains U+202E, which \
             overrides the direction of text",
        ),
        (
            "units.csv",
            3,
            "name_zh",
            " 吨",
            "units.csv:3: column name_zh: \" 吨\" begins or ends with white space",
        ),
        (
            "hs_sector.csv",
            2,
            "hs_prefix",
            "77",
            "hs_sector.csv:2: column hs_prefix: \"77\" is of chapter 77, which the Harmonized \
             System does not have",
        ),
        (
            "observations.csv",
            2,
            "value",
            "",
            "observations.csv:2: column value: is empty",
        ),
        (
            "participants.csv",
            2,
            "share_bp",
            "10001",
            "participants.csv:2: column share_bp: \"10001\" is not a whole number from 0 to 10000",
        ),
    ] {
        let text = with_cell(file, line, column, value);

        assert_eq!(fault(file, &text).await, expected);
    }
}

#[tokio::test]
async fn a_file_that_is_no_table_of_its_columns_is_refused() {
    let units = project_file("api/seed/units.csv");
    let (heading, rest) = units.split_once('\n').unwrap();

    let other_heading = fault("units.csv", &format!("kod,name_zh,name_ru,name_en\n{rest}")).await;
    let short_line = fault("units.csv", &format!("{heading}\nBOX,箱\n{rest}")).await;
    let twice = fault("units.csv", &format!("{units}TONNE,吨,тонна,tonnes\n")).await;

    assert_eq!(
        other_heading,
        "units.csv:1: the columns are kod,name_zh,name_ru,name_en; they must be \
         code,name_zh,name_ru,name_en"
    );
    assert_eq!(short_line, "units.csv:2: has 2 cells, the heading has 4");
    let last = units.lines().count() + 1;
    assert_eq!(
        twice,
        format!("units.csv:{last}: column code: \"TONNE\" stands twice")
    );
}

#[tokio::test]
async fn the_rollup_follows_goods_into_another_sector() {
    let app = TestApp::seeded().await;
    let text = with_cell("hs_sector.csv", 2, "sector", "ECOMMERCE");
    let folder = files_with("hs_sector.csv", &text);
    let options = SeedOptions {
        files: Files::Folder(folder.path().to_owned()),
        ..SeedOptions::default()
    };

    seed(app.db(), &options).await.unwrap();

    let timber = trade_rollup::Entity::find()
        .filter(trade_rollup::Column::HsChapter.eq("44"))
        .all(app.db().reader());
    let timber = timber.await.unwrap();
    assert!(!timber.is_empty());
    assert!(timber.iter().all(|cell| cell.sector_code == "ECOMMERCE"));
    assert_eq!(reconcile(app.db()).await.unwrap().differences, []);
}

#[test]
fn the_program_says_what_is_wrong_and_fails() {
    let text = with_cell("projects.csv", 2, "standing", "IDLE");
    let folder = files_with("projects.csv", &text);
    let database = format!("sqlite:{}", folder.path().join("register.db").display());
    let from = folder.path().to_str().unwrap();

    let output = twincity(&["seed", "--database-url", &database, "--from", from]);

    assert!(!output.status.success());
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "twincity: projects.csv:2: column standing: \"IDLE\" is not one of ACTIVE, SUSPENDED, \
         CANCELLED\n"
    );
}
