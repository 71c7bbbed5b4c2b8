//! What is asked for when a file is brought in, whatever it is of.

use std::sync::Arc;

use super::column::Column;
use super::kind::Kind;
use super::layout::Layout;
use super::{classification, record, reference, trade};

/// What is asked for when a file is brought in.
#[derive(Clone, Debug)]
pub enum ImportRequest {
    /// A release of trade figures.
    Trade {
        /// How it is read and checked.
        order: Arc<trade::Order>,
        /// What is known of the release.
        facts: Box<trade::Facts>,
    },
    /// Figures of whole economies.
    Reference {
        /// How they are read and checked.
        order: Arc<reference::Order>,
        /// What is known of them.
        facts: Box<reference::Facts>,
    },
    /// Records, a row each.
    Records(Arc<record::Order>),
    /// Codes of a classification, a row each.
    Classification(Arc<classification::Order>),
}

impl ImportRequest {
    /// What the file is of.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Trade { .. } => Kind::Trade,
            Self::Reference { .. } => Kind::Reference,
            Self::Records(order) => Kind::Records(order.of),
            Self::Classification(_) => Kind::Classification,
        }
    }

    /// The columns it may have.
    pub fn columns(&self) -> &'static [Column] {
        self.kind().columns()
    }

    /// How it is laid out.
    pub fn layout(&self) -> &Layout {
        match self {
            Self::Trade { order, .. } => &order.layout,
            Self::Reference { order, .. } => &order.layout,
            Self::Records(order) => &order.layout,
            Self::Classification(order) => &order.layout,
        }
    }
}
