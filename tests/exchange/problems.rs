//! What is wrong with a file, and how it is said.

use super::{HEADINGS, Office, ROWS, complained, said, table};

/// A row with one cell changed.
fn with(cell: usize, value: &str) -> String {
    let mut cells: Vec<&str> = ROWS[1].split(',').collect();
    cells[cell] = value;
    cells.join(",")
}

#[tokio::test]
async fn each_thing_that_is_wrong_has_its_code() {
    let office = Office::open().await;
    for (row, code) in [
        (with(0, "2023-12"), "MONTH_OUTSIDE_PERIOD"),
        (with(0, "February"), "MONTH_UNREADABLE"),
        (with(1, "transit"), "DIRECTION_UNKNOWN"),
        (with(2, "44O7"), "HS_CODE_INVALID"),
        (with(2, "1012100"), "HS_CODE_LENGTH"),
        (with(2, "7701"), "HS_CHAPTER_UNKNOWN"),
        (with(2, ""), "VALUE_MISSING"),
        (with(3, "Atlantis"), "COUNTRY_UNKNOWN"),
        (with(3, "CN"), "PARTNER_IS_REPORTER"),
        (with(4, "NOWHERE"), "CHECKPOINT_UNKNOWN"),
        (with(5, "camel"), "TRANSPORT_UNKNOWN"),
        (with(6, "-1"), "NUMBER_NEGATIVE"),
        (with(6, "1.005"), "VALUE_TOO_PRECISE"),
        (with(6, "10000000000000.01"), "AMOUNT_TOO_LARGE"),
        (with(6, &"9".repeat(40)), "AMOUNT_TOO_LARGE"),
        (with(6, "12abc"), "NUMBER_UNREADABLE"),
        (with(7, "XYZ"), "CURRENCY_UNKNOWN"),
        (with(8, "0.0001"), "WEIGHT_TOO_PRECISE"),
        (with(8, "1000000000000.001"), "WEIGHT_TOO_LARGE"),
        (with(8, "99999999999999999999"), "WEIGHT_TOO_LARGE"),
        (ROWS[2].to_owned(), "ROW_REPEATED"),
        ("2024-02,import,4407".to_owned(), "ROW_WIDTH"),
        (with(8, "1,1"), "ROW_WIDTH"),
    ] {
        let file = office.file("figures.csv", table(&[ROWS[0], ROWS[2], &row]));

        let output = office.import(&file, &[]);

        let said = said(&output);
        assert!(said.contains(&format!(" {code}: 1")), "{code}: {said}");
        assert!(said.contains("line 4"), "{code}: {said}");
        let expected = if said.contains("error") { 3 } else { 4 };
        assert_eq!(output.status.code(), Some(expected), "{output:?}");
    }
    assert_eq!(office.rows_of("CN-2024").await, None);
}

#[tokio::test]
async fn figures_are_of_months_that_have_begun() {
    let office = Office::open().await;
    let options = ["--period", "2024-01..2099-01"];
    let past = office.file("past.csv", table(&[ROWS[1]]));
    let future = office.file("future.csv", table(&[&with(0, "2099-01")]));

    let refused = office.import(&future, &options);
    let loaded = office.import(&past, &options);

    let said = said(&refused);
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    assert!(said.contains("error DATE_IN_FUTURE: 1"), "{said}");
    assert!(said.contains("line 2, Month, “2099-01”"), "{said}");
    assert!(loaded.status.success(), "{loaded:?}");
}

#[tokio::test]
async fn what_stands_below_no_heading_is_not_dropped_without_a_word() {
    let office = Office::open().await;
    let rows = [format!("{},", ROWS[0]), format!("{},12 boxes", ROWS[1])];
    let text = format!("{HEADINGS},\n{}\n", rows.join("\n"));
    let file = office.file("figures.csv", text);

    let output = office.import(&file, &[]);

    let said = said(&output);
    assert!(said.contains(" COLUMN_UNNAMED: 1"), "{said}");
    assert!(
        said.contains("line 3") && said.contains("12 boxes"),
        "{said}"
    );
    assert_eq!(output.status.code(), Some(4), "{output:?}");
}

#[tokio::test]
async fn what_concerns_the_file_as_a_whole_is_said() {
    let office = Office::open().await;
    let largest = vec![with(6, "10000000000000.00"); 9_224];
    let largest: Vec<&str> = largest.iter().map(String::as_str).collect();
    let without = table(&ROWS).replace("HS code", "Something");
    let cases: [(String, &[&str], &str); 6] = [
        (without, &[], "COLUMN_MISSING"),
        (
            table(&ROWS).replace("Partner", "hs_code"),
            &[],
            "COLUMN_TWICE",
        ),
        ("a,b\n1,2\n".to_owned(), &[], "HEADINGS_NOT_FOUND"),
        (table(&[]), &[], "ROWS_MISSING"),
        (
            table(&ROWS),
            &["--control-total", "CNY=1089250.52"],
            "CONTROL_TOTAL_DIFFERS",
        ),
        (table(&largest), &[], "TOTAL_TOO_LARGE"),
    ];
    for (content, options, code) in cases {
        let file = office.file("figures.csv", content);
        let report = office.path("report.csv");
        let all = [
            options,
            &["--skip-bad-rows", "--report", report.to_str().unwrap()],
        ]
        .concat();

        let output = office.import(&file, &all);

        let said = said(&output);
        assert!(said.contains(&format!(" {code}: 1")), "{code}: {said}");
        assert_eq!(output.status.code(), Some(3), "{output:?}");
    }
    assert_eq!(office.rows_of("CN-2024").await, None);
}

#[tokio::test]
async fn a_value_far_from_what_a_kilogram_cost_is_a_warning() {
    let office = Office::open().await;
    let months: Vec<String> = (1..=12)
        .map(|month| {
            format!(
                "2024-{month:02},import,4407,RU,,RAIL,{},CNY,10000",
                9000 + month
            )
        })
        .collect();
    let rows: Vec<&str> = months.iter().map(String::as_str).collect();
    let before = office.file("before.csv", table(&rows));
    assert!(office.import(&before, &[]).status.success());
    let row = "2025-01,import,4407,RU,,RAIL,9000000,CNY,10000";
    let file = office.file("figures.csv", table(&[row]));

    let output = office.import(&file, &["--code", "CN-2025", "--period", "2025-01"]);

    let said = said(&output);
    assert_eq!(output.status.code(), Some(4), "{said}{output:?}");
    assert!(said.contains("UNIT_VALUE_UNUSUAL: 1"), "{said}");
    assert!(said.contains("900 CNY a kilogram"), "{said}");
}

#[tokio::test]
async fn findings_are_capped_and_counted_in_full() {
    let office = Office::open().await;
    let bad = with(1, "transit");
    let rows = vec![bad.as_str(); 50];
    let file = office.file("figures.csv", table(&rows));

    let output = office.import(&file, &["--findings", "3"]);

    let said = said(&output);
    assert!(said.contains("DIRECTION_UNKNOWN: 50"), "{said}");
    assert!(said.contains("47 more"), "{said}");
    assert_eq!(said.matches("line ").count(), 3, "{said}");
}

#[tokio::test]
async fn it_is_said_in_the_language_that_was_asked_for() {
    let office = Office::open().await;
    let file = office.file("figures.csv", table(&[ROWS[0], &with(1, "транзит")]));
    for (language, finding, end) in [
        ("zh", "进出口应填“进口”或“出口”", "未导入任何数据"),
        (
            "ru",
            "Направление\u{a0}— «импорт» или «экспорт»",
            "1 ошибка",
        ),
        ("en", "The direction is", "1 error"),
    ] {
        let output = office.import(&file, &["--lang", language]);

        assert!(said(&output).contains(finding), "{output:?}");
        assert!(complained(&output).contains(end), "{output:?}");
    }
}

#[tokio::test]
async fn a_copy_has_every_bad_row_with_what_is_wrong() {
    let office = Office::open().await;
    let rows = [
        ROWS[0],
        &with(1, "=transit"),
        ROWS[2],
        ROWS[0],
        &with(6, "-1"),
    ];
    let file = office.file("figures.csv", table(&rows));
    let report = office.path("report.csv");

    office.import(
        &file,
        &["--findings", "1", "--report", report.to_str().unwrap()],
    );

    let copy = std::fs::read_to_string(&report).unwrap();
    let lines: Vec<&str> = copy.trim_start_matches('\u{FEFF}').lines().collect();
    assert_eq!(lines.len(), 4, "{copy}");
    assert!(lines[0].ends_with("Line of the file,Problems"), "{copy}");
    assert!(
        lines[1].contains("'=transit") && lines[1].contains(",3,"),
        "{copy}"
    );
    assert!(
        lines[2].contains(",5,\"Line 2 is of the same month"),
        "{copy}"
    );
    assert!(
        lines[3].contains("[Value] This number cannot be negative"),
        "{copy}"
    );
    assert!(lines[0].starts_with("Month,Direction") && HEADINGS.starts_with("Month,Direction"));
}

#[tokio::test]
async fn a_copy_of_a_workbook_is_one() {
    use calamine::{Reader, open_workbook};

    let office = Office::open().await;
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let text = table(&[ROWS[0], &with(1, "transit")]);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    for (row, record) in reader.records().enumerate() {
        for (column, cell) in record.unwrap().iter().enumerate() {
            sheet.write_string(row as u32, column as u16, cell).unwrap();
        }
    }
    let (file, report) = (office.path("figures.xlsx"), office.path("report.xlsx"));
    workbook.save(&file).unwrap();

    let output = office.import(&file, &["--report", report.to_str().unwrap()]);

    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let mut copy: calamine::Xlsx<_> = open_workbook(&report).unwrap();
    let range = copy.worksheet_range("Problems").unwrap();
    assert_eq!(range.height(), 2);
    let last = range.get_value((1, 10)).unwrap().to_string();
    assert!(last.contains("[Direction]"), "{last}");
}

#[tokio::test]
async fn lines_are_counted_alike_whatever_ends_them() {
    let office = Office::open().await;
    let row = with(3, "Atlantis");
    let text = table(&[ROWS[0], ROWS[2], &row]);
    for (name, text) in [
        ("unix.csv", text.clone()),
        ("windows.csv", text.replace('\n', "\r\n")),
        (
            "excel.csv",
            format!("\u{feff}{}", text.replace('\n', "\r\n")),
        ),
    ] {
        let file = office.file(name, text);

        let said = said(&office.import(&file, &[]));

        assert!(said.contains("line 4"), "{name}: {said}");
    }
}

#[tokio::test]
async fn a_finding_is_said_as_its_language_says_it() {
    let office = Office::open().await;
    let row = with(3, "Atlantis");
    let file = office.file("figures.csv", table(&[ROWS[0], ROWS[2], &row]));
    for (lang, start) in [
        ("zh", "第 4 行，Partner，“Atlantis”：【错误】没有"),
        ("ru", "строка 4, Partner, «Atlantis»: ошибка: Нет "),
        ("en", "line 4, Partner, “Atlantis”: error: No "),
    ] {
        let said = said(&office.import(&file, &["--lang", lang]));

        assert!(said.contains(start), "{lang}: {said}");
    }
}
