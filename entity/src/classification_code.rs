//! A code of a classification that was loaded; reference data.

use sea_orm::entity::prelude::*;

use crate::values::ClassificationScheme;

/// A code of a classification that was loaded; reference data.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "classification_code")]
pub struct Model {
    /// The classification.
    #[sea_orm(primary_key, auto_increment = false)]
    pub scheme: ClassificationScheme,
    /// The code, as the classification writes it but without spaces; of the Harmonized System
    /// digits only.
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    /// Its place in the order of codes, from 0.
    pub position: i32,
    /// How deep it is: 1 for a chapter or a section.
    pub level: i32,
    /// The nearest code above it that was loaded.
    pub parent: Option<String>,
    /// The revision of the list it came with, such as `H6`.
    pub revision: Option<String>,
    /// Name in Chinese.
    pub name_zh: Option<String>,
    /// Name in Russian.
    pub name_ru: Option<String>,
    /// Name in English.
    pub name_en: Option<String>,
}

/// Relations are joined where they are read.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
