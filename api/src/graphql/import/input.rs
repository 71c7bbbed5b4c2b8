//! What is asked for when files are imported, whatever they are of.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject};
use entity::values::Side;

use super::layout::LayoutInput;
use crate::error::Result;
use crate::exchange::import::Wish;
use crate::exchange::record::{Of, Order};
use crate::exchange::request::ImportRequest;
use crate::graphql::upload::Upload;

/// A file of records of the own side, a row each.
#[derive(InputObject)]
pub struct ImportRecordsInput {
    /// The file: CSV or XLSX, with headings in Chinese, Russian or English.
    pub file: Upload,
    /// How the file is laid out.
    #[graphql(flatten)]
    layout: LayoutInput,
    /// Only check the file; so unless said otherwise.
    #[graphql(default = true)]
    dry_run: bool,
    /// How it is loaded.
    #[graphql(flatten)]
    wish: WishInput,
}

/// A file that was checked and is to be loaded now.
#[derive(InputObject)]
pub struct CommitImportInput {
    /// The import.
    pub id: ID,
    /// How it is loaded.
    #[graphql(flatten)]
    wish: ReleaseWishInput,
}

/// An import that nobody wants any more.
#[derive(InputObject)]
pub struct CancelImportInput {
    /// The import.
    pub id: ID,
}

/// How a release is loaded.
#[derive(InputObject)]
pub struct ReleaseWishInput {
    /// Makes the release current at once, which publishers may; records are not made public by an
    /// import.
    #[graphql(default)]
    make_current: bool,
    /// How it is loaded.
    #[graphql(flatten)]
    wish: WishInput,
}

/// How a file is loaded.
#[derive(InputObject)]
struct WishInput {
    /// Loads in spite of warnings.
    #[graphql(default)]
    accept_warnings: bool,
    /// Leaves rows with errors out; the annotated copy says which.
    #[graphql(default)]
    skip_bad_rows: bool,
}

impl CommitImportInput {
    /// What is to become of the file.
    pub fn wish(&self) -> Wish {
        self.wish.of(true)
    }
}

impl ReleaseWishInput {
    /// The same in our words.
    pub fn of(&self, load: bool) -> Wish {
        Wish {
            make_current: self.make_current,
            ..self.wish.of(load)
        }
    }
}

impl WishInput {
    fn of(&self, load: bool) -> Wish {
        Wish {
            load,
            make_current: false,
            accept_warnings: self.accept_warnings,
            skip_bad_rows: self.skip_bad_rows,
        }
    }
}

impl ImportRecordsInput {
    /// What is to become of the file.
    pub fn wish(&self) -> Wish {
        self.wish.of(!self.dry_run)
    }

    /// What is asked for.
    pub fn request(&self, ctx: &Context<'_>, of: Of, side: Side) -> Result<ImportRequest> {
        let layout = self.layout.layout(ctx, of.sheet().columns)?;
        Ok(ImportRequest::Records(Arc::new(Order { of, side, layout })))
    }
}
