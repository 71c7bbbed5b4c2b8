//! A good on one way, as one bank reports it.

use entity::values::{Direction, Side, Transport, Valuation};

use super::dice::{Dice, Purpose};
use super::goods::{Good, LISTS, Route, Way};
use super::pace::{BRIDGE, level};
use crate::value::Month;

/// A good on one way, as one bank reports it.
#[derive(Clone, Copy, Debug)]
pub struct Lane {
    /// The good.
    pub good: Good,
    /// Who reports.
    pub side: Side,
    /// As the reporter sees it.
    pub direction: Direction,
    /// ISO 3166-1 alpha-2.
    pub partner: &'static str,
    /// The part of the good's trade that goes this way: so many of so many.
    part: (i64, i64),
    way: Option<Way>,
    transport: Transport,
    /// Numbers the good and the way, the same for both banks.
    subject: usize,
}

/// What goes through a lane in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What really went, in cents.
    pub true_cents: i64,
    /// What the bank reports, in cents.
    pub reported_cents: i64,
}

/// The lanes a bank reports, those first that a demonstration of few rows must have: the main way
/// of each good across the river, then third countries, then the other ways.
pub fn lanes(side: Side) -> Vec<Lane> {
    let mut lanes = Vec::new();
    for (list, goods) in LISTS.into_iter().enumerate() {
        for (position, good) in goods.iter().enumerate() {
            let subject = (list * 100 + position) * 100;
            match good.route {
                Route::Across(from, ways) => across(&mut lanes, side, *good, from, ways, subject),
                Route::Beyond(reporter, direction, partner, transport) if reporter == side => {
                    lanes.push(Lane {
                        good: *good,
                        side,
                        direction,
                        partner,
                        part: (1, 1),
                        way: None,
                        transport,
                        subject,
                    });
                }
                Route::Beyond(..) => {}
            }
        }
    }
    lanes.sort_by_key(Lane::urgency);
    lanes
}

fn across(
    lanes: &mut Vec<Lane>,
    side: Side,
    good: Good,
    from: Side,
    ways: &[(Way, i64)],
    subject: usize,
) {
    let whole = ways.iter().map(|(_, part)| part).sum();
    for (index, (way, part)) in ways.iter().enumerate() {
        lanes.push(Lane {
            good,
            side,
            direction: if from == side {
                Direction::Export
            } else {
                Direction::Import
            },
            partner: side.across().country(),
            part: (*part, whole),
            way: Some(*way),
            transport: transport(*way),
            subject: subject + index,
        });
    }
}

impl Lane {
    /// How many rows it has, compared with others: more where more goes, but not in proportion.
    pub fn size(&self) -> i64 {
        500 + self.good.monthly_kusd * self.part.0 / self.part.1
    }

    /// Sorts by main way, third country, other way; then by the place in the list.
    fn urgency(&self) -> (usize, usize) {
        let position = self.subject / 100 % 100;
        let class = match self.good.route {
            Route::Beyond(..) => 1,
            Route::Across(_, ways) => {
                let most = ways.iter().map(|(_, part)| *part).max();
                let main = ways.iter().position(|(_, part)| Some(*part) == most);
                if main == Some(self.subject % 100) {
                    0
                } else {
                    2
                }
            }
        };
        (class, position)
    }

    /// What dice are thrown about: the good and the way, and whose rows they are.
    pub fn subject(&self) -> usize {
        self.subject * 2 + usize::from(self.side == Side::Ru)
    }

    /// Whether anything goes through the lane in a month.
    pub fn is_open(&self, month: Month) -> bool {
        month.number() >= self.good.since
    }

    /// What goes through in a month. Both banks start from the same goods and report them a few
    /// percent apart: the importer counts the freight, and neither counts everything.
    pub fn passage(&self, month: Month) -> Passage {
        let dice = |purpose| Dice::new(purpose, self.subject, month.number());
        let market = dice(Purpose::Market).between(900, 1_100);
        let (part, whole) = self.part;
        let mean_cents = self.good.monthly_kusd * 100_000 * part / whole;
        let seasonal = mean_cents * self.good.season.share(month) / 1_000;
        let true_cents = seasonal * level(month) / 1_000 * market / 1_000;
        let reported = match self.direction {
            Direction::Export => dice(Purpose::Exporter).between(985, 1_010),
            Direction::Import => dice(Purpose::Importer).between(1_020, 1_070),
        };
        Passage {
            true_cents,
            reported_cents: true_cents * reported / 1_000,
        }
    }

    /// Importers count the freight, exporters do not.
    pub fn valuation(&self) -> Valuation {
        match self.direction {
            Direction::Import => Valuation::Cif,
            Direction::Export => Valuation::Fob,
        }
    }

    /// Where the goods cross, if it is a place the register knows.
    pub fn checkpoint(&self, month: Month) -> Option<&'static str> {
        let city = match self.side {
            Side::Cn => "HEIHE",
            Side::Ru => "BLAGOVESHCHENSK",
        };
        match (self.way?, self.side) {
            (Way::Bridge, _) if month.number() < BRIDGE => Some(city),
            (Way::Bridge, Side::Cn) => Some("BRIDGEHEAD_CN"),
            (Way::Bridge, Side::Ru) => Some("BRIDGEHEAD_RU"),
            (Way::Amur | Way::Wire, _) => Some(city),
            (Way::East, Side::Cn) => Some("SUIFENHE"),
            (Way::West, Side::Cn) => Some("MANZHOULI"),
            _ => None,
        }
    }

    /// How the goods cross in a month.
    pub fn transport(&self, month: Month) -> Transport {
        let by_ferry = match self.way {
            Some(Way::Amur) => true,
            Some(Way::Bridge) => month.number() < BRIDGE,
            _ => false,
        };
        // From May to October ships go; the rest of the year lorries drive over the ice.
        if by_ferry && (5..=10).contains(&(month.number() % 100)) {
            return Transport::River;
        }
        self.transport
    }
}

fn transport(way: Way) -> Transport {
    match way {
        Way::Amur | Way::Bridge => Transport::Road,
        Way::East | Way::West => Transport::Rail,
        Way::Pipe => Transport::Pipeline,
        Way::Wire => Transport::PowerLine,
        Way::Sea => Transport::Sea,
        Way::Air => Transport::Air,
    }
}
