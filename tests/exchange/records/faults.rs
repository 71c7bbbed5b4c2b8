//! What is wrong with files of records, and what is done about it.

use entity::values::Side;
use serde_json::Value;

use super::super::{Office, complained, said};

const HEADINGS: &str = "Code,Name (Chinese),Stage,Sector,Zone,Planned jobs,Planned investment,\
Currency of planned investment,Planned investment as of,Counterpart,Participants,Side";

fn table(rows: &[&str]) -> String {
    format!("{HEADINGS}\n{}\n", rows.join("\n"))
}

#[tokio::test]
async fn each_thing_that_is_wrong_is_told_of_its_cell() {
    let office = Office::open().await;
    for (row, code, column, value) in [
        (",项目,PLANNED,,,,,,,,,", "VALUE_MISSING", "Code", ""),
        ("low,项目,PLANNED,,,,,,,,,", "CODE_INVALID", "Code", "low"),
        (
            "P-1,,PLANNED,,,,,,,,,",
            "LANGUAGE_MISSING",
            "Name (Chinese)",
            "",
        ),
        ("P-1,项目,soon,,,,,,,,,", "WORD_UNKNOWN", "Stage", "soon"),
        ("P-1,项目,,,,,,,,,,", "VALUE_MISSING", "Stage", ""),
        (
            "P-1,项目,PLANNED,ARTS,,,,,,,,",
            "NEIGHBOUR_UNKNOWN",
            "Sector",
            "ARTS",
        ),
        (
            "P-1,项目,PLANNED,,AMUR_BRIDGEHEAD,,,,,,,",
            "NEIGHBOUR_OTHER_SIDE",
            "Zone",
            "AMUR_BRIDGEHEAD",
        ),
        (
            "P-1,项目,PLANNED,,,-5,,,,,,",
            "NUMBER_NEGATIVE",
            "Planned jobs",
            "-5",
        ),
        (
            "P-1,项目,PLANNED,,,1.5,,,,,,",
            "NUMBER_NOT_WHOLE",
            "Planned jobs",
            "1.5",
        ),
        (
            "P-1,项目,PLANNED,,,,5,,2024-06-15,,,",
            "VALUE_MISSING",
            "Currency of planned investment",
            "",
        ),
        (
            "P-1,项目,PLANNED,,,,5,XYZ,2024-06-15,,,",
            "CURRENCY_UNKNOWN",
            "Currency of planned investment",
            "XYZ",
        ),
        (
            "P-1,项目,PLANNED,,,,5.005,CNY,2024-06-15,,,",
            "AMOUNT_INVALID",
            "Planned investment",
            "5.005",
        ),
        (
            "P-1,项目,PLANNED,,,,92233720368547758.07,CNY,2024-06-15,,,",
            "AMOUNT_TOO_LARGE",
            "Planned investment",
            "92233720368547758.07",
        ),
        (
            "P-1,项目,PLANNED,,,,5,CNY,2024-06,,,",
            "DAY_UNREADABLE",
            "Planned investment as of",
            "2024-06",
        ),
        (
            "P-1,项目,PLANNED,,,,,,,HB-CN-001,,",
            "NEIGHBOUR_OWN_SIDE",
            "Counterpart",
            "HB-CN-001",
        ),
        (
            "P-1,项目,PLANNED,,,,,,,,YUEXING:king,",
            "PARTICIPANT_UNREADABLE",
            "Participants",
            "YUEXING:king",
        ),
        (
            "P-1,项目,PLANNED,,,,,,,,NOBODY,",
            "NEIGHBOUR_UNKNOWN",
            "Participants",
            "NOBODY",
        ),
        (
            "P-1,项目,PLANNED,,,,,,,,,RU",
            "ROW_OTHER_SIDE",
            "Side",
            "RU",
        ),
    ] {
        let file = office.file("projects.csv", table(&[row]));

        let output = office.bring("projects", "cn", &file, &[]);

        let said = said(&output);
        assert_eq!(output.status.code(), Some(3), "{code}: {said}");
        assert!(said.contains(&format!("error {code}: 1")), "{code}: {said}");
        let place = format!("line 2, {column}, “{value}”");
        assert!(said.contains(&place), "{place}: {said}");
        assert_eq!(said.matches("line 2").count(), 1, "{code}: {said}");
    }
    assert_eq!(office.project(Side::Cn, "P-1").await, Value::Null);
}

#[tokio::test]
async fn all_problems_of_all_rows_are_told_at_once() {
    let office = Office::open().await;
    let rows = [
        "P-1,项目,soon,ARTS,,x,,,,,,",
        "P-2,项目,PLANNED,,,,,,,,,",
        "P-2,项目,PLANNED,,,,,,,,,",
    ];
    let file = office.file("projects.csv", table(&rows));

    let output = office.bring("projects", "cn", &file, &[]);

    let said = said(&output);
    for problem in [
        "WORD_UNKNOWN: 1",
        "NEIGHBOUR_UNKNOWN: 1",
        "NUMBER_UNREADABLE: 1",
        "ROW_SAME_RECORD: 1",
        "Line 3 is about the same record",
    ] {
        assert!(said.contains(problem), "{problem}: {said}");
    }
}

#[tokio::test]
async fn one_bad_row_keeps_all_out_unless_it_is_left_out() {
    let office = Office::open().await;
    let rows = ["P-1,项目,PLANNED,,,,,,,,,", "P-2,项目,soon,,,,,,,,,"];
    let file = office.file("projects.csv", table(&rows));
    let report = office.path("report.csv");

    let refused = office.bring("projects", "cn", &file, &[]);
    let after_refusal = office.project(Side::Cn, "P-1").await;
    let skipping = ["--skip-bad-rows", "--report", report.to_str().unwrap()];
    let loaded = office.bring("projects", "cn", &file, &skipping);

    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    assert!(complained(&refused).contains("1 error"), "{refused:?}");
    assert_eq!(after_refusal, Value::Null);
    assert!(loaded.status.success(), "{loaded:?}");
    assert_eq!(office.project(Side::Cn, "P-1").await["stage"], "PLANNED");
    assert_eq!(office.project(Side::Cn, "P-2").await, Value::Null);
    let copy = std::fs::read_to_string(&report).unwrap();
    assert_eq!(copy.lines().count(), 2, "{copy}");
    assert!(copy.contains("P-2") && copy.contains("[Stage]"), "{copy}");
}

#[tokio::test]
async fn a_dry_run_writes_nothing() {
    let office = Office::open().await;
    let file = office.file("projects.csv", table(&["P-1,项目,PLANNED,,,,,,,,,"]));

    let output = office.bring("projects", "cn", &file, &["--dry-run"]);

    assert!(output.status.success(), "{output:?}");
    assert!(said(&output).contains("could be loaded"), "{output:?}");
    assert_eq!(office.project(Side::Cn, "P-1").await, Value::Null);
}

#[tokio::test]
async fn what_concerns_the_file_as_a_whole_is_said() {
    let office = Office::open().await;
    for (content, code) in [
        ("Name,Stage\nx,PLANNED\n".to_owned(), "COLUMN_MISSING"),
        ("a,b\n1,2\n".to_owned(), "HEADINGS_NOT_FOUND"),
        (table(&[]), "ROWS_MISSING"),
    ] {
        let file = office.file("projects.csv", content);

        let output = office.bring("projects", "cn", &file, &[]);

        assert!(said(&output).contains(&format!(" {code}: 1")), "{output:?}");
        assert_eq!(output.status.code(), Some(3), "{output:?}");
    }
}

#[tokio::test]
async fn it_is_said_in_the_language_that_was_asked_for() {
    let office = Office::open().await;
    let row = "P-1,项目,soon,,,,,,,,,";
    let file = office.file("projects.csv", table(&[row]));
    for (language, finding) in [
        ("zh", "无法识别，此处可填：提议, 规划"),
        ("ru", "Такого значения здесь нет. Допустимы: предложен"),
        (
            "en",
            "This is none of the values that are known here: PROPOSED",
        ),
    ] {
        let output = office.bring("projects", "cn", &file, &["--lang", language]);

        assert!(said(&output).contains(finding), "{output:?}");
    }
}
