//! Setting a second factor up and giving it up.

use async_graphql::{Context, InputObject, Object, SimpleObject};

use super::service::{self, Enrolment};
use crate::access::secret::Secret;
use crate::error::Result;
use crate::graphql::{RequestContext, UserError, done, key_of};

/// The password, once more.
#[derive(InputObject)]
pub struct EnrolSecondFactorInput {
    /// The viewer's password.
    password: String,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// What to give to an authenticator program.
#[derive(SimpleObject)]
pub struct SecondFactorEnrolment {
    /// The secret in base 32, for typing in; shown this once.
    secret: String,
    /// The same as an address that begins with `otpauth:`, for a picture that a telephone reads.
    uri: String,
}

impl From<Enrolment> for SecondFactorEnrolment {
    fn from(enrolment: Enrolment) -> Self {
        Self {
            secret: enrolment.secret,
            uri: enrolment.uri,
        }
    }
}

/// A second factor that waits for its first code.
#[derive(SimpleObject)]
pub struct EnrolSecondFactorPayload {
    /// What to give to an authenticator program; null when nothing was begun, and when the answer
    /// is repeated.
    enrolment: Option<SecondFactorEnrolment>,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// The first code of a second factor.
#[derive(InputObject)]
pub struct ConfirmSecondFactorInput {
    /// The six digits that the authenticator program shows now.
    code: String,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// A second factor that is asked for from now on.
#[derive(SimpleObject)]
pub struct ConfirmSecondFactorPayload {
    /// Codes to keep on paper, each good once in place of the telephone's; shown this once. Null
    /// when nothing was changed, and when the answer is repeated.
    recovery_codes: Option<Vec<String>>,
    /// Whether the second factor is asked for from now on.
    confirmed: bool,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// The password and a last code.
#[derive(InputObject)]
pub struct DisableSecondFactorInput {
    /// The viewer's password.
    password: String,
    /// A code of the authenticator program, or one from paper.
    code: String,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// A second factor that is no longer asked for.
#[derive(SimpleObject)]
pub struct DisableSecondFactorPayload {
    /// Whether it was given up.
    disabled: bool,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// Setting a second factor up and giving it up.
#[derive(Default)]
pub struct SecondFactorMutation;

/// Setting a second factor up and giving it up.
#[Object]
impl SecondFactorMutation {
    /// Begins to set up a second factor for the viewer (TOTP, RFC 6238). It is not asked for
    /// before it has been confirmed.
    async fn enrol_second_factor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The password, once more.")] input: EnrolSecondFactorInput,
    ) -> Result<EnrolSecondFactorPayload> {
        let key = key_of(ctx, input.idempotency_key, &["password"])?;
        let begun = service::enrol(ctx.app(), ctx.caller(), &input.password, key.as_ref());
        let told = done(begun.await, true)?;
        Ok(EnrolSecondFactorPayload {
            enrolment: told.what.flatten().map(Into::into),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }

    /// Confirms the viewer's second factor with its first code; it is asked for from now on.
    async fn confirm_second_factor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The first code.")] input: ConfirmSecondFactorInput,
    ) -> Result<ConfirmSecondFactorPayload> {
        let key = key_of(ctx, input.idempotency_key, &[])?;
        let confirmed = service::confirm(ctx.app(), ctx.caller(), &input.code, key.as_ref());
        let told = done(confirmed.await, true)?;
        Ok(ConfirmSecondFactorPayload {
            confirmed: told.what.is_some(),
            recovery_codes: told.what.flatten().map(reveal),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }

    /// Gives the viewer's second factor up, unless their role must have one.
    async fn disable_second_factor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The password and a last code.")] input: DisableSecondFactorInput,
    ) -> Result<DisableSecondFactorPayload> {
        let (app, caller) = (ctx.app(), ctx.caller());
        let key = key_of(ctx, input.idempotency_key, &["password"])?;
        let disabled = service::disable(app, caller, &input.password, &input.code, key.as_ref());
        let told = done(disabled.await, false)?;
        Ok(DisableSecondFactorPayload {
            disabled: told.what.is_some(),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }
}

fn reveal(codes: Vec<Secret>) -> Vec<String> {
    codes.into_iter().map(Secret::reveal).collect()
}
