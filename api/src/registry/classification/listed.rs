//! Which codes of the Harmonized System the loaded list has.

use std::collections::BTreeSet;
use std::ops::Bound;

/// The codes of a loaded list; empty where none is loaded.
#[derive(Clone, Debug, Default)]
pub struct Listed(BTreeSet<String>);

impl FromIterator<String> for Listed {
    fn from_iter<I: IntoIterator<Item = String>>(codes: I) -> Self {
        Self(codes.into_iter().collect())
    }
}

impl Listed {
    /// Whether the list has a code, or one that begins with it, or does not go so deep there. A
    /// code beside those that are listed is unknown.
    pub fn knows(&self, code: &str) -> bool {
        if self.begins(code) {
            return true;
        }
        // The deepest branch of the list that the code is in.
        let lengths = (2..code.len()).rev();
        let mut branches = lengths.filter_map(|length| code.get(..length));
        match branches.find(|branch| self.begins(branch)) {
            Some(branch) => !self.goes_on(branch),
            None => true,
        }
    }

    /// The listed codes from one on, in order.
    fn from<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a String> {
        self.0
            .range::<str, _>((Bound::Included(code), Bound::Unbounded))
    }

    fn begins(&self, prefix: &str) -> bool {
        let next = self.from(prefix).next();
        next.is_some_and(|code| code.starts_with(prefix))
    }

    /// Whether something is listed below a branch.
    fn goes_on(&self, branch: &str) -> bool {
        let mut below = self.from(branch);
        let first = below.next();
        let second = below.next();
        [first, second]
            .into_iter()
            .flatten()
            .any(|code| code.starts_with(branch) && code.as_str() != branch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_as_deep_as_the_list_goes() {
        let codes = ["84", "8429", "842951", "8429520000", "44"];
        let listed: Listed = codes.map(str::to_owned).into_iter().collect();

        for known in [
            "842951",
            "8429",
            "84295100",
            "8429520000",
            "842952",
            "4407",
            "1201",
        ] {
            assert!(listed.knows(known), "{known}");
        }
        for unknown in ["8428", "842953", "8429520001", "8430"] {
            assert!(!listed.knows(unknown), "{unknown}");
        }
    }

    #[test]
    fn without_a_list_every_code_is_known() {
        assert!(Listed::default().knows("8429"));
    }
}
