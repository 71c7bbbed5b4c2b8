//! Records from files: projects, enterprises and exchange rates.

mod enterprises;
mod faults;
mod projects;
mod rates;
mod templates;
mod upload;

use std::path::Path;
use std::process::Output;

use serde_json::{Value, json};
use tests::{data, twincity};

use super::Office;

impl Office {
    /// What `twincity import` says of a file of records.
    fn bring(&self, kind: &str, side: &str, file: &Path, options: &[&str]) -> Output {
        let arguments = [
            "import",
            kind,
            file.to_str().unwrap(),
            "--side",
            side,
            "--database-url",
            self.app.database_url(),
            "--password-memory-kib",
            "8",
        ];
        twincity(&[&arguments, options].concat())
    }

    /// A project as its side's people see it, with what the tests ask of it.
    async fn project(&self, side: entity::values::Side, code: &str) -> Value {
        let document = "query ($code: String!, $side: Side!) { project(by: { code: $code }) {
            side version publication name { zh ru en } summary { zh } sector { code }
            zone { code } place { code } stage stageOn { iso } standing cooperationForm
            plannedInvestment { amount currency on } plannedStart { iso } plannedJobs
            capacity { value unitCode } counterpart { code } source { code }
            participants(first: 10) { nodes { role sharePercent enterprise { code } } } }
            projects(filter: { sides: [$side] }, first: 1) { totalCount } }";
        let editor = self.app.clerk(side, entity::values::Role::Editor);
        let side = match side {
            entity::values::Side::Cn => "CN",
            entity::values::Side::Ru => "RU",
        };
        let reply = editor
            .gql(document, json!({ "code": code, "side": side }))
            .await;
        data(&reply, "/project").clone()
    }
}
