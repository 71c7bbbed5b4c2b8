//! What came of reading a file: everything is counted, the first findings are kept.

use std::collections::BTreeMap;

use super::column::Headings;
use super::finding::Finding;
use super::number::NumberStyle;
use super::reading::{Delimiter, Encoding, Format, Source};
use crate::error::Severity;
use crate::text::Language;

/// What came of reading a file.
#[derive(Clone, Debug)]
pub struct Report {
    /// SHA-256 of the file.
    pub checksum: [u8; 32],
    /// Its length.
    pub bytes: u64,
    /// What kind of file it is.
    pub format: Format,
    /// How its text is written, unless it is a workbook.
    pub encoding: Option<Encoding>,
    /// What stands between its cells, unless it is a workbook.
    pub delimiter: Option<Delimiter>,
    /// What stands before the fractions of its numbers.
    pub decimal_mark: char,
    /// The language of its headings.
    pub language: Option<Language>,
    /// Its rows, headings not counted.
    pub rows: u64,
    /// Those that can be loaded.
    pub accepted: u64,
    /// Errors of the file as a whole, which no row can be left out for.
    pub file_errors: u64,
    /// How often each thing was found.
    pub counts: BTreeMap<&'static str, Count>,
    /// The first findings, in the order of the file.
    pub findings: Vec<Finding>,
    /// The values of the rows that can be loaded, added up by currency, in minor units.
    pub totals: BTreeMap<String, i128>,
    most: usize,
}

/// How often something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Whether it stands in the way.
    pub severity: Severity,
    /// How often.
    pub count: u64,
}

impl Report {
    /// Of a file that is about to be read; keeps so many findings.
    pub fn of(source: &Source, most: usize) -> Self {
        let is_text = source.survey.format == Format::Csv;
        Self {
            checksum: source.survey.checksum,
            bytes: source.survey.bytes,
            format: source.survey.format,
            encoding: is_text.then_some(source.survey.encoding),
            delimiter: source.delimiter,
            decimal_mark: '.',
            language: None,
            rows: 0,
            accepted: 0,
            file_errors: 0,
            counts: BTreeMap::new(),
            findings: Vec::new(),
            totals: BTreeMap::new(),
            most,
        }
    }

    /// Takes note of the headings, and of what is wrong with them.
    pub fn note_headings(
        &mut self,
        headings: &Headings,
        style: NumberStyle,
        findings: Vec<Finding>,
    ) {
        self.language = headings.language;
        self.decimal_mark = style.mark.sign();
        self.note_of_file(findings);
    }

    /// Counts findings, and keeps them while there is room.
    pub fn note(&mut self, findings: impl IntoIterator<Item = Finding>) {
        for finding in findings {
            let count = self.counts.entry(finding.problem.code).or_insert(Count {
                severity: finding.severity,
                count: 0,
            });
            count.count += 1;
            if self.findings.len() < self.most {
                self.findings.push(finding);
            }
        }
    }

    /// The same of what concerns the file as a whole.
    pub fn note_of_file(&mut self, findings: Vec<Finding>) {
        let errors = findings.iter().filter(|finding| finding.is_error());
        self.file_errors += errors.count() as u64;
        self.note(findings);
    }

    /// How many things of this severity were found.
    pub fn found(&self, severity: Severity) -> u64 {
        let counts = self.counts.values();
        counts
            .filter(|count| count.severity == severity)
            .map(|count| count.count)
            .sum()
    }
}
