//! What indices of one bank's trade come to: the formulas laid over its figures.

use std::collections::{BTreeMap, BTreeSet};

use entity::values::{Direction, Side};
use rust_decimal::Decimal;

use super::rules::{self, Part};
use super::service::{Basis, Trade};
use crate::analysis::dimension::{Dimension, Undefined};
use crate::trade::reference::Reference;
use crate::trade::reference::rules::{self as economies, Figures, WORLD};

/// One bank's trade in a period, and what it is held against.
pub struct Indices {
    /// The trade of both banks.
    pub basis: Basis,
    /// Whose trade.
    pub reporter: Side,
    /// With this country only.
    pub partner: Option<String>,
    /// Figures of whole economies, if any were asked for.
    pub reference: Option<Reference>,
}

/// The exports that a bank's exports are held against.
#[derive(Clone, Copy, Debug)]
pub enum Against {
    /// Those of the other bank.
    OtherBank,
    /// Its own to all partners.
    AllPartners,
}

/// What is here beside what is there.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Part by part, by code.
    pub parts: BTreeMap<String, (i128, i128)>,
    /// All of it.
    pub wholes: (i128, i128),
}

impl Indices {
    /// The bank's trade one way, within the scope.
    pub fn trade(&self, direction: Direction) -> Trade<'_> {
        Trade {
            side: self.reporter,
            direction,
            partner: self.partner.as_deref(),
        }
    }

    /// Concentration of trade by a dimension.
    pub fn concentration(&self, direction: Direction, by: Dimension) -> Result<Decimal, Undefined> {
        let sums = self.basis.sums(self.trade(direction), by)?;
        let parts: Vec<i128> = sums.into_values().collect();
        rules::concentration(&parts).ok_or(Undefined::NoTrade)
    }

    /// Exports and imports by one dimension.
    pub fn pairs(&self, by: Dimension) -> Result<Beside, Undefined> {
        let exports = self.basis.sums(self.trade(Direction::Export), by)?;
        let imports = self.basis.sums(self.trade(Direction::Import), by)?;
        Ok(Beside::of(&exports, &imports))
    }

    /// Exports by sector beside those they are held against.
    pub fn advantage(&self, against: Against) -> Result<Beside, Undefined> {
        let there = Trade {
            side: match against {
                Against::OtherBank => self.reporter.across(),
                Against::AllPartners => self.reporter,
            },
            direction: Direction::Export,
            partner: None,
        };
        let exports = self.trade(Direction::Export);
        let exports = self.basis.sums(exports, Dimension::Sector)?;
        let there = self.basis.sums(there, Dimension::Sector)?;
        Ok(Beside::of(&exports, &there))
    }

    /// Exports by chapter beside those of the world.
    pub fn advantage_on_world(&self) -> Result<Beside, Undefined> {
        let world = self.economies()?.chapters(economies::Trade {
            economy: WORLD,
            direction: Direction::Export,
            partner: None,
        });
        let world = world.ok_or(Undefined::ReferenceMissing)?;
        let exports = self.trade(Direction::Export);
        let exports = self.basis.sums(exports, Dimension::Hs(2))?;
        let mut beside = Beside::of(&exports, &world);
        // What is stated of the world may be more than the chapters that are told apart.
        beside.wholes.1 = self.exports_of_world(None)?;
        Ok(beside)
    }

    /// The partner's share in these exports, against its share in the exports of the world.
    pub fn intensity(&self) -> Result<Decimal, Undefined> {
        let partner = self.partner.as_deref();
        let world = Part {
            part: self.exports_of_world(partner)?,
            whole: self.exports_of_world(None)?,
        };
        let here = Part {
            part: self.exports(partner)?,
            whole: self.exports(None)?,
        };
        if here.whole == 0 {
            return Err(Undefined::NoTrade);
        }
        rules::specialisation(here, world).ok_or(Undefined::BaseZero)
    }

    fn exports(&self, partner: Option<&str>) -> Result<i128, Undefined> {
        let trade = Trade {
            partner,
            ..self.trade(Direction::Export)
        };
        let sums = self.basis.sums(trade, Dimension::Hs(2))?;
        Ok(sums.into_values().sum())
    }

    fn exports_of_world(&self, partner: Option<&str>) -> Result<i128, Undefined> {
        let total = self.economies()?.total(economies::Trade {
            economy: WORLD,
            direction: Direction::Export,
            partner,
        });
        total.ok_or(Undefined::ReferenceMissing)
    }

    /// How these exports fit the imports of the other bank, or of a country.
    pub fn complementarity(&self, importer: Option<&str>) -> Result<Decimal, Undefined> {
        let exports = self.trade(Direction::Export);
        let exports = self.basis.sums(exports, Dimension::Hs(2))?;
        let imports = match importer {
            Some(economy) => self.imports_of(economy)?,
            None => self.imports_across()?,
        };
        let beside = Beside::of(&exports, &imports);
        let pairs: Vec<_> = beside.parts.into_values().collect();
        rules::complementarity(&pairs).ok_or(Undefined::NoTrade)
    }

    fn imports_of(&self, economy: &str) -> Result<BTreeMap<String, i128>, Undefined> {
        let chapters = self.economies()?.chapters(economies::Trade {
            economy,
            direction: Direction::Import,
            partner: None,
        });
        chapters.ok_or(Undefined::ReferenceMissing)
    }

    fn imports_across(&self) -> Result<BTreeMap<String, i128>, Undefined> {
        let imports = Trade {
            side: self.reporter.across(),
            direction: Direction::Import,
            partner: None,
        };
        self.basis.sums(imports, Dimension::Hs(2))
    }

    fn economies(&self) -> Result<&Figures, Undefined> {
        let reference = self.reference.as_ref();
        let figures = reference.and_then(|reference| reference.figures.as_ref());
        figures.ok_or(Undefined::ReferenceMissing)
    }
}

impl Beside {
    /// What two sums are made of, side by side.
    pub fn of(one: &BTreeMap<String, i128>, other: &BTreeMap<String, i128>) -> Self {
        let mut beside = Self::default();
        let codes: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
        for code in codes {
            let of = |sums: &BTreeMap<String, i128>| sums.get(code).copied().unwrap_or_default();
            beside.add(code, (of(one), of(other)));
        }
        beside
    }

    /// Adds to a part.
    pub fn add(&mut self, code: &str, (here, there): (i128, i128)) {
        let part = self.parts.entry(code.to_owned()).or_default();
        for sums in [part, &mut self.wholes] {
            sums.0 += here;
            sums.1 += there;
        }
    }

    /// The specialisation in each part.
    pub fn specialisations(&self) -> Vec<(&str, Result<Decimal, Undefined>)> {
        let mut found = Vec::new();
        for (code, (here, there)) in &self.parts {
            let here = Part {
                part: *here,
                whole: self.wholes.0,
            };
            let there = Part {
                part: *there,
                whole: self.wholes.1,
            };
            let value = rules::specialisation(here, there).ok_or(Undefined::BaseZero);
            found.push((code.as_str(), value));
        }
        found
    }
}
