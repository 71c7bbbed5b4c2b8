//! Reading trade matrices.

use async_graphql::{Context, Object};

use super::object::TradeMatrix;
use super::rules::{Most, matrix};
use crate::analysis::dimension::{
    Bounds, Measure, Question, TradeDimension, TradeFilter, TradeMeasure, check, read,
};
use crate::error::{Problem, Result};
use crate::graphql::RequestContext;
use crate::graphql::codes::parse_currency;
use crate::graphql::connection::rows_asked;

/// Reading trade matrices.
#[derive(Default)]
pub struct MatrixQuery;

/// Reading trade matrices.
#[Object]
impl MatrixQuery {
    /// Trade of one reporter by two dimensions across each other, such as for a heat map.
    async fn trade_matrix(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What the rows are.")] rows: TradeDimension,
        #[graphql(desc = "What the columns are.")] columns: TradeDimension,
        #[graphql(desc = "Which trade to add up; a reporter must be named.")] filter: TradeFilter,
        #[graphql(
            desc = "What the figures are of.",
            default_with = "TradeMeasure::Value"
        )]
        measure: TradeMeasure,
        #[graphql(desc = "The currency of all amounts, ISO 4217.", default = "CNY")]
        currency: String,
        #[graphql(
            desc = "How many rows stand for themselves, the largest; one more has the rest.",
            default = 20
        )]
        most_rows: i32,
        #[graphql(desc = "How many columns, in the same way.", default = 20)] most_columns: i32,
    ) -> Result<TradeMatrix> {
        let filter = filter.parse(ctx.app().catalogue())?;
        let most = Most {
            rows: rows_asked(ctx, most_rows)?,
            columns: rows_asked(ctx, most_columns)?,
        };
        let question = Question {
            dimensions: vec![rows.into(), columns.into()],
            months: vec![filter.period],
            filter,
            currency: parse_currency(&currency)?,
        };
        answer(ctx, question, measure.into(), most).await
    }
}

async fn answer(
    ctx: &Context<'_>,
    question: Question,
    measure: Measure,
    most: Most,
) -> Result<TradeMatrix> {
    check(&question.dimensions)?;
    // Whatever is told apart, the totals would add the two banks.
    if question.filter.reporters.len() > 1 {
        return Err(Problem::new("REPORTER_REQUIRED").into());
    }
    let bounds = Bounds::of(ctx.limits());
    let figures = read(ctx.app(), ctx.viewer(), &question, bounds).await?;
    let matrix = matrix(&question, measure, most, &figures, ctx.app().catalogue());
    Ok(TradeMatrix::new(question, measure, matrix))
}
