//! Empty sheets of records to fill in.

use calamine::{Reader, Xlsx, open_workbook};
use tests::twincity;

use super::super::{Office, said};

fn template(office: &Office, kind: &str, language: &str, format: &str) -> std::path::PathBuf {
    let path = office.path(&format!("{kind}.{format}"));
    let output = twincity(&[
        "template",
        kind,
        "--lang",
        language,
        "--format",
        format,
        "--out",
        path.to_str().unwrap(),
        "--database-url",
        office.app.database_url(),
    ]);
    assert!(output.status.success(), "{output:?}");
    path
}

/// A template with one row in it: these cells from the first column on, and nothing beyond.
fn filled(template: &std::path::Path, cells: &[&str], delimiter: &str) -> String {
    let headings = std::fs::read_to_string(template).unwrap();
    let width = headings.trim_end().split(delimiter).count();
    let mut row = cells.to_vec();
    row.resize(width, "");
    headings + &row.join(delimiter) + "\r\n"
}

#[tokio::test]
async fn a_template_that_is_filled_in_can_be_loaded() {
    let office = Office::open().await;
    for (language, delimiter) in [("zh", ","), ("ru", ";"), ("en", ",")] {
        for (kind, cells) in [
            (
                "rates",
                &["2023-01", "JPY", "CNY", "100", "5", "HEIHE_POLICY_2021"][..],
            ),
            ("enterprises", &["E-1", "企业", "", "", "CN", "PRIVATE"]),
            ("projects", &["HB-CN-001", "物流枢纽"]),
        ] {
            let text = filled(&template(&office, kind, language, "csv"), cells, delimiter);
            let file = office.file("filled.csv", text);

            let output = office.bring(kind, "cn", &file, &["--dry-run"]);

            assert!(output.status.success(), "{kind} {language}: {output:?}");
            assert!(said(&output).contains("1 row, of which 1"), "{output:?}");
        }
    }
}

#[tokio::test]
async fn a_template_lists_the_words_that_are_known() {
    let office = Office::open().await;
    let mut book: Xlsx<_> = open_workbook(template(&office, "projects", "zh", "xlsx")).unwrap();

    let values = book.worksheet_range("可填内容").unwrap();
    let notes = book.worksheet_range("填写说明").unwrap();

    let words: Vec<String> = values.rows().map(|row| row[1].to_string()).collect();
    for word in [
        "规划",
        "TIMBER",
        "HEIHE_FTZ",
        "BLAGOVESHCHENSK",
        "总部+基地",
        "TONNE",
    ] {
        assert!(words.iter().any(|it| it == word), "{word}");
    }
    assert!(notes.rows().any(|row| row[0] == "计划投资额"));
}

#[tokio::test]
async fn templates_are_there_for_everybody() {
    let office = Office::open().await;
    for kind in [
        "projects",
        "enterprises",
        "rates",
        "classification",
        "reference",
    ] {
        let address = office.app.url(&format!("/templates/{kind}.ru.xlsx"));

        let response = office.app.http().get(address).send().await.unwrap();

        assert_eq!(response.status(), reqwest::StatusCode::OK, "{kind}");
    }
}
