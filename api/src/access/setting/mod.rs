//! How a side, or the operator, guards its accounts.

mod mutation;
mod object;
mod query;
mod rules;
mod service;
mod store;

pub use mutation::AccessSettingMutation;
pub use object::AccessSettings;
pub use query::AccessSettingQuery;
pub use rules::OPERATOR;
pub(in crate::access) use rules::names;
pub(in crate::access) use service::requires_second_factor;
