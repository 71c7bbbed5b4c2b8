//! Codes of classifications: how they are written, and what stands above them.

use entity::values::ClassificationScheme;

/// Divisions of GB/T 4754-2017: the last of each section, A to T.
const GBT_SECTIONS: [(char, u32); 20] = [
    ('A', 5),
    ('B', 12),
    ('C', 43),
    ('D', 46),
    ('E', 50),
    ('F', 52),
    ('G', 60),
    ('H', 62),
    ('I', 65),
    ('J', 69),
    ('K', 70),
    ('L', 72),
    ('M', 75),
    ('N', 79),
    ('O', 82),
    ('P', 83),
    ('Q', 85),
    ('R', 90),
    ('S', 96),
    ('T', 97),
];

/// Classes of OKVED 2: the last of each section, A to U.
const OKVED_SECTIONS: [(char, u32); 21] = [
    ('A', 3),
    ('B', 9),
    ('C', 33),
    ('D', 35),
    ('E', 39),
    ('F', 43),
    ('G', 47),
    ('H', 53),
    ('I', 56),
    ('J', 63),
    ('K', 66),
    ('L', 68),
    ('M', 75),
    ('N', 82),
    ('O', 84),
    ('P', 85),
    ('Q', 88),
    ('R', 93),
    ('S', 96),
    ('T', 98),
    ('U', 99),
];

/// A code as it is kept: of the Harmonized System and GB/T 4754 digits only below the sections,
/// of OKVED with its points. Nothing where it is no code of the classification.
pub fn parse(scheme: ClassificationScheme, text: &str) -> Option<String> {
    let code: String = text.chars().filter(|it| !it.is_whitespace()).collect();
    match scheme {
        ClassificationScheme::Hs => {
            let digits = code.replace('.', "");
            (are_digits(&digits) && matches!(digits.len(), 2 | 4 | 6 | 8 | 10)).then_some(digits)
        }
        ClassificationScheme::Gbt4754 => {
            if is_section(&GBT_SECTIONS, &code) {
                return Some(code);
            }
            // `C13` says with its letter what its digits say already.
            let (letter, digits) = match code.strip_prefix(|it: char| it.is_ascii_uppercase()) {
                Some(digits) => (code.chars().next(), digits),
                None => (None, code.as_str()),
            };
            let section = section_of(&GBT_SECTIONS, digits)?;
            let fits = are_digits(digits) && (2..=4).contains(&digits.len());
            (fits && letter.is_none_or(|it| it == section)).then(|| digits.to_owned())
        }
        ClassificationScheme::Okved2 => {
            if is_section(&OKVED_SECTIONS, &code) {
                return Some(code);
            }
            section_of(&OKVED_SECTIONS, &code)?;
            let groups: Vec<&str> = code.split('.').collect();
            let lengths: Vec<usize> = groups.iter().map(|it| it.len()).collect();
            let fits = match lengths[..] {
                [2] => true,
                [2, last] | [2, 2, last] => matches!(last, 1 | 2),
                _ => false,
            };
            (fits && groups.iter().all(|it| are_digits(it))).then_some(code)
        }
    }
}

/// The codes above one, the nearest first.
pub fn above(scheme: ClassificationScheme, code: &str) -> Vec<String> {
    let mut above = Vec::new();
    let (step, sections): (usize, &[(char, u32)]) = match scheme {
        ClassificationScheme::Hs => (2, &[]),
        ClassificationScheme::Gbt4754 => (1, &GBT_SECTIONS),
        ClassificationScheme::Okved2 => (1, &OKVED_SECTIONS),
    };
    let mut length = code.len();
    while length > 2 {
        length -= step;
        if let Some(shorter) = code.get(..length).filter(|it| !it.ends_with('.')) {
            above.push(shorter.to_owned());
        }
    }
    above.extend(section_of(sections, code).map(String::from));
    above
}

/// How deep a code is: 1 for a chapter or a section.
pub fn level(scheme: ClassificationScheme, code: &str) -> i32 {
    // A classification is a few levels deep.
    above(scheme, code).len() as i32 + 1
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_section(sections: &[(char, u32)], code: &str) -> bool {
    sections
        .iter()
        .any(|(letter, _)| code.chars().eq([*letter]))
}

/// The section that a code's first two digits lie in.
fn section_of(sections: &[(char, u32)], code: &str) -> Option<char> {
    let division: u32 = code.get(..2)?.parse().ok().filter(|it| *it > 0)?;
    let section = sections.iter().find(|(_, last)| division <= *last);
    section.map(|(letter, _)| *letter)
}

#[cfg(test)]
mod tests {
    use ClassificationScheme::{Gbt4754, Hs, Okved2};

    use super::*;

    #[test]
    fn codes_are_kept_in_one_form() {
        for (scheme, text, code) in [
            (Hs, "84.29.51", Some("842951")),
            (Hs, "8429 51 000 0", Some("8429510000")),
            (Hs, "842", None),
            (Gbt4754, "C", Some("C")),
            (Gbt4754, "C13", Some("13")),
            (Gbt4754, "1311", Some("1311")),
            (Gbt4754, "D13", None),
            (Gbt4754, "98", None),
            (Okved2, "A", Some("A")),
            (Okved2, "01.11.11", Some("01.11.11")),
            (Okved2, "01.1", Some("01.1")),
            (Okved2, "0111", None),
            (Okved2, "00.1", None),
        ] {
            assert_eq!(parse(scheme, text).as_deref(), code, "{text}");
        }
    }

    #[test]
    fn a_code_knows_what_is_above_it() {
        assert_eq!(
            above(Hs, "8429510000"),
            ["84295100", "842951", "8429", "84"]
        );
        assert_eq!(above(Gbt4754, "1311"), ["131", "13", "C"]);
        assert_eq!(above(Okved2, "01.11.1"), ["01.11", "01.1", "01", "A"]);
        assert_eq!(above(Okved2, "A"), Vec::<String>::new());
        assert_eq!(level(Hs, "84"), 1);
        assert_eq!(level(Okved2, "01.11.11"), 6);
    }
}
