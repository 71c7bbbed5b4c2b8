use tests::{project_file, twincity};

#[test]
fn the_program_prints_the_schema_that_the_project_keeps() {
    let output = twincity(&["schema"]);

    let printed = String::from_utf8(output.stdout).expect("SDL is UTF-8");
    assert!(output.status.success());
    assert!(
        printed == project_file("schema.graphql"),
        "schema.graphql is out of step: run `make schema`"
    );
}
