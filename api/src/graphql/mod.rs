//! The schema, put together from the concepts' own objects and queries.

use async_graphql::{MergedObject, SDLExportOptions, Schema, SchemaBuilder, ValidationMode};
use chrono::{DateTime, Utc};

use crate::access::account::{AccountMutation, AccountQuery};
use crate::access::invitation::InvitationMutation;
use crate::access::password::PasswordMutation;
use crate::access::proof::ViewerQuery;
use crate::access::revision::RevisionQuery;
use crate::access::second_factor::SecondFactorMutation;
use crate::access::session::SessionMutation;
use crate::access::setting::{AccessSettingMutation, AccessSettingQuery};
use crate::access::token::AccessTokenMutation;
use crate::analysis::index::IndexQuery;
use crate::analysis::matrix::MatrixQuery;
use crate::analysis::mirror::MirrorQuery;
use crate::analysis::series::SeriesQuery;
use crate::analysis::summary::SummaryQuery;
use crate::app::App;
use crate::exchange::export::ExportQuery;
use crate::registry::classification::ClassificationQuery;
use crate::registry::cluster::ClusterQuery;
use crate::registry::cluster_part::ClusterPartMutation;
use crate::registry::endorsement::{EndorsementMutation, JointQuery};
use crate::registry::enterprise::{EnterpriseMutation, EnterpriseQuery};
use crate::registry::indicator::{IndicatorQuery, ObservationMutation};
use crate::registry::place::{PlaceMutation, PlaceQuery};
use crate::registry::project::{ProjectMutation, ProjectQuery};
use crate::registry::sector::SectorQuery;
use crate::registry::source::{SourceMutation, SourceQuery};
use crate::registry::work::WorkQuery;
use crate::registry::zone::{ZoneMutation, ZoneQuery};
use crate::trade::dataset::{TradeDatasetMutation, TradeDatasetQuery};
use crate::trade::flow::TradeFlowQuery;
use crate::trade::rate::{ExchangeRateMutation, ExchangeRateQuery};
use crate::trade::reference::ReferenceQuery;

mod analysis;
mod changes;
pub mod codes;
pub mod connection;
mod context;
mod costs;
mod document;
pub mod entry;
mod execute;
mod idempotency;
mod import;
mod in_place;
mod inside;
mod lexer;
mod limits;
pub mod loaders;
mod localized;
mod misfit;
pub mod money;
mod nested;
mod node;
mod operation;
mod order;
mod period;
mod prepared;
mod read_ahead;
mod record_id;
mod record_mutation;
mod refusal;
mod reply;
mod request;
pub mod scalars;
mod shape;
mod shapes;
mod subscription;
mod upload;
mod user_error;
pub mod values;
mod variables;

use record_mutation::RecordMutation;

use changes::ChangesQuery;
pub use context::RequestContext;
pub use execute::{Engine, Intent, Parameters, Sender};
pub use idempotency::key_of;
use import::{ImportMutation, ImportQuery};
pub use in_place::InPlace;
pub use inside::{Inquiry, Inside};
pub use limits::Limits;
pub use localized::LocalizedText;
pub use money::DatedMoney;
pub use nested::{neighbour, neighbours, nested};
pub(crate) use node::Node;
pub use node::{GlobalId, NodeQuery};
pub use order::RecordOrderInput;
pub use period::{DateRange, Period, PeriodShown};
pub use refusal::Reason;
pub use reply::{Addressee, Reply};
pub use request::request_data;
pub use shapes::{Coordinates, Measure, PartialDate};
pub use subscription::Subscription;
pub use upload::{Upload, Uploads};
pub use user_error::{UserError, done, outcome};

/// The schema as the binary serves it.
pub type TwincitySchema = Schema<Query, Mutation, Subscription>;

/// What answers the requests to it.
pub type ServedEngine = Engine<Query, Mutation>;

/// Everything that can be read.
#[derive(Default, MergedObject)]
pub struct Query(
    NodeQuery,
    RegisterQuery,
    FigureQuery,
    AnalysisQuery,
    WorkingQuery,
    AccessQuery,
);

/// What the two banks have and plan. In groups, since the compiler goes one level deeper for each
/// member.
#[derive(Default, MergedObject)]
pub struct RegisterQuery(
    PlaceQuery,
    ZoneQuery,
    SectorQuery,
    ClusterQuery,
    EnterpriseQuery,
    ProjectQuery,
    SourceQuery,
);

/// Figures, and what is made of them.
#[derive(Default, MergedObject)]
pub struct FigureQuery(
    IndicatorQuery,
    ClassificationQuery,
    TradeDatasetQuery,
    TradeFlowQuery,
    ExchangeRateQuery,
    SummaryQuery,
);

/// What is made of the trade figures.
#[derive(Default, MergedObject)]
pub struct AnalysisQuery(
    SeriesQuery,
    MatrixQuery,
    MirrorQuery,
    IndexQuery,
    ReferenceQuery,
);

/// The work of the two offices.
#[derive(Default, MergedObject)]
pub struct WorkingQuery(
    JointQuery,
    WorkQuery,
    ChangesQuery,
    ImportQuery,
    ExportQuery,
);

/// Reading who is known here and what was done.
#[derive(Default, MergedObject)]
pub struct AccessQuery(ViewerQuery, AccountQuery, AccessSettingQuery, RevisionQuery);

/// Everything that can be changed. Changes are made with POST only.
#[derive(Default, MergedObject)]
pub struct Mutation(AccessMutation, RegisterMutation, FigureMutation);

/// Signing in, and who may.
#[derive(Default, MergedObject)]
pub struct AccessMutation(
    SessionMutation,
    PasswordMutation,
    InvitationMutation,
    SecondFactorMutation,
    AccessTokenMutation,
    AccountMutation,
    AccessSettingMutation,
);

/// Changing what the two banks have and plan.
#[derive(Default, MergedObject)]
pub struct RegisterMutation(
    RecordMutation,
    PlaceMutation,
    ZoneMutation,
    ClusterPartMutation,
    EnterpriseMutation,
    ProjectMutation,
    SourceMutation,
    EndorsementMutation,
);

/// Changing figures.
#[derive(Default, MergedObject)]
pub struct FigureMutation(
    ObservationMutation,
    ExchangeRateMutation,
    ImportMutation,
    TradeDatasetMutation,
);

/// The schema over a running application, validating documents as said.
pub fn schema(app: &App, validation: ValidationMode) -> TwincitySchema {
    builder()
        .validation_mode(validation)
        .data(app.clone())
        .finish()
}

/// The schema as SDL, sorted, so that a difference is a change.
pub fn sdl() -> String {
    let sorted = SDLExportOptions::new()
        .sorted_fields()
        .sorted_arguments()
        .sorted_enum_items();
    builder().finish().sdl_with_options(sorted)
}

fn builder() -> SchemaBuilder<Query, Mutation, Subscription> {
    Schema::build(Query::default(), Mutation::default(), Subscription)
        .override_output_type_description::<DateTime<Utc>>(
            "A point in time, RFC 3339: `2022-06-10T08:30:00Z`. Answers are in UTC.",
        )
}
