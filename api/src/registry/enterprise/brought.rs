//! Enterprises from files.

use entity::enterprise;
use entity::values::Side;
use sea_orm::{ActiveEnum, DatabaseTransaction};
use serde_json::{Value, json};
use uuid::Uuid;

use super::input::EnterpriseFields;
use super::record::EnterpriseRecord;
use super::store;
use crate::error::Result;
use crate::graphql::entry::given;
use crate::value::canonical::Fields;
use crate::writing::Brought;
use crate::writing::row::{Stamp, with_code};

impl Brought for EnterpriseRecord {
    type Input = EnterpriseFields;

    fn input(fields: Value) -> Result<EnterpriseFields> {
        given(fields)
    }

    async fn known(db: &DatabaseTransaction, side: Side, given: &Fields) -> Result<Option<Stamp>> {
        match given.get("code").and_then(Value::as_str) {
            Some(code) => with_code::<enterprise::Model>(db, side, code).await,
            None => Ok(None),
        }
    }

    /// A row that gives one official number leaves those of other registers as they are.
    async fn complete(db: &DatabaseTransaction, known: Uuid, given: &mut Fields) -> Result<()> {
        let Some(Value::Array(numbers)) = given.get_mut("identifiers") else {
            return Ok(());
        };
        let given: Vec<Value> = numbers.iter().map(|it| it["scheme"].clone()).collect();
        for number in store::numbers(db, known).await? {
            // In the schema a hyphen would not do.
            let scheme = number.scheme.to_value().replace('-', "_");
            if !given.iter().any(|it| *it == scheme) {
                numbers.push(json!({ "scheme": scheme, "value": number.value }));
            }
        }
        Ok(())
    }
}
