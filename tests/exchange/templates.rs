//! Empty tables to fill in.

use calamine::{Reader, Xlsx, open_workbook};

use super::{Office, said};
use tests::twincity;

fn template(office: &Office, language: &str, format: &str) -> std::path::PathBuf {
    let path = office.path(&format!("template.{format}"));
    let output = twincity(&[
        "template",
        "trade",
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

#[tokio::test]
async fn a_template_that_is_filled_in_can_be_loaded() {
    let office = Office::open().await;
    for (language, sheets) in [
        ("zh", ["数据", "填写说明", "可填内容"]),
        ("ru", ["Данные", "Пояснения", "Допустимые значения"]),
        ("en", ["Data", "Notes", "Allowed values"]),
    ] {
        let book: Xlsx<_> = open_workbook(template(&office, language, "xlsx")).unwrap();
        assert_eq!(book.sheet_names(), sheets);

        let path = template(&office, language, "csv");
        let headings = std::fs::read_to_string(&path).unwrap();
        let delimiter = if language == "ru" { ";" } else { "," };
        let row = [
            "2024-01", "M", "4407", "RU", "", "", "CIF", "5", "CNY", "1", "", "", "",
        ];
        let file = office.file("filled.csv", headings + &row.join(delimiter) + "\r\n");
        let output = office.import(&file, &["--dry-run"]);

        assert!(output.status.success(), "{output:?}");
        assert!(said(&output).contains("1 row, of which 1"), "{output:?}");
    }
}

#[tokio::test]
async fn a_template_lists_the_words_that_are_known() {
    let office = Office::open().await;
    let mut book: Xlsx<_> = open_workbook(template(&office, "ru", "xlsx")).unwrap();

    let values = book.worksheet_range("Допустимые значения").unwrap();

    let words: Vec<String> = values.rows().map(|row| row[1].to_string()).collect();
    for word in ["импорт", "железнодорожный", "CIF", "CN", "CNY"] {
        assert!(words.iter().any(|it| it == word), "{word}");
    }
}
