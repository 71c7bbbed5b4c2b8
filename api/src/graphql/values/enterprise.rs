//! Of enterprises.

use async_graphql::Enum;
use entity::values;

/// Who owns an enterprise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::Ownership")]
pub enum Ownership {
    /// Private owners.
    Private,
    /// The central state.
    CentralSoe,
    /// A province, region or city.
    LocalSoe,
    /// Foreign owners.
    Foreign,
    /// Owners of several kinds.
    Mixed,
}

/// The register an identifier is from, by its org-id.guide prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "values::IdentifierScheme")]
pub enum IdentifierScheme {
    /// Unified social credit code (China).
    #[graphql(name = "CN_USCI")]
    CnUsci,
    /// Taxpayer number, INN (Russia).
    #[graphql(name = "RU_INN")]
    RuInn,
    /// State registration number, OGRN (Russia).
    #[graphql(name = "RU_OGRN")]
    RuOgrn,
}
