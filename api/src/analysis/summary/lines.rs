//! The sums of a summary, read in one statement.
//!
//! A round trip costs the database and us more than most of the sums do. So the statements that
//! make them are put one below the other, in columns that have room for any of them.

use entity::id::SourceId;
use entity::table::{Columns, InOrder};
use sea_orm::sea_query::{Expr, SelectStatement, SimpleExpr, UnionType};
use sea_orm::{
    ActiveEnum, ConnectionTrait, DbErr, DeriveActiveEnum, EnumIter, Statement, TryGetable,
};

use crate::error::Result;

/// What a line is a sum of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
pub enum Part {
    /// Of projects.
    #[sea_orm(num_value = 1)]
    Projects,
    /// Of enterprises.
    #[sea_orm(num_value = 2)]
    Enterprises,
    /// Of trade.
    #[sea_orm(num_value = 3)]
    Trade,
    /// Of the months that datasets cover.
    #[sea_orm(num_value = 4)]
    Coverage,
    /// Of trade in other currencies than the one asked for.
    #[sea_orm(num_value = 5)]
    Foreign,
}

/// How to make the lines of one part: what rows are alike in makes a line, and what is not wanted
/// of it is nothing.
#[derive(Default)]
pub struct Recipe {
    /// Which rows, no columns chosen yet.
    pub rows: SelectStatement,
    /// In which texts they are alike.
    pub texts: [Option<SimpleExpr>; 5],
    /// In which number they are alike.
    pub number: Option<SimpleExpr>,
    /// In which source they are alike.
    pub source: Option<SimpleExpr>,
    /// What is summed up: whole numbers of 64 bits.
    pub sums: [Option<SimpleExpr>; 3],
}

/// Rows that are alike, and their sums; nothing for what the recipe does not have.
#[derive(Debug)]
pub struct Line {
    /// What it is a sum of.
    pub part: Part,
    /// The texts they are alike in.
    pub texts: [Option<String>; 5],
    /// The number they are alike in.
    pub number: Option<i32>,
    /// The source they are alike in.
    pub source: Option<SourceId>,
    /// What was summed up.
    pub sums: [Option<i64>; 3],
}

impl InOrder for Line {
    const COLUMNS: usize = 11;

    fn read(columns: &mut Columns<'_>) -> Result<Self, DbErr> {
        Ok(Self {
            part: columns.take()?,
            texts: take_all(columns)?,
            number: columns.take()?,
            source: columns.take()?,
            sums: take_all(columns)?,
        })
    }
}

fn take_all<T: TryGetable, const N: usize>(
    columns: &mut Columns<'_>,
) -> Result<[Option<T>; N], DbErr> {
    let mut taken = [const { None }; N];
    for value in &mut taken {
        *value = columns.take()?;
    }
    Ok(taken)
}

// Nulls have types: the first of several statements decides what the columns of all are.
const NO_TEXT: &str = "CAST(NULL AS text)";
const NO_NUMBER: &str = "CAST(NULL AS int)";
const NO_SOURCE: &str = "CAST(NULL AS uuid)";
const NO_SUM: &str = "CAST(NULL AS bigint)";

/// One statement for the lines of all these parts.
pub fn select(
    first: (Part, Recipe),
    others: impl IntoIterator<Item = (Part, Recipe)>,
) -> SelectStatement {
    let (part, recipe) = first;
    let mut all = recipe.select(part);
    for (part, recipe) in others {
        all.union(UnionType::All, recipe.select(part));
    }
    all
}

/// The lines that such a statement gives, in any order.
pub async fn read(db: &impl ConnectionTrait, statement: Statement) -> Result<Vec<Line>> {
    let rows = db.query_all_raw(statement).await?;
    let lines = rows.iter().map(|row| Line::read(&mut Columns::of(row)));
    Ok(lines.collect::<Result<_, DbErr>>()?)
}

impl Recipe {
    fn select(self, part: Part) -> SelectStatement {
        let mut select = self.rows;
        select.expr(Expr::Constant(part.to_value().into()));
        for (text, name) in self.texts.into_iter().zip(["t1", "t2", "t3", "t4", "t5"]) {
            add_key(&mut select, text, name, NO_TEXT);
        }
        add_key(&mut select, self.number, "number", NO_NUMBER);
        add_key(&mut select, self.source, "source", NO_SOURCE);
        for sum in self.sums {
            select.expr(sum.unwrap_or_else(|| Expr::cust(NO_SUM)));
        }
        select
    }
}

/// Adds a column that rows are alike in.
fn add_key(
    select: &mut SelectStatement,
    key: Option<SimpleExpr>,
    name: &'static str,
    none: &'static str,
) {
    match key {
        Some(key) => select.expr_as(key, name).add_group_by([Expr::col(name)]),
        None => select.expr(Expr::cust(none)),
    };
}
