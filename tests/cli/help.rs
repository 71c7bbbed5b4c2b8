use tests::twincity;

#[test]
fn help_names_every_command() {
    let output = twincity(&["--help"]);

    let text = String::from_utf8(output.stdout).expect("help is UTF-8");
    assert!(output.status.success(), "{text}");
    for command in [
        "serve",
        "migrate",
        "seed",
        "reconcile",
        "audit",
        "account",
        "export",
        "schema",
    ] {
        let listed = text
            .lines()
            .any(|line| line.split_whitespace().next() == Some(command));
        assert!(listed, "no `{command}` in\n{text}");
    }
}

#[test]
fn an_unknown_command_is_refused_and_points_to_help() {
    let output = twincity(&["serv"]);

    let text = String::from_utf8(output.stderr).expect("messages are UTF-8");
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(text.contains("--help"), "{text}");
}

#[test]
fn every_option_of_serve_is_an_environment_variable_and_is_documented() {
    let output = twincity(&["serve", "--help"]);

    let help = String::from_utf8(output.stdout).expect("help is UTF-8");
    let example = tests::project_file(".env.example");
    let options = help
        .lines()
        .map(str::trim_start)
        .filter(|line| line.starts_with("--"));
    for option in options {
        let name = option.split([' ', '=']).next().unwrap_or(option);
        let variable = format!(
            "TWINCITY_{}",
            name.trim_start_matches('-')
                .to_uppercase()
                .replace('-', "_")
        );
        let named = [format!("[env: {variable}="), format!("[env: {variable}]")];
        assert!(named.iter().any(|it| help.contains(it)), "{option}: {help}");
        let documented = example
            .lines()
            .any(|line| line.starts_with(&format!("#{variable}=")));
        assert!(documented, "no `{variable}` in .env.example");
    }
}
