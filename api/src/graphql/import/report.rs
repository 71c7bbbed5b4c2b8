//! What was found in a file, in the schema.

use std::sync::Arc;

use async_graphql::{Context, Object, SimpleObject};

use crate::error::Severity;
use crate::exchange::finding::Finding;
use crate::exchange::import::Done;
use crate::exchange::reading::Format;
use crate::graphql::RequestContext;
use crate::graphql::scalars::BigInt;
use crate::graphql::user_error::SeverityShown;
use crate::value::digest::hexadecimal;

/// What was found in a file.
pub struct ImportReport(pub Arc<Done>);

/// How often something was found in a file.
#[derive(SimpleObject)]
struct ProblemCount {
    /// Stable code, such as `HS_CODE_INVALID`.
    code: &'static str,
    /// Whether it stands in the way.
    severity: SeverityShown,
    /// How often it was found in the whole file.
    count: BigInt,
}

/// Something that is wrong at a place in a file.
struct ImportProblem(Finding);

/// Something that is wrong at a place in a file.
#[Object]
impl ImportProblem {
    /// Stable code, such as `HS_CODE_INVALID`.
    async fn code(&self) -> &str {
        self.0.problem.code
    }

    /// Whether it stands in the way of loading the row.
    async fn severity(&self) -> SeverityShown {
        self.0.severity.into()
    }

    /// The line of a text or the row of a sheet, from 1; null where it concerns the whole file.
    async fn line(&self) -> Option<BigInt> {
        (self.0.line > 0).then(|| BigInt(self.0.line.cast_signed()))
    }

    /// The heading of the column, as the file has it; null where it concerns the whole row.
    async fn column(&self) -> Option<&str> {
        self.0.column.as_deref()
    }

    /// What stands there; of a long text its beginning.
    async fn value(&self) -> Option<&str> {
        self.0.value.as_deref()
    }

    /// What is wrong and what would be right, in the request's language (Accept-Language).
    async fn message(&self, ctx: &Context<'_>) -> String {
        self.0.sentence(ctx.language())
    }
}

/// What was found in a file.
#[Object]
impl ImportReport {
    /// Its rows, headings not counted.
    async fn rows(&self) -> BigInt {
        BigInt(self.0.checked.report.rows.cast_signed())
    }

    /// Those that can be loaded.
    async fn accepted(&self) -> BigInt {
        BigInt(self.0.checked.report.accepted.cast_signed())
    }

    /// Whether it is text or a workbook: `CSV` or `XLSX`.
    async fn format(&self) -> &str {
        match self.0.checked.report.format {
            Format::Csv => "CSV",
            Format::Xlsx => "XLSX",
        }
    }

    /// How its text is written, such as `GB18030`; null of a workbook.
    async fn encoding(&self) -> Option<&str> {
        self.0.checked.report.encoding.map(|it| it.name())
    }

    /// What stands between its cells; null of a workbook.
    async fn delimiter(&self) -> Option<String> {
        let delimiter = self.0.checked.report.delimiter;
        delimiter.map(|it| char::from(it.byte()).to_string())
    }

    /// What stands before the fractions of its numbers.
    async fn decimal_mark(&self) -> String {
        self.0.checked.report.decimal_mark.to_string()
    }

    /// SHA-256 of the file, in hexadecimal digits.
    async fn checksum(&self) -> String {
        hexadecimal(&self.0.checked.report.checksum)
    }

    /// How often each thing was found in the whole file, by code.
    async fn counts(&self) -> Vec<ProblemCount> {
        let counts = self.0.checked.report.counts.iter();
        let shown = counts.map(|(code, count)| ProblemCount {
            code,
            severity: count.severity.into(),
            count: BigInt(count.count.cast_signed()),
        });
        shown.collect()
    }

    /// How many errors there are.
    async fn errors(&self) -> BigInt {
        BigInt(self.0.checked.report.found(Severity::Error).cast_signed())
    }

    /// How many warnings there are.
    async fn warnings(&self) -> BigInt {
        BigInt(self.0.checked.report.found(Severity::Warning).cast_signed())
    }

    /// The first things that were found, in the order of the file; a thousand are kept.
    async fn problems(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many.", default = 20)] first: u32,
    ) -> Vec<ImportProblem> {
        let most = u64::from(first).min(ctx.limits().page_size);
        let findings = self.0.checked.report.findings.iter();
        let shown = findings.take(most as usize).cloned().map(ImportProblem);
        shown.collect()
    }
}
