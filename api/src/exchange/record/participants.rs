//! The enterprises that take part in a project, in one cell.

use serde_json::{Value, json};

use crate::exchange::number::NumberStyle;
use crate::exchange::project::words::ROLES;
use crate::exchange::words::value_of;

/// Reads `code:role:percent; code:role`: the role and the share may be left out. Gives what
/// cannot be read where something cannot.
pub fn participants(text: &str, style: NumberStyle) -> Result<Value, String> {
    let entries = text.split([';', '；', '\n']).map(str::trim);
    let entries = entries.filter(|entry| !entry.is_empty());
    let read = entries.map(|entry| participant(entry, style).ok_or_else(|| entry.to_owned()));
    Ok(Value::Array(read.collect::<Result<_, _>>()?))
}

fn participant(entry: &str, style: NumberStyle) -> Option<Value> {
    let mut parts = entry.split([':', '：']).map(str::trim);
    let code = parts.next().filter(|code| !code.is_empty())?;
    // A source that does not say as what somebody takes part says so with this role.
    let role = match parts.next().unwrap_or_default() {
        "" => "PARTNER",
        word => value_of(ROLES, word)?,
    };
    let share = match parts.next().unwrap_or_default() {
        "" => None,
        text => Some(share(text, style)?),
    };
    if parts.next().is_some() {
        return None;
    }
    Some(json!({ "enterprise": { "code": code }, "role": role, "sharePercent": share }))
}

fn share(text: &str, style: NumberStyle) -> Option<String> {
    let digits = text.trim_end_matches(['%', '％']).trim_end();
    let plain = style.plain(digits)?;
    plain.parse::<rust_decimal::Decimal>().ok()?;
    Some(plain.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::number::DecimalMark;

    const STYLE: NumberStyle = NumberStyle {
        mark: DecimalMark::Comma,
        also_point: false,
    };

    #[test]
    fn each_has_a_code_and_maybe_a_role_and_a_share() {
        let read = participants("A:инвестор:12,5 %; B：运营方;\nC", STYLE).unwrap();

        let entry = |code, role, share| {
            let enterprise = json!({ "code": code });
            json!({ "enterprise": enterprise, "role": role, "sharePercent": share })
        };
        let expected = [
            entry("A", "INVESTOR", Some("12.5")),
            entry("B", "OPERATOR", None),
            entry("C", "PARTNER", None),
        ];
        assert_eq!(read, json!(expected));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        for text in ["A:king", ":INVESTOR", "A:INVESTOR:half", "A:INVESTOR:1:2"] {
            let all = format!("B; {text}");
            assert_eq!(participants(&all, STYLE), Err(text.to_owned()));
        }
    }
}
