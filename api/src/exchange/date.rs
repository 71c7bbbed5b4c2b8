//! Dates as people write them, known whole or in part.

use entity::values::DatePrecision;

use crate::value::partial_date;

/// A date as people write it, as `2024`, `2024-Q2`, `2024-06` or `2024-06-15`.
pub fn date_of(text: &str) -> Option<String> {
    let text = text.trim();
    let date = match partial_date::parse(text) {
        Some(_) => text.to_owned(),
        None => quarter_of(text).or_else(|| in_digits(text))?,
    };
    partial_date::parse(&date).map(|_| date)
}

/// A day as people write it, as `2024-06-15`.
pub fn day_of(text: &str) -> Option<String> {
    let date = date_of(text)?;
    let (_, precision) = partial_date::parse(&date)?;
    (precision == DatePrecision::Day).then_some(date)
}

/// `2024年第二季度`, `II кв. 2024`, `Q2 2024`.
fn quarter_of(text: &str) -> Option<String> {
    let text = text.to_uppercase();
    let is_quarter = ["Q", "季", "КВ"].iter().any(|sign| text.contains(sign));
    if !is_quarter {
        return None;
    }
    let is_word = |it: char| it.is_ascii_digit() || "IVX一二三四".contains(it);
    let words: Vec<&str> = text
        .split(|it| !is_word(it))
        .filter(|word| !word.is_empty())
        .collect();
    let (year, quarter) = match words[..] {
        [year, quarter] if year.len() == 4 && year.parse::<u32>().is_ok() => (year, quarter),
        [quarter, year] => (year, quarter),
        _ => return None,
    };
    let quarter = match quarter {
        "1" | "I" | "一" => 1,
        "2" | "II" | "二" => 2,
        "3" | "III" | "三" => 3,
        "4" | "IV" | "四" => 4,
        _ => return None,
    };
    Some(format!("{year}-Q{quarter}"))
}

/// `2024年6月15日`, `15.06.2024`, `06.2024`, `2024/6`, `20240615`.
fn in_digits(text: &str) -> Option<String> {
    let text = text.trim_end_matches('.').trim_end_matches(['г', 'Г']);
    let is_sign = |it: char| " -/.年月日".contains(it);
    if !text.chars().all(|it| it.is_ascii_digit() || is_sign(it)) {
        return None;
    }
    let groups: Vec<&str> = text.split(is_sign).filter(|it| !it.is_empty()).collect();
    let (year, month, day) = match groups[..] {
        [year] if year.len() == 4 => return Some(year.to_owned()),
        [all] if all.len() == 8 => (&all[..4], &all[4..6], Some(&all[6..])),
        [all] if all.len() == 6 => (&all[..4], &all[4..], None),
        [year, month] if year.len() == 4 => (year, month, None),
        [month, year] if year.len() == 4 => (year, month, None),
        [year, month, day] if year.len() == 4 => (year, month, Some(day)),
        [day, month, year] if year.len() == 4 => (year, month, Some(day)),
        _ => return None,
    };
    let month: u32 = month.parse().ok()?;
    Some(match day.map(str::parse::<u32>).transpose().ok()? {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("{year}-{month:02}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_people_write_it() {
        for (text, date) in [
            ("2024", "2024"),
            ("2024年", "2024"),
            ("2024 г.", "2024"),
            ("2024-06", "2024-06"),
            ("2024年6月", "2024-06"),
            ("06.2024", "2024-06"),
            ("202406", "2024-06"),
            ("15.06.2024", "2024-06-15"),
            ("2024/6/15", "2024-06-15"),
            ("2024年6月15日", "2024-06-15"),
            ("20240615", "2024-06-15"),
            ("2024年第二季度", "2024-Q2"),
            ("II кв. 2024", "2024-Q2"),
            ("2 кв. 2024 г.", "2024-Q2"),
            ("Q2 2024", "2024-Q2"),
        ] {
            assert_eq!(date_of(text).as_deref(), Some(date), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "24",
            "06.24",
            "2024-13",
            "30.02.2024",
            "soon",
            "Q5 2024",
            "5000",
        ] {
            assert_eq!(date_of(text), None, "{text}");
        }
        assert_eq!(day_of("2024-06"), None);
        assert_eq!(day_of("15.06.2024").as_deref(), Some("2024-06-15"));
    }
}
