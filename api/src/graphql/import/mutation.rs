//! Bringing files in.

use std::sync::Arc;

use async_graphql::{Context, Object, SimpleObject};
use entity::values::RevisionAction;

use super::input::{CancelImportInput, CommitImportInput, ImportRecordsInput};
use super::object::{Import, import_id, wait};
use super::trade::ImportTradeInput;
use crate::error::{Problem, Result};
use crate::exchange::import::{Importer, Wish};
use crate::exchange::jobs::Sent;
use crate::exchange::record::Of;
use crate::exchange::request::ImportRequest;
use crate::graphql::entry::writer_of;
use crate::graphql::{RequestContext, Upload, UserError, outcome};

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

    /// Checks a file of projects, and enters or changes them if that is asked for: all rows or
    /// none. A row whose code the own side has changes that project in what its cells say; any
    /// other makes a draft. Every row is checked as `createProject` and `updateProject` would.
    async fn import_projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The file.")] input: ImportRecordsInput,
    ) -> Result<ImportPayload> {
        ImportPayload::of(import_records(ctx, input, Of::Projects).await)
    }

    /// The same of enterprises, as `createEnterprise` and `updateEnterprise` would.
    async fn import_enterprises(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The file.")] input: ImportRecordsInput,
    ) -> Result<ImportPayload> {
        ImportPayload::of(import_records(ctx, input, Of::Enterprises).await)
    }

    /// The same of exchange rates, as `createExchangeRate` and `updateExchangeRate` would. They
    /// are public at once. A row of a month and two currencies that the own side has recorded
    /// already corrects that rate.
    async fn import_exchange_rates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The file.")] input: ImportRecordsInput,
    ) -> Result<ImportPayload> {
        ImportPayload::of(import_records(ctx, input, Of::Rates).await)
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
    let side = writer_of(ctx).may(RevisionAction::Update)?;
    let file = input.file;
    let order = input.order(ctx, side)?;
    let facts = input.facts(ctx, side).await?;
    let request = ImportRequest::Trade {
        order: Arc::new(order),
        facts: Box::new(facts),
    };
    begin(ctx, importer, file, request, wish).await
}

async fn import_records(ctx: &Context<'_>, input: ImportRecordsInput, of: Of) -> Result<Import> {
    let wish = input.wish();
    let importer = importer(ctx, wish)?;
    let side = writer_of(ctx).may(RevisionAction::Update)?;
    let request = input.request(ctx, of, side)?;
    begin(ctx, importer, input.file, request, wish).await
}

/// Begins to work on a file, and waits a while for it.
async fn begin(
    ctx: &Context<'_>,
    importer: Importer,
    file: Upload,
    request: ImportRequest,
    wish: Wish,
) -> Result<Import> {
    let person = ctx.viewer().person();
    let owner = person
        .ok_or_else(|| Problem::new("UNAUTHENTICATED"))?
        .account;
    let sent = Sent {
        owner,
        file: file.take(ctx)?,
        request,
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
    Ok(Importer::of(&writer))
}
