//! In which order a series is read, and a point's place in it.

use std::cmp::{Ordering, Reverse};

use uuid::Uuid;

use super::rules::Point;
use crate::analysis::dimension::Measure;
use crate::error::Problem;
use crate::page::{Cursor, Page, PageArgs, SortKey};

/// In which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// By period, then by the other dimensions.
    Key,
    /// The largest first, what is not defined last.
    Value,
}

impl Order {
    fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Value => "value",
        }
    }

    /// Sorts points that are sorted by key.
    pub fn sort(self, points: &mut [Point], measure: Measure) {
        if self == Self::Value {
            points.sort_by_cached_key(|point| Reverse(size(point, measure)));
        }
    }

    /// The page of sorted points that is asked for, with each point's cursor.
    pub fn page<'a>(
        self,
        points: &'a [Point],
        measure: Measure,
        page: &PageArgs,
    ) -> Result<Page<(Cursor, &'a Point)>, Problem> {
        let places = page.of_sorted(self.name(), points.len(), |place, key| {
            self.compare(&points[place], measure, key)
        })?;
        Ok(places.map(|place| {
            let point = &points[place];
            (self.cursor(point, measure), point)
        }))
    }

    fn cursor(self, point: &Point, measure: Measure) -> Cursor {
        let place = point.key.place();
        let key = match self {
            Self::Key => place,
            Self::Value => format!("{} {place}", size(point, measure)),
        };
        Cursor::new(self.name(), SortKey::Text(key), Uuid::nil())
    }

    fn compare(self, point: &Point, measure: Measure, key: &str) -> Ordering {
        if self == Self::Key {
            return point.key.place().as_str().cmp(key);
        }
        let (number, place) = key.split_once(' ').unwrap_or((key, ""));
        let number = number.parse::<i128>().unwrap_or(i128::MIN);
        let by_size = number.cmp(&size(point, measure));
        by_size.then_with(|| point.key.place().as_str().cmp(place))
    }
}

fn size(point: &Point, measure: Measure) -> i128 {
    point.amount.comparable(measure).unwrap_or(i128::MIN)
}
