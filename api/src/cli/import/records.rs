//! `twincity import projects`, `enterprises` and `rates`.

use std::sync::Arc;

use clap::Args;

use super::Errand;
use super::file::FileArguments;
use super::options::SideName;
use crate::access::Viewer;
use crate::error::Result;
use crate::exchange::import::Importer;
use crate::exchange::record::{Of, Order};
use crate::exchange::request::ImportRequest;

/// A file of records, and whose they are.
#[derive(Args, Debug)]
pub struct RecordArguments {
    #[command(flatten)]
    pub file: FileArguments,
    /// The side whose records they are
    #[arg(long, value_enum)]
    side: SideName,
}

impl RecordArguments {
    /// What is asked for: whoever sits at the machine does what an editor of the side may.
    pub fn errand(&self, of: Of) -> Result<Errand> {
        let side = self.side.into();
        let order = Order {
            of,
            side,
            layout: self.file.layout(of.sheet().columns)?,
        };
        Ok(Errand {
            importer: Importer::at_the_machine(Viewer::at_the_machine(side)),
            request: ImportRequest::Records(Arc::new(order)),
            wish: self.file.wish(),
        })
    }
}
