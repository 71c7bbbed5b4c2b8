//! A code of a classification in the schema.

use std::sync::Arc;

use async_graphql::{Context, Object};
use entity::classification_code;

use super::loader::CodeOf;
use crate::error::Result;
use crate::graphql::values::ClassificationScheme;
use crate::graphql::{LocalizedText, neighbour};
use crate::text::Localized;

/// A code of a classification, as far as a list of it is loaded.
#[derive(Clone)]
pub struct ClassificationCode(Arc<classification_code::Model>);

impl From<Arc<classification_code::Model>> for ClassificationCode {
    fn from(row: Arc<classification_code::Model>) -> Self {
        Self(row)
    }
}

impl ClassificationCode {
    /// What it stands for, in the languages that were loaded.
    pub fn text(&self) -> Localized {
        let row = &self.0;
        Localized {
            zh: row.name_zh.clone(),
            ru: row.name_ru.clone(),
            en: row.name_en.clone(),
            owner: None,
        }
    }
}

/// A code of a classification, as far as a list of it is loaded.
#[Object]
impl ClassificationCode {
    /// The classification.
    async fn scheme(&self) -> ClassificationScheme {
        self.0.scheme.into()
    }

    /// The code: of the Harmonized System and GB/T 4754 without points, of OKVED with them.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// The revision of the list it came with, such as `H6`; null where none was named.
    async fn revision(&self) -> Option<&str> {
        self.0.revision.as_deref()
    }

    /// How deep it is: 1 for a chapter or a section.
    async fn level(&self) -> i32 {
        self.0.level
    }

    /// What it stands for, in the languages that were loaded.
    async fn name(&self) -> LocalizedText {
        self.text().into()
    }

    /// The nearest code above it that is loaded; null at the top.
    async fn parent(&self, ctx: &Context<'_>) -> Option<Result<ClassificationCode>> {
        let key = CodeOf {
            scheme: self.0.scheme,
            code: self.0.parent.clone()?,
        };
        neighbour(ctx, Some(key)).await
    }
}
