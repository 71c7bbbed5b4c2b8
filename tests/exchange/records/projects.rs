//! Projects from files.

use entity::values::Side;
use serde_json::{Value, json};

use super::super::{Office, complained, said};

const ZH: &str = "项目编号,名称（中文）,名称（俄文）,行业,园区,地点,阶段,阶段日期,合作形式,总投资（万元）,计划投资币种,计划投资额日期,计划开工,就业岗位,产能,产能单位,对岸对应项目,参与方,来源
NEW-CN-1,木材加工园,Парк лесопереработки,木材加工,HEIHE_FTZ,黑河,规划,2024年6月,总部+基地,\"12,500.5\",人民币,2024-06-15,2025年二季度,300,50,TONNE,HB-RU-001,YUEXING:投资方:60；WUSHANG,HEIHE_POLICY_2021
";

#[tokio::test]
async fn a_row_in_chinese_becomes_a_draft_with_everything_it_says() {
    let office = Office::open().await;
    let file = office.file("projects.csv", ZH);

    let output = office.bring("projects", "cn", &file, &["--lang", "zh"]);

    assert!(output.status.success(), "{output:?}");
    assert!(said(&output).contains("新建 1 条"), "{output:?}");
    let project = office.project(Side::Cn, "NEW-CN-1").await;
    assert_eq!(project["publication"], "DRAFT");
    assert_eq!(project["name"]["zh"], "木材加工园");
    assert_eq!(project["name"]["ru"], "Парк лесопереработки");
    assert_eq!(project["sector"]["code"], "TIMBER");
    assert_eq!(project["zone"]["code"], "HEIHE_FTZ");
    assert_eq!(project["place"]["code"], "HEIHE");
    assert_eq!(project["stage"], "PLANNED");
    assert_eq!(project["stageOn"]["iso"], "2024-06");
    assert_eq!(project["cooperationForm"], "HEADQUARTERS_BASE");
    let money = json!({ "amount": "125005000.00", "currency": "CNY", "on": "2024-06-15" });
    assert_eq!(project["plannedInvestment"], money);
    assert_eq!(project["plannedStart"]["iso"], "2025-Q2");
    assert_eq!(project["plannedJobs"], 300);
    assert_eq!(project["capacity"]["unitCode"], "TONNE");
    assert_eq!(project["counterpart"]["code"], "HB-RU-001");
    assert_eq!(project["source"]["code"], "HEIHE_POLICY_2021");
    let participants = project["participants"]["nodes"].as_array().unwrap();
    let shown = |it: &Value| {
        let (code, role) = (&it["enterprise"]["code"], &it["role"]);
        format!("{code} {role} {}", it["sharePercent"]).replace('"', "")
    };
    let mut shown: Vec<String> = participants.iter().map(shown).collect();
    shown.sort_unstable();
    assert_eq!(shown, ["WUSHANG PARTNER null", "YUEXING INVESTOR 60"]);
}

#[tokio::test]
async fn a_row_in_russian_changes_the_project_of_its_code_in_what_it_says() {
    let office = Office::open().await;
    let before = office.project(Side::Ru, "HB-RU-002").await;
    let text = "Код;Стадия;Рабочие места;Плановые инвестиции, млн;Валюта плановых инвестиций;Дата оценки плановых инвестиций;Зона
HB-RU-002;строится;120;1 250,75;руб.;15.06.2024;-
";
    let file = office.file("projects.csv", text);

    let output = office.bring("projects", "ru", &file, &["--lang", "ru"]);

    assert!(output.status.success(), "{output:?}");
    assert!(said(&output).contains("изменённых: 1"), "{output:?}");
    let after = office.project(Side::Ru, "HB-RU-002").await;
    assert_eq!(after["stage"], "CONSTRUCTION");
    assert_eq!(after["plannedJobs"], 120);
    assert_eq!(after["plannedInvestment"]["amount"], "1250750000.00");
    assert_eq!(after["zone"], Value::Null);
    assert_eq!(after["place"], before["place"]);
    assert_eq!(after["name"], before["name"]);
    assert_eq!(after["publication"], "PUBLISHED");
    let version = |project: &Value| project["version"].as_i64().unwrap();
    assert_eq!(version(&after), version(&before) + 1);
}

#[tokio::test]
async fn the_same_file_again_changes_nothing() {
    let office = Office::open().await;
    let file = office.file("projects.csv", ZH);
    assert!(office.bring("projects", "cn", &file, &[]).status.success());
    let before = office.project(Side::Cn, "NEW-CN-1").await;

    let output = office.bring("projects", "cn", &file, &[]);

    assert!(output.status.success(), "{output:?}");
    assert!(said(&output).contains("as before: 1"), "{output:?}");
    assert_eq!(office.project(Side::Cn, "NEW-CN-1").await, before);
}

#[tokio::test]
async fn an_export_comes_in_again_and_changes_nothing() {
    let office = Office::open().await;
    for (language, format) in [("zh", "csv"), ("ru", "xlsx"), ("en", "csv")] {
        let path = office.path(&format!("list.{format}"));
        let output = tests::twincity(&[
            "export",
            "projects",
            "--lang",
            language,
            "--format",
            format,
            "--filter",
            r#"{"sides":["CN"]}"#,
            "--out",
            path.to_str().unwrap(),
            "--database-url",
            office.app.database_url(),
        ]);
        assert!(output.status.success(), "{output:?}");

        let output = office.bring("projects", "cn", &path, &[]);

        assert!(output.status.success(), "{output:?} {}", said(&output));
        assert!(said(&output).contains("New: 0, changed: 0, as before: 24"));
    }
}

#[tokio::test]
async fn rows_may_lean_on_the_rows_of_an_earlier_file_that_are_still_drafts() {
    let office = Office::open().await;
    let enterprises = office.file(
        "enterprises.csv",
        "Code,Name (Chinese),Country,Ownership\nNEWCO,新公司,CN,private\n",
    );
    let made = office.bring("enterprises", "cn", &enterprises, &[]);
    assert!(made.status.success(), "{made:?}");
    let projects = office.file(
        "projects.csv",
        "Code,Name (Chinese),Stage,Participants\nP-1,新项目,PLANNED,NEWCO:OPERATOR\n",
    );

    let doubtful = office.bring("projects", "cn", &projects, &[]);
    let accepted = office.bring("projects", "cn", &projects, &["--accept-warnings"]);

    assert_eq!(doubtful.status.code(), Some(4), "{doubtful:?}");
    assert!(said(&doubtful).contains("NEIGHBOUR_UNPUBLISHED"));
    assert!(complained(&doubtful).contains("1 warning"), "{doubtful:?}");
    assert!(accepted.status.success(), "{accepted:?}");
    let project = office.project(Side::Cn, "P-1").await;
    let participant = &project["participants"]["nodes"][0];
    assert_eq!(participant["enterprise"]["code"], "NEWCO");
}
