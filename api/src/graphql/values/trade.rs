//! Of trade figures.

use async_graphql::Enum;
use entity::values;

/// Which way goods go, as the reporter sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Direction")]
pub enum Direction {
    /// Into the reporting country.
    Import,
    /// Out of the reporting country.
    Export,
}

/// How goods cross the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Transport")]
pub enum Transport {
    /// By road.
    Road,
    /// By rail.
    Rail,
    /// By river.
    River,
    /// By sea.
    Sea,
    /// By air.
    Air,
    /// By pipeline.
    Pipeline,
    /// By power line.
    PowerLine,
    /// Otherwise.
    Other,
}

/// What the value of goods includes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Valuation")]
pub enum Valuation {
    /// Cost, insurance and freight up to the border of the importer.
    Cif,
    /// Free on board at the border of the exporter.
    Fob,
}

/// Where a release of figures stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::DatasetStatus")]
pub enum DatasetStatus {
    /// In, not yet in use.
    Loaded,
    /// In use, for some month at least.
    Current,
    /// Later releases have taken its place in every month.
    Superseded,
    /// Taken back.
    Withdrawn,
}
