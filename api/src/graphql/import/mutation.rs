//! Bringing files in.

use async_graphql::{Context, Object, SimpleObject};
use entity::values::RevisionAction;

use super::input::{CancelImportInput, CommitImportInput, ImportTradeInput};
use super::object::{Import, import_id, wait};
use crate::error::{Problem, Result};
use crate::exchange::jobs::Sent;
use crate::exchange::trade::{Importer, Wish};
use crate::graphql::entry::writer_of;
use crate::graphql::{RequestContext, UserError, outcome};
use crate::trade::release::LoadedBy;

/// What came of sending a file: an import, or everything that is wrong with what was asked.
#[derive(SimpleObject)]
pub struct ImportPayload {
    /// The import, as it stands; null when it was not begun.
    import: Option<Import>,
    /// What is wrong with what was asked; what is wrong with the file is in the import's report.
    user_errors: Vec<UserError>,
}

impl ImportPayload {
    fn of(result: Result<Import>) -> Result<Self> {
        let (import, user_errors) = outcome(result)?;
        Ok(Self {
            import,
            user_errors,
        })
    }
}

/// Bringing files in.
#[derive(Default)]
pub struct ImportMutation;

/// Bringing files in.
#[Object]
impl ImportMutation {
    /// Checks a file of customs figures of the own side, and loads it if that is asked for: all
    /// of it or nothing. A large file is worked on after the answer; see `importProgress`.
    async fn import_trade(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The file, and what its release is.")] input: ImportTradeInput,
    ) -> Result<ImportPayload> {
        ImportPayload::of(import_trade(ctx, input).await)
    }

    /// Loads a file that was checked, without sending it again. It is kept for an hour.
    async fn commit_import(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The import, and how it is loaded.")] input: CommitImportInput,
    ) -> Result<ImportPayload> {
        let wish = input.wish();
        let importer = importer(ctx, wish)?;
        let old = import_id(ctx, &input.id)?;
        let job = ctx.app().imports().again(ctx.app(), importer, &old, wish)?;
        wait(ctx, &job).await;
        ImportPayload::of(Ok(Import(job)))
    }

    /// Stops an import of one's own; nothing of it stays.
    async fn cancel_import(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The import.")] input: CancelImportInput,
    ) -> Result<ImportPayload> {
        importer(ctx, Wish::default())?;
        let job = import_id(ctx, &input.id)?;
        job.progress.cancel();
        wait(ctx, &job).await;
        ImportPayload::of(Ok(Import(job)))
    }
}

async fn import_trade(ctx: &Context<'_>, input: ImportTradeInput) -> Result<Import> {
    let wish = input.wish();
    let importer = importer(ctx, wish)?;
    let writer = writer_of(ctx);
    let side = writer.may(RevisionAction::Update)?;
    let person = ctx.viewer().person();
    let owner = person
        .ok_or_else(|| Problem::new("UNAUTHENTICATED"))?
        .account;
    let file = input.file.take(ctx)?;
    let order = input.order(ctx, side)?;
    let facts = input.facts(ctx, side).await?;
    let sent = Sent {
        owner,
        file,
        order,
        facts,
    };
    let job = ctx.app().imports().begin(ctx.app(), importer, sent, wish)?;
    wait(ctx, &job).await;
    Ok(Import(job))
}

/// Who imports, if they may.
fn importer(ctx: &Context<'_>, wish: Wish) -> Result<Importer> {
    let writer = writer_of(ctx);
    writer.may(RevisionAction::Update)?;
    if wish.make_current {
        writer.may(RevisionAction::Publish)?;
    }
    Ok(Importer {
        viewer: writer.viewer,
        by: LoadedBy::writer(&writer),
    })
}
