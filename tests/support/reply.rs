//! Looking into GraphQL answers.

use serde_json::Value;

/// The value at a JSON pointer within `data`, such as `/project/name/zh`.
#[track_caller]
pub fn data<'a>(reply: &'a Value, path: &str) -> &'a Value {
    let found = reply.get("data").and_then(|data| data.pointer(path));
    found.unwrap_or_else(|| panic!("nothing at `{path}` in the data of {reply:#}"))
}

/// Demands an answer with data and without errors.
#[track_caller]
pub fn assert_no_errors(reply: &Value) {
    assert!(reply.get("errors").is_none(), "errors in {reply:#}");
    assert!(reply.get("data").is_some(), "no data in {reply:#}");
}

/// Demands an error with this code, such as `LIMIT_DEPTH`.
#[track_caller]
pub fn assert_code(reply: &Value, code: &str) {
    let found = reply
        .get("errors")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .any(|error| {
            error
                .pointer("/extensions/code")
                .is_some_and(|it| it == code)
        });
    assert!(found, "no error `{code}` in {reply:#}");
}

/// Demands that a mutation's payload tells of something to mend, with this code.
#[track_caller]
pub fn assert_flaw(reply: &Value, mutation: &str, code: &str) {
    let errors = data(reply, &format!("/{mutation}/userErrors"));
    let mut errors = errors.as_array().into_iter().flatten();
    let found = errors.any(|error| error["code"] == code);
    assert!(found, "no user error `{code}` in {reply:#}");
}
