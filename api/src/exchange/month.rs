//! Months as people write them.

use crate::value::Month;

/// A month as people write it: the digits say which part is the year.
pub fn month_of(text: &str) -> Option<Month> {
    if let Ok(month) = text.parse() {
        return Some(month);
    }
    let is_sign = |it: char| " -/.年月日".contains(it);
    if !text.chars().all(|it| it.is_ascii_digit() || is_sign(it)) {
        return None;
    }
    let groups: Vec<&str> = text.split(is_sign).filter(|it| !it.is_empty()).collect();
    let (year, month, day) = match groups[..] {
        [all] if all.len() == 6 => (&all[..4], &all[4..], "1"),
        [year, month] if year.len() == 4 => (year, month, "1"),
        [month, year] if year.len() == 4 => (year, month, "1"),
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return None,
    };
    let day: u32 = day.parse().ok()?;
    let month = Month::new(year.parse().ok()?, month.parse().ok()?).ok()?;
    (1..=31).contains(&day).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_read_as_people_write_it() {
        let march = Month::new(2024, 3).ok();
        for text in [
            "2024-03",
            "202403",
            "2024年3月",
            "03.2024",
            "3/2024",
            "2024-03-15",
            "15.03.2024",
            "2024/3",
        ] {
            assert_eq!(month_of(text), march, "{text}");
        }
        for text in [
            "",
            "2024",
            "2024-13",
            "24-03",
            "март 2024",
            "03.04",
            "2024-03-32",
        ] {
            assert_eq!(month_of(text), None, "{text}");
        }
    }
}
