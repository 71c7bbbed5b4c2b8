//! Rows that say the same thing again, found without keeping the rows.
//!
//! Of each row a hash and its line are kept: in memory up to a limit, beyond it in sorted runs in
//! temporary files, which are merged at the end.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufReader, BufWriter, Read, Seek, Write};

use crate::error::Result;
use crate::trade::rules::Flow;

/// Rows that are kept in memory: 16 bytes each.
const IN_MEMORY: usize = 2_000_000;

type Entry = (u64, u64);

/// What has been seen so far.
#[derive(Debug, Default)]
pub struct Seen {
    entries: Vec<Entry>,
    runs: Vec<File>,
}

/// A row that says what another said before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duplicate {
    /// Its line.
    pub line: u64,
    /// The line of the first.
    pub first: u64,
}

impl Seen {
    /// Takes note of a row.
    pub fn note(&mut self, flow: &Flow, line: u64) -> Result<()> {
        self.entries.push((key(flow), line));
        if self.entries.len() >= IN_MEMORY {
            self.spill()?;
        }
        Ok(())
    }

    fn spill(&mut self) -> Result<()> {
        self.entries.sort_unstable();
        let mut run = BufWriter::new(tempfile::tempfile()?);
        for (key, line) in self.entries.drain(..) {
            run.write_all(&key.to_le_bytes())?;
            run.write_all(&line.to_le_bytes())?;
        }
        let mut run = run.into_inner().map_err(|error| error.into_error())?;
        run.rewind()?;
        self.runs.push(run);
        Ok(())
    }

    /// All rows that repeat another, in the order of the file.
    pub fn duplicates(mut self) -> Result<Vec<Duplicate>> {
        self.entries.sort_unstable();
        let readers = self.runs.into_iter().map(BufReader::new);
        let mut runs: Vec<Run> = readers.map(Run::File).collect();
        runs.push(Run::Memory(self.entries.into_iter()));
        let mut heads = BinaryHeap::new();
        for (number, run) in runs.iter_mut().enumerate() {
            heads.extend(run.next()?.map(|entry| Reverse((entry, number))));
        }
        let mut duplicates = Vec::new();
        let mut last: Option<Entry> = None;
        while let Some(Reverse(((key, line), number))) = heads.pop() {
            match last {
                Some((known, first)) if known == key => duplicates.push(Duplicate { line, first }),
                _ => last = Some((key, line)),
            }
            let next = runs.get_mut(number).map(Run::next).transpose()?.flatten();
            heads.extend(next.map(|entry| Reverse((entry, number))));
        }
        duplicates.sort_unstable();
        Ok(duplicates)
    }
}

/// What makes two rows speak of the same thing.
fn key(flow: &Flow) -> u64 {
    let mut hasher = DefaultHasher::new();
    (flow.month, flow.direction, &flow.hs_code, &flow.partner).hash(&mut hasher);
    (&flow.checkpoint, flow.transport, flow.valuation).hash(&mut hasher);
    let unit = flow.quantity.as_ref().map(|(_, unit)| unit);
    (&flow.currency, unit).hash(&mut hasher);
    hasher.finish()
}

enum Run {
    Memory(std::vec::IntoIter<Entry>),
    File(BufReader<File>),
}

impl Run {
    fn next(&mut self) -> Result<Option<Entry>> {
        let reader = match self {
            Self::Memory(entries) => return Ok(entries.next()),
            Self::File(reader) => reader,
        };
        let mut bytes = [0; 16];
        match reader.read_exact(&mut bytes) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(None),
            Err(error) => return Err(error.into()),
        }
        let (mut key, mut line) = ([0; 8], [0; 8]);
        key.copy_from_slice(&bytes[..8]);
        line.copy_from_slice(&bytes[8..]);
        Ok(Some((u64::from_le_bytes(key), u64::from_le_bytes(line))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicates_are_found_across_runs() {
        let mut seen = Seen::default();
        for (position, key) in [5, 9, 5, 1, 9, 5, 2].into_iter().enumerate() {
            seen.entries.push((key, position as u64 + 2));
            if position % 2 == 1 {
                seen.spill().unwrap();
            }
        }

        let duplicates = seen.duplicates().unwrap();

        let expected = [(4, 2), (6, 3), (7, 2)];
        let expected = expected.map(|(line, first)| Duplicate { line, first });
        assert_eq!(duplicates, expected);
    }
}
