//! Copies of the register in SQLite files.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::database::Holds;
use crate::template;

/// A SQLite file in a folder of its own.
#[derive(Debug)]
pub(crate) struct SqliteCopy {
    url: String,
    _folder: TempDir,
}

impl SqliteCopy {
    pub(crate) async fn create(holds: Holds) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("copy-")
            .tempdir_in(template::folder())
            .expect("make a folder for the copy");
        let file = folder.path().join("register.db");

        if holds == Holds::Register {
            let turn = template::turn().await;
            let template = find_or_make_template().await;
            fs::copy(template, &file).expect("copy the template");
            drop(turn);
        }

        Self {
            url: url(&file),
            _folder: folder,
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

async fn find_or_make_template() -> PathBuf {
    let template = template::folder().join(format!("template-{}.db", template::key()));
    if template.exists() {
        return template;
    }
    remove_stale_templates();

    // Under another name until it is complete: a run that is cut off leaves no half template.
    let making = template.with_extension("making");
    template::fill(url(&making)).await;
    let log = making.with_extension("making-wal");
    assert!(
        !log.exists(),
        "closing leaves all of the template in one file"
    );
    fs::rename(&making, &template).expect("name the template");
    template
}

fn remove_stale_templates() {
    for entry in fs::read_dir(template::folder()).expect("list the templates") {
        let entry = entry.expect("list the templates");
        if entry.file_name().to_string_lossy().starts_with("template-") {
            fs::remove_file(entry.path()).expect("remove a stale template");
        }
    }
}

fn url(file: &Path) -> String {
    format!("sqlite:{}", file.display())
}
