//! What `twincity import` says.

use std::error::Error as StdError;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use tokio::task::JoinHandle;

use crate::error::{Error, Problem, Severity};
use crate::exchange::import::{Counts, Done, Fate};
use crate::exchange::progress::Progress;
use crate::exchange::report::Report;
use crate::text::Language;
use crate::text::message::message;
use crate::trade::reference::Loaded;

/// Nothing was loaded, and whoever asked can mend it.
#[derive(Debug, thiserror::Error)]
#[error("{sentence}")]
pub struct Refused {
    sentence: String,
    code: u8,
}

const ERRONEOUS: u8 = 3;
const DOUBTFUL: u8 = 4;
const CANCELLED: u8 = 130;

/// The status that a failed command ends with.
pub fn exit_code(error: &(dyn StdError + 'static)) -> ExitCode {
    let refused = error.downcast_ref::<Refused>();
    refused.map_or(ExitCode::FAILURE, |refused| refused.code.into())
}

/// A failure, in the language that was asked for.
pub fn failure(error: Error, language: Language) -> Box<dyn StdError> {
    let (sentence, code) = match &error {
        Error::Problem(problem) if problem.code == "IMPORT_CANCELLED" => {
            (message(language, problem), CANCELLED)
        }
        Error::Problem(problem) => (message(language, problem), ERRONEOUS),
        Error::Flawed(flaws) => {
            let sentences = flaws.iter().map(|flaw| message(language, &flaw.problem));
            (sentences.collect::<Vec<_>>().join(" "), ERRONEOUS)
        }
        Error::Internal(_) => return error.into(),
    };
    Box::new(Refused { sentence, code })
}

/// Says what was found.
pub fn report(report: &Report, language: Language) {
    let encoding = match (report.encoding, report.delimiter) {
        (Some(encoding), Some(delimiter)) => {
            format!("{} {:?}", encoding.name(), char::from(delimiter.byte()))
        }
        _ => "XLSX".to_owned(),
    };
    let layout = Problem::new("TOLD_LAYOUT")
        .with("encoding", encoding)
        .with("mark", report.decimal_mark)
        .with("rows", report.rows)
        .with("accepted", report.accepted);
    println!("{}", message(language, &layout));
    for (code, count) in &report.counts {
        println!(
            "  {} {code}: {}",
            severity(count.severity, language),
            count.count
        );
    }
    for finding in &report.findings {
        let place = Problem::new("TOLD_PLACE")
            .with("line", finding.line)
            .with("column", finding.column.as_deref().unwrap_or("-"))
            .with("value", finding.value.as_deref().unwrap_or_default());
        let told = Problem::new("TOLD_FINDING")
            .with("place", message(language, &place))
            .with("severity", severity(finding.severity, language))
            .with("sentence", finding.sentence(language));
        println!("{}", message(language, &told));
    }
    let found: u64 = report.counts.values().map(|count| count.count).sum();
    let shown = report.findings.len() as u64;
    if found > shown {
        let more = Problem::new("TOLD_MORE").with("count", found - shown);
        println!("{}", message(language, &more));
    }
}

fn severity(severity: Severity, language: Language) -> String {
    let problem = match severity {
        Severity::Error => Problem::new("TOLD_ERROR"),
        Severity::Warning => Problem::new("TOLD_WARNING"),
    };
    message(language, &problem)
}

/// Says what became of the file; gives why nothing was loaded.
pub fn fate(done: &Done, language: Language) -> Option<Refused> {
    let report = &done.checked.report;
    let (errors, warnings) = (
        report.found(Severity::Error),
        report.found(Severity::Warning),
    );
    let (problem, code) = match &done.fate {
        Fate::Erroneous => (
            Problem::new("IMPORT_HAS_ERRORS").with("count", errors),
            Some(ERRONEOUS),
        ),
        Fate::Doubtful => (
            Problem::new("IMPORT_HAS_WARNINGS").with("count", warnings),
            Some(DOUBTFUL),
        ),
        Fate::Checked if errors > 0 => (
            Problem::new("IMPORT_HAS_ERRORS").with("count", errors),
            Some(ERRONEOUS),
        ),
        Fate::Checked => (Problem::new("TOLD_CHECKED"), None),
        Fate::Loaded(dataset) => (
            Problem::new("TOLD_LOADED")
                .with("code", &dataset.code)
                .with("rows", dataset.row_count),
            None,
        ),
        Fate::Reference(loaded) => (of_reference(loaded), None),
        Fate::Written(Counts {
            created,
            updated,
            unchanged,
        }) => (
            Problem::new("TOLD_WRITTEN")
                .with("created", created)
                .with("updated", updated)
                .with("unchanged", unchanged),
            None,
        ),
        Fate::Already(dataset) => (
            Problem::new("TOLD_ALREADY").with("code", &dataset.code),
            None,
        ),
    };
    let sentence = message(language, &problem);
    match code {
        Some(code) => Some(Refused { sentence, code }),
        None => {
            println!("{sentence}");
            None
        }
    }
}

fn of_reference(loaded: &Loaded) -> Problem {
    match loaded {
        Loaded::New(reference) => Problem::new("TOLD_LOADED")
            .with("code", &reference.code)
            .with("rows", reference.row_count),
        Loaded::Already(reference) => Problem::new("TOLD_ALREADY").with("code", &reference.code),
    }
}

/// Says how many rows a copy has.
pub fn copied(rows: u64, path: &Path, left_out: bool, language: Language) {
    let problem = match left_out {
        true => Problem::new("TOLD_LEFT_OUT"),
        false => Problem::new("TOLD_COPIED"),
    };
    let problem = problem.with("rows", rows).with("file", path.display());
    println!("{}", message(language, &problem));
}

/// Somebody who watches an import, and stops it on Ctrl-C.
pub struct Watch {
    bar: ProgressBar,
    task: JoinHandle<()>,
}

/// Watches an import: a line in a terminal, nothing elsewhere.
pub fn watch(progress: Progress) -> Watch {
    let bar = ProgressBar::new_spinner();
    let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}");
    let bar = style.map_or(bar.clone(), |style| bar.with_style(style));
    let shown = bar.clone();
    let task = tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => progress.cancel(),
                () = tokio::time::sleep(Duration::from_millis(100)) => {
                    shown.set_message(format!("{} → {}", progress.checked(), progress.loaded()));
                    shown.tick();
                }
            }
        }
    });
    Watch { bar, task }
}

impl Watch {
    /// Stops watching.
    pub fn end(self) {
        self.task.abort();
        self.bar.finish_and_clear();
    }
}
