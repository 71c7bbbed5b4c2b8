//! JSON in one form only, so that equal values have equal bytes and equal hashes.

use serde_json::{Map, Value};

/// The fields of a record by name.
pub type Fields = Map<String, Value>;

/// The one form: keys in order of their bytes, no white space.
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

/// The one form of an object.
pub fn canonical_fields(fields: &Fields) -> String {
    let mut text = String::new();
    write_object(fields, &mut text);
    text
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Object(fields) => write_object(fields, text),
        Value::Array(values) => {
            text.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(value, text);
            }
            text.push(']');
        }
        // Texts, whole numbers and words have one form each.
        simple => text.push_str(&simple.to_string()),
    }
}

fn write_object(fields: &Fields, text: &mut String) {
    // A map may keep the order of insertion: that is a feature some dependency can turn on.
    let mut sorted: Vec<_> = fields.iter().collect();
    sorted.sort_unstable_by_key(|(name, _)| *name);
    text.push('{');
    for (index, (name, value)) in sorted.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(&Value::from(name.as_str()).to_string());
        text.push(':');
        write(value, text);
    }
    text.push('}');
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_order_of_insertion_does_not_show() {
        let one = json!({ "b": 1, "a": { "d": "黑", "c": [null, true] } });
        let other = json!({ "a": { "c": [null, true], "d": "黑" }, "b": 1 });

        assert_eq!(canonical(&one), canonical(&other));
        assert_eq!(canonical(&one), r#"{"a":{"c":[null,true],"d":"黑"},"b":1}"#);
    }
}
