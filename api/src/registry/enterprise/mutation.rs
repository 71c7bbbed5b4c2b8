//! Writing enterprises.

use super::Enterprise;
use super::input::EnterpriseFields;
use super::record::EnterpriseRecord;
use crate::graphql::entry::mutations;

mutations! {
    EnterpriseMutation: EnterpriseRecord, EnterpriseFields, Enterprise, enterprise: Enterprise;
    /// Enters an enterprise of the own side, as a draft, with its official numbers.
    create_enterprise(CreateEnterpriseInput);
    /// Changes what is given of an enterprise of the own side. What is public changes in public.
    update_enterprise(UpdateEnterpriseInput);
    /// Says what is wrong with an enterprise, and writes nothing.
    validate_enterprise(ValidateEnterpriseInput);
    EnterprisePayload
}
