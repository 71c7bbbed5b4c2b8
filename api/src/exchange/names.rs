//! What has a code and names, found by any of them.

use std::collections::{BTreeSet, HashMap};

use super::column::bare;
use crate::text::{Language, Localized};

/// Codes, by code and by name.
#[derive(Clone, Debug, Default)]
pub struct Names(HashMap<String, String>);

impl Names {
    /// Takes note of a code and what it is called.
    pub fn add(&mut self, code: &str, name: &Localized) {
        self.0.insert(code.to_owned(), code.to_owned());
        self.0.insert(bare(code), code.to_owned());
        for language in [Language::Zh, Language::Ru, Language::En] {
            if let Some(name) = name.exactly(language) {
                let code = || code.to_owned();
                self.0.entry(bare(name)).or_insert_with(code);
            }
        }
    }

    /// The code that a word stands for.
    pub fn code(&self, word: &str) -> Option<&str> {
        let code = self.0.get(word).or_else(|| self.0.get(&bare(word)))?;
        Some(code)
    }

    /// All codes, in order.
    pub fn codes(&self) -> Vec<&str> {
        let codes: BTreeSet<&str> = self.0.values().map(String::as_str).collect();
        codes.into_iter().collect()
    }
}

impl<'a> FromIterator<(&'a str, &'a Localized)> for Names {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a Localized)>>(named: I) -> Self {
        let mut names = Self::default();
        for (code, name) in named {
            names.add(code, name);
        }
        names
    }
}
