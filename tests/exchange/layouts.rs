//! Every way in which a table can be written down.

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16LE, WINDOWS_1251};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::{Office, complained, said};

const ZH: &str = "月份,进出口,商品编码,贸易伙伴,口岸,运输方式,金额,币种,净重（千克）\n\
    2024年1月,进口,12019000,俄罗斯,,公路运输,\"1,250.50\",人民币,312.5\n\
    202402,出口,84295100,俄罗斯联邦,,,1000000.01,CNY,20000\n";
const RU: &str = "Отчётный месяц;Направление;Код ТН ВЭД;Страна;Пункт пропуска;Вид транспорта;Стоимость;Валюта;Вес нетто, кг\n\
    01.2024;ввоз;1201 90 00;Российская Федерация;;автомобильный;1 250,50;юань;312,5\n\
    2024-02;вывоз;84295100;РФ;;;1000000,01;CNY;20000\n";

fn written(text: &str, encoding: &'static Encoding) -> Vec<u8> {
    if encoding == UTF_16LE {
        let units = "\u{FEFF}".encode_utf16().chain(text.encode_utf16());
        return units.flat_map(u16::to_le_bytes).collect();
    }
    let (bytes, _, has_lost) = encoding.encode(text);
    assert!(!has_lost);
    bytes.into_owned()
}

#[tokio::test]
async fn each_encoding_is_found_and_said() {
    let office = Office::open().await;
    for (text, encoding) in [
        (ZH, UTF_8),
        (ZH, GB18030),
        (ZH, UTF_16LE),
        (RU, UTF_8),
        (RU, WINDOWS_1251),
    ] {
        let file = office.file("figures.csv", written(text, encoding));

        let output = office.import(&file, &["--dry-run"]);

        let said = said(&output);
        assert!(said.contains(encoding.name()), "{said}");
        let (good, status) = ("2 rows, of which 2 can be loaded", output.status.success());
        assert!(said.contains(good) && status, "{said}{output:?}");
    }
}

#[tokio::test]
async fn each_delimiter_is_found_with_and_without_a_mark_in_front() {
    let office = Office::open().await;
    for delimiter in [',', ';', '\t'] {
        for mark in ["", "\u{FEFF}"] {
            let mut writer = csv::WriterBuilder::new()
                .delimiter(delimiter as u8)
                .from_writer(Vec::new());
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(ZH.as_bytes());
            for record in reader.records() {
                writer.write_record(&record.unwrap()).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let file = office.file("figures.csv", mark.to_owned() + &text);

            let output = office.import(&file, &["--dry-run"]);

            let said = said(&output);
            assert!(said.contains(&format!("{delimiter:?}")), "{said}");
            assert!(said.contains("of which 2 can be loaded"), "{said}");
        }
    }
}

#[tokio::test]
async fn a_workbook_is_read_with_numbers_texts_and_dates() {
    let office = Office::open().await;
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet
        .write_string(0, 0, "Данные таможни за 2024 год")
        .unwrap();
    let headings = RU.lines().next().unwrap().split(';');
    for (column, heading) in headings.enumerate() {
        sheet.write_string(2, column as u16, heading).unwrap();
    }
    let date = ExcelDateTime::from_ymd(2024, 1, 1).unwrap();
    let format = Format::new().set_num_format("mmmm yyyy");
    sheet
        .write_datetime_with_format(3, 0, &date, &format)
        .unwrap();
    sheet.write_string(4, 0, "2024-02").unwrap();
    for row in [3, 4] {
        sheet.write_string(row, 1, "импорт").unwrap();
        sheet.write_number(row, 2, 12_019_000.0).unwrap();
        sheet.write_number(row, 3, 643.0).unwrap();
        sheet.write_string(row, 7, "CNY").unwrap();
        sheet.write_number(row, 8, 312.5).unwrap();
    }
    sheet.write_number(3, 6, 0.1 + 0.2).unwrap();
    sheet.write_string(4, 6, "1 250,50").unwrap();
    let file = office.path("figures.xlsx");
    workbook.save(&file).unwrap();

    let output = office.import(&file, &["--control-total", "CNY=1250.80"]);

    let said = said(&output);
    assert!(
        said.contains("XLSX") && output.status.success(),
        "{said}{output:?}"
    );
    assert_eq!(office.rows_of("CN-2024").await, Some(2));
}

#[tokio::test]
async fn a_mapping_and_what_is_declared_fill_in_what_headings_lack() {
    let office = Office::open().await;
    let file = office.file(
        "figures.csv",
        "G33,Month,G46\n12019000,2024-01,1.5\n4407,2024-01,2\n",
    );
    let mapping = office.file("mapping.csv", "G33,hs_code\nG46,value\n");

    let output = office.import(
        &file,
        &[
            "--mapping",
            mapping.to_str().unwrap(),
            "--set",
            "currency=CNY",
            "--set",
            "partner=RU",
            "--set",
            "direction=import",
        ],
    );

    assert!(output.status.success(), "{output:?}");
    assert_eq!(office.rows_of("CN-2024").await, Some(2));
}

#[tokio::test]
async fn a_workbook_that_unpacks_to_too_much_is_refused() {
    use std::io::Write;

    let office = Office::open().await;
    let path = office.path("bomb.xlsx");
    let mut archive = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("xl/sharedStrings.xml", options).unwrap();
    let chunk = vec![b'<'; 1 << 20];
    for _ in 0..300 {
        archive.write_all(&chunk).unwrap();
    }
    archive.finish().unwrap();

    let output = office.import(&path, &[]);

    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(complained(&output).contains("too large"), "{output:?}");
}

#[tokio::test]
async fn what_is_no_table_is_refused_in_words() {
    let office = Office::open().await;
    let quote = format!("{}\n\"2024-01,{}", super::HEADINGS, "x".repeat(3 << 20));
    let broken = [super::HEADINGS.as_bytes(), b"\n2024-01,\xE4\xB8\xAD\xFF\n"].concat();
    let broken = [b"\xEF\xBB\xBF".as_slice(), &broken].concat();
    for (content, words) in [
        (b"".to_vec(), "empty"),
        (vec![0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], ".xls"),
        (b"PK\x03\x04 and nothing".to_vec(), "no Excel workbook"),
        (quote.into_bytes(), "quotation mark"),
        (broken, "UTF-8"),
    ] {
        let file = office.file("figures.csv", content);

        let output = office.import(&file, &[]);

        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(complained(&output).contains(words), "{output:?}");
    }
    assert_eq!(office.rows_of("CN-2024").await, None);
}
