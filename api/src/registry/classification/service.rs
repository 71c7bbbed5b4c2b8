//! Loading a list of codes.

use std::collections::BTreeMap;

use entity::classification_code::Model;
use entity::values::ClassificationScheme;

use super::listed::Listed;
use super::store;
use crate::access::audit::{Brought, note_brought};
use crate::access::{Caller, Viewer};
use crate::app::App;
use crate::error::Result;
use crate::value::classification::{above, level};

/// A code of a list, and what it is called where the list says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The code, as it is kept.
    pub code: String,
    /// In Chinese, Russian and English; a language that is left out stays as it is.
    pub names: [Option<String>; 3],
}

/// A list of codes that is to be loaded.
#[derive(Debug)]
pub struct List {
    /// The classification.
    pub scheme: ClassificationScheme,
    /// The revision, such as `H6`.
    pub revision: Option<String>,
    /// The codes; none twice.
    pub entries: Vec<Entry>,
    /// Codes that the list does not have are dropped.
    pub replace: bool,
    /// SHA-256 of the file.
    pub checksum: [u8; 32],
}

/// What became of the codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Codes that are new.
    pub created: u64,
    /// Codes that are called otherwise, or are of another revision now.
    pub updated: u64,
    /// Codes that are as they were.
    pub unchanged: u64,
}

/// Loads a list: names of languages that it has are laid over those that are known. What is
/// loaded is reference data: whoever runs the machine looks after it.
pub async fn load(app: &App, caller: &Caller, list: List) -> Result<Loaded> {
    let db = app.db().begin_write().await?;
    let known = store::all(&db, list.scheme).await?;
    let mut known: BTreeMap<String, Model> = known
        .into_iter()
        .map(|row| (row.code.clone(), row))
        .collect();
    let mut kept = if list.replace {
        BTreeMap::new()
    } else {
        known.clone()
    };
    let mut loaded = Loaded::default();
    for entry in &list.entries {
        let before = known.remove(&entry.code);
        let row = laid(&list, entry, before.as_ref());
        match before {
            None => loaded.created += 1,
            Some(before) if before == row => loaded.unchanged += 1,
            Some(_) => loaded.updated += 1,
        }
        kept.insert(entry.code.clone(), row);
    }
    let is_same = loaded.created + loaded.updated == 0 && (!list.replace || known.is_empty());
    if is_same {
        db.rollback().await?;
        return Ok(loaded);
    }
    let brought = Brought {
        list: list.scheme,
        revision: list.revision.as_deref(),
        checksum: &list.checksum,
        rows: list.entries.len() as u64,
    };
    store::replace(&db, list.scheme, in_order(list.scheme, kept)).await?;
    note_brought(&db, caller, brought, app.clock().now()).await?;
    db.commit().await?;
    Ok(loaded)
}

/// A code with the names of the list over those that are known.
fn laid(list: &List, entry: &Entry, before: Option<&Model>) -> Model {
    let blank = || Model {
        scheme: list.scheme,
        code: entry.code.clone(),
        position: 0,
        level: level(list.scheme, &entry.code),
        parent: None,
        revision: None,
        name_zh: None,
        name_ru: None,
        name_en: None,
    };
    let mut row = before.cloned().unwrap_or_else(blank);
    let [zh, ru, en] = entry.names.clone();
    row.name_zh = zh.or(row.name_zh);
    row.name_ru = ru.or(row.name_ru);
    row.name_en = en.or(row.name_en);
    row.revision = list.revision.clone().or(row.revision);
    row
}

/// The rows with their places, each below the nearest code above it that is loaded.
fn in_order(scheme: ClassificationScheme, rows: BTreeMap<String, Model>) -> Vec<Model> {
    let parents: Vec<Option<String>> = rows
        .keys()
        .map(|code| {
            let mut above = above(scheme, code).into_iter();
            above.find(|code| rows.contains_key(code))
        })
        .collect();
    let placed = (0..).zip(rows.into_values()).zip(parents);
    let placed = placed.map(|((position, row), parent)| Model {
        position,
        parent,
        ..row
    });
    placed.collect()
}

/// Which codes of the Harmonized System are loaded.
pub async fn listed_goods(app: &App, viewer: Viewer) -> Result<Listed> {
    let db = app.db().reader();
    let codes = store::codes(db, viewer, ClassificationScheme::Hs).await?;
    Ok(codes.into_iter().collect())
}
