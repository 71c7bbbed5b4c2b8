//! What can be counted in a document's text before anything parses it.
//!
//! The parser and the validation rules recurse and multiply; this pass does neither, so it can
//! face any text.

use super::limits::Limits;
use crate::error::Problem;

#[derive(Default)]
struct Counts {
    tokens: usize,
    nesting: usize,
    parentheses: usize,
    aliases: usize,
    directives: usize,
    spreads: usize,
}

/// Refuses a text that is too long, too deep, or too full of aliases, directives or spreads.
pub fn check(text: &str, limits: &Limits) -> Result<(), Problem> {
    let mut counts = Counts::default();
    let mut rest = text.as_bytes();
    while let Some(&first) = rest.first() {
        let length = match first {
            b' ' | b'\t' | b'\r' | b'\n' | b',' => {
                rest = &rest[1..];
                continue;
            }
            b'#' => {
                rest = &rest[position_of(rest, |byte| matches!(byte, b'\n' | b'\r'))..];
                continue;
            }
            b'"' => string_length(rest),
            b'.' if rest.starts_with(b"...") => 3,
            byte if is_word(byte) => word_length(rest),
            _ => 1,
        };
        counts.add(first, length);
        counts.check(limits)?;
        rest = &rest[length..];
    }
    Ok(())
}

/// Whether the character U+0000 stands in a text, as it is or as the escape of an ordinary string.
/// In a comment or a block string, where nothing is escaped, the escape is six characters.
pub fn has_nul(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let Some(&first) = rest.first() {
        let length = match first {
            0 => return true,
            b'#' => position_of(rest, |byte| matches!(byte, b'\n' | b'\r')),
            b'"' => string_length(rest),
            _ => 1,
        };
        let (token, after) = rest.split_at(length.min(rest.len()));
        let is_block = token.starts_with(b"\"\"\"");
        if first == b'"' && (token.contains(&0) || !is_block && escapes_nul(token)) {
            return true;
        }
        rest = after;
    }
    false
}

fn escapes_nul(string: &[u8]) -> bool {
    let mut at = 0;
    while at < string.len() {
        if string[at..].starts_with(b"\\u0000") {
            return true;
        }
        // A backslash that is itself escaped begins no escape.
        at += if string[at] == b'\\' { 2 } else { 1 };
    }
    false
}

impl Counts {
    fn add(&mut self, first: u8, length: usize) {
        self.tokens += 1;
        match first {
            b'{' | b'[' => self.nesting += 1,
            b'}' | b']' => self.nesting = self.nesting.saturating_sub(1),
            b'(' => {
                self.nesting += 1;
                self.parentheses += 1;
            }
            b')' => {
                self.nesting = self.nesting.saturating_sub(1);
                self.parentheses = self.parentheses.saturating_sub(1);
            }
            b'@' => self.directives += 1,
            b'.' if length == 3 => self.spreads += 1,
            // Within parentheses a colon belongs to an argument or a variable.
            b':' if self.parentheses == 0 => self.aliases += 1,
            _ => {}
        }
    }

    fn check(&self, limits: &Limits) -> Result<(), Problem> {
        if self.tokens > limits.tokens {
            return Err(Problem::new("LIMIT_TOKENS").with("limit", limits.tokens));
        }
        if self.nesting > limits.nesting {
            return Err(Problem::new("LIMIT_NESTING").with("limit", limits.nesting));
        }
        if self.aliases > limits.aliases {
            return Err(Problem::new("LIMIT_ALIASES").with("limit", limits.aliases));
        }
        if self.directives > limits.directives {
            return Err(Problem::new("LIMIT_DIRECTIVES").with("limit", limits.directives));
        }
        if self.spreads > limits.fragment_spreads {
            return Err(too_many_spreads(limits));
        }
        Ok(())
    }
}

/// The refusal of too many spreads, in the text or once they are followed.
pub fn too_many_spreads(limits: &Limits) -> Problem {
    Problem::new("LIMIT_FRAGMENT_SPREADS").with("limit", limits.fragment_spreads)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

fn word_length(text: &[u8]) -> usize {
    position_of(text, |byte| !is_word(byte))
}

fn position_of(text: &[u8], is_wanted: impl Fn(u8) -> bool) -> usize {
    text.iter()
        .position(|byte| is_wanted(*byte))
        .unwrap_or(text.len())
}

fn string_length(text: &[u8]) -> usize {
    if text.starts_with(b"\"\"\"") {
        return block_string_length(text);
    }
    let mut at = 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            // An ordinary string ends with its line: what follows must be counted.
            b'\n' | b'\r' => return at,
            _ => at += 1,
        }
    }
    text.len()
}

fn block_string_length(text: &[u8]) -> usize {
    let mut at = 3;
    while at < text.len() {
        if text[at..].starts_with(b"\\\"\"\"") {
            at += 4;
        } else if text[at..].starts_with(b"\"\"\"") {
            return at + 3;
        } else {
            at += 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use clap::{Args, Command, FromArgMatches};

    use super::*;

    fn limits() -> Limits {
        let command = Limits::augment_args(Command::new("limits"));
        Limits::from_arg_matches(&command.get_matches_from(["limits"])).unwrap()
    }

    #[test]
    fn an_escape_is_one_where_escapes_are_read() {
        for (text, found) in [
            (r#"{ a(b: "\u0000") }"#, true),
            (r#"{ a(b: "\\\u0000") }"#, true),
            (r#"{ a(b: "\\u0000") }"#, false),
            (r#"{ a(b: """\u0000""") }"#, false),
            (r#"{ a(b: """ \""" \u0000""", c: "\u0000") }"#, true),
            ("{ a } # \\u0000", false),
            ("{ a(b: \"\0\") }", true),
            ("{ a(b: \"\"\"\0\"\"\") }", true),
            ("{ a(b: \"\\", false),
        ] {
            assert_eq!(has_nul(text), found, "{text:?}");
        }
    }

    fn code(text: &str, limits: &Limits) -> Option<&'static str> {
        check(text, limits).err().map(|problem| problem.code)
    }

    #[test]
    fn strings_and_comments_hide_what_stands_in_them() {
        let limits = Limits {
            nesting: 2,
            aliases: 0,
            directives: 0,
            ..limits()
        };

        let text = "{ a(b: \"{{{ @x \\\" ...\", c: \"\"\"{{{ \\\"\"\" @ \"\"\") # {{{ @ a: b\n }";

        assert_eq!(code(text, &limits), None);
    }

    #[test]
    fn arguments_and_variables_are_no_aliases() {
        let limits = Limits {
            aliases: 1,
            ..limits()
        };

        let one = "query($a: Int) { x: f(a: $a, o: {b: [1]}) { g } }";

        assert_eq!(code(one, &limits), None);
        assert_eq!(code("{ x: f y: f }", &limits), Some("LIMIT_ALIASES"));
    }

    #[test]
    fn a_string_left_open_hides_one_line_only() {
        let limits = Limits {
            directives: 0,
            ..limits()
        };

        assert_eq!(code("{ a(b: \"\n) @x }", &limits), Some("LIMIT_DIRECTIVES"));
    }

    #[test]
    fn a_backslash_at_the_end_is_no_way_out() {
        assert_eq!(code("{ a(b: \"\\", &limits()), None);
        assert_eq!(code("\"\"\"\\", &limits()), None);
    }
}
