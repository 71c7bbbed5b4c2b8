//! What becomes of a file: loaded whole, or not at all.

use super::{Office, ROWS, complained, said, table};

#[tokio::test]
async fn a_file_is_loaded_and_counted_in_the_summaries() {
    let office = Office::open().await;
    let file = office.file("figures.csv", table(&ROWS));

    let output = office.import(&file, &["--control-total", "CNY=1089250.51"]);

    assert!(output.status.success(), "{output:?}");
    assert!(
        said(&output).contains("Loaded 3 rows as CN-2024"),
        "{output:?}"
    );
    assert_eq!(office.rows_of("CN-2024").await, Some(3));
    let outcome = twincity::trade::reconcile::reconcile(office.app.db()).await;
    let outcome = outcome.unwrap();
    assert!(outcome.differences.is_empty() && outcome.total_differences.is_empty());
}

#[tokio::test]
async fn the_same_file_again_does_nothing_and_says_so() {
    let office = Office::open().await;
    let file = office.file("figures.csv", table(&ROWS));
    assert!(office.import(&file, &[]).status.success());

    let output = office.import(&file, &["--code", "CN-2024-AGAIN"]);

    assert!(output.status.success(), "{output:?}");
    assert!(
        said(&output).contains("is in already, as CN-2024"),
        "{output:?}"
    );
    assert_eq!(office.rows_of("CN-2024-AGAIN").await, None);
}

#[tokio::test]
async fn a_dry_run_writes_nothing() {
    let office = Office::open().await;
    let file = office.file("figures.csv", table(&ROWS));

    let output = office.import(&file, &["--dry-run"]);

    assert!(output.status.success(), "{output:?}");
    assert!(said(&output).contains("Nothing was written"), "{output:?}");
    assert_eq!(office.rows_of("CN-2024").await, None);
}

#[tokio::test]
async fn bad_rows_are_left_out_and_written_down() {
    let office = Office::open().await;
    let bad = ROWS[1].replace("RUS", "Atlantis");
    let file = office.file("figures.csv", table(&[ROWS[0], &bad, ROWS[2]]));
    let report = office.path("left-out.csv");

    let output = office.import(
        &file,
        &["--skip-bad-rows", "--report", report.to_str().unwrap()],
    );

    assert!(output.status.success(), "{output:?}");
    assert!(said(&output).contains("1 row was left out"), "{output:?}");
    let left_out = std::fs::read_to_string(&report).unwrap();
    assert_eq!(left_out.lines().count(), 2, "{left_out}");
    assert!(left_out.contains("Atlantis"), "{left_out}");
    assert_eq!(office.rows_of("CN-2024").await, Some(2));
}

#[tokio::test]
async fn warnings_stand_in_the_way_until_they_are_accepted() {
    let office = Office::open().await;
    let file = office.file("figures.csv", table(&[ROWS[0], ROWS[0]]));

    let refused = office.import(&file, &[]);
    let accepted = office.import(&file, &["--accept-warnings"]);

    assert_eq!(refused.status.code(), Some(4), "{refused:?}");
    assert!(complained(&refused).contains("1 warning"), "{refused:?}");
    assert!(accepted.status.success(), "{accepted:?}");
    assert_eq!(office.rows_of("CN-2024").await, Some(2));
}

#[tokio::test]
async fn what_was_left_out_of_the_options_is_said() {
    let office = Office::open().await;
    let file = office.file("figures.csv", table(&ROWS));
    let cases: [(&[&str], &str); 5] = [
        (&["--source", "NONE"], "no published source"),
        (&["--period", "2024"], "2024-01..2024-12"),
        (&["--set", "colour=red"], "column=value"),
        (&["--control-total", "1000"], "CNY=1234.50"),
        (&["--encoding", "koi8-r"], "windows-1251"),
    ];
    for (options, words) in cases {
        let facts: Vec<&str> = options.to_vec();
        let output = office.import_with(&file, &facts);

        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(complained(&output).contains(words), "{output:?}");
    }
}
