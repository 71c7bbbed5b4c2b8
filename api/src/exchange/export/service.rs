//! Taking a table out: begun, checked and written down before its first row leaves.

use std::io::{Seek, SeekFrom, Write};
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::deadline::Deadline;
use super::limits::ExportLimits;
use super::pages::Pages;
use super::request::{ExportRequest, Format};
use super::text;
use super::workbook::Book;
use crate::access::audit::{self, Taken};
use crate::access::{Caller, Viewer};
use crate::error::{Error, Result};
use crate::graphql::Inside;
use crate::text::message::phrase;

/// An export that has begun: its first rows are read, and the log knows of it.
pub struct Export {
    pages: Pages,
    request: ExportRequest,
    deadline: Deadline,
    at: DateTime<Utc>,
    headed: bool,
}

/// A file that is finished, or rows that still come.
pub enum File {
    /// The whole of it, with the pointer at its start.
    Whole(std::fs::File),
    /// Text, piece by piece.
    Pieces(Box<Export>),
}

/// Begins an export of what `reader` sees. The log says that `actor` made it: the same caller,
/// unless somebody at the machine reads as a side.
pub async fn begin(
    inside: &Inside,
    reader: Arc<Caller>,
    actor: &Caller,
    request: ExportRequest,
    limits: ExportLimits,
) -> Result<Export> {
    let deadline = Deadline::after(limits.deadline_ms);
    let app = inside.app();
    let at = app.clock().now();
    let side = match reader.viewer() {
        Viewer::Person(person) => person.side,
        Viewer::Anonymous | Viewer::Unready => None,
    };
    let first = Pages::begin(inside.clone(), reader, request.clone(), limits.rows);
    let pages = deadline.keep(first).await?;
    let taken = Taken {
        list: request.subject.field(),
        format: request.format.extension(),
        arguments: &request.arguments,
        rows: pages.total,
    };
    audit::note_taken(app.db(), actor, side, taken, at).await?;
    Ok(Export {
        pages,
        request,
        deadline,
        at,
        headed: false,
    })
}

impl Export {
    /// What the file is called, in its reader's language.
    pub fn file_name(&self) -> String {
        let title = phrase(self.request.language, self.request.subject.title());
        format!("{title} {}", self.dated())
    }

    /// The same in letters that every program knows.
    pub fn plain_file_name(&self) -> String {
        format!("{}-{}", self.request.subject.field(), self.dated())
    }

    fn dated(&self) -> String {
        let extension = self.request.format.extension();
        format!("{}.{extension}", self.at.format("%Y-%m-%d"))
    }

    /// The form it is written in.
    pub fn format(&self) -> Format {
        self.request.format
    }

    /// A workbook is finished before any of it leaves; text leaves as it is read.
    pub async fn into_file(self) -> Result<File> {
        match self.request.format {
            Format::Xlsx => Ok(File::Whole(self.workbook().await?)),
            Format::Csv | Format::Jsonl => Ok(File::Pieces(Box::new(self))),
        }
    }

    /// The next piece of the text; nothing after the last.
    pub async fn piece(&mut self) -> Result<Option<Vec<u8>>> {
        let is_csv = self.request.format == Format::Csv;
        if is_csv && !self.headed {
            self.headed = true;
            let headings = text::headings(&self.pages.columns, self.request.language)?;
            return Ok(Some(headings));
        }
        let Some(rows) = self.deadline.keep(self.pages.next()).await? else {
            return Ok(None);
        };
        let columns = &self.pages.columns;
        if is_csv {
            return Ok(Some(text::values(columns, &rows)?));
        }
        Ok(Some(text::json_lines(columns, &rows)?))
    }

    /// Writes all of it; says how many rows.
    pub async fn write(self, to: &mut impl Write) -> Result<u64> {
        let mut export = self;
        if export.request.format == Format::Xlsx {
            let rows = export.pages.total;
            let mut file = export.workbook().await?;
            std::io::copy(&mut file, to)?;
            return Ok(rows);
        }
        while let Some(piece) = export.piece().await? {
            to.write_all(&piece)?;
        }
        Ok(export.pages.read())
    }

    async fn workbook(mut self) -> Result<std::fs::File> {
        let mut book = Book::new(self.request.clone(), self.pages.columns.clone())?;
        while let Some(rows) = self.deadline.keep(self.pages.next()).await? {
            book.add(&rows)?;
        }
        let (provenance, at, deadline) = (self.pages.provenance, self.at, self.deadline);
        let finish = move || -> Result<std::fs::File> {
            let mut file = tempfile::tempfile()?;
            book.finish(&provenance, at, &file)?;
            file.seek(SeekFrom::Start(0))?;
            Ok(file)
        };
        let finished = tokio::task::spawn_blocking(finish);
        let finished = async { finished.await.map_err(Error::internal)? };
        deadline.keep(finished).await
    }
}
