//! Where boxes and lines stand: columns, from the answers on. Sizes in, places out; nothing else is known here.

use super::letters;
use remedy_content::pack::Direction;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A box before it has a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Its column.
    pub column: usize,
    /// How high it is.
    pub height: f64,
    /// The room above it, for a heading.
    pub lead: f64,
}

/// A place on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
}

impl Rect {
    /// Halfway down.
    #[must_use]
    pub fn middle(&self) -> f64 {
        self.y + self.height / 2.0
    }
}

/// A point on the map.
pub type Point = (f64, f64);

/// A line: straight or bent pieces, each from where the one before it ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Where it begins.
    pub start: Point,
    /// Where its pieces end.
    pub stops: Vec<Point>,
}

/// The whole map's places.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// How wide the map is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The columns' left edges and widths.
    pub columns: [(f64, f64); 4],
    /// A place for each cell.
    pub rects: Vec<Rect>,
    /// A line for each link.
    pub lines: Vec<Line>,
}

/// How wide each column is.
pub const WIDTHS: [f64; 4] = [letters::wide(29), letters::wide(19), letters::wide(14), letters::wide(35)];
/// Between columns: the lines bend here, most of them before the clauses.
const GUTTERS: [f64; 3] = [60.0, 100.0, 80.0];
/// Around the map.
pub const MARGIN: f64 = 12.0;
/// Above the columns: their headings.
pub const HEAD: f64 = 56.0;
/// Between boxes.
const GAP: f64 = 12.0;
/// The room that lines take which run through a column.
const LANE: f64 = 12.0;

/// Something in a column: a box, or a lane for the lines from a box that run through.
#[derive(Clone, Copy)]
enum Item {
    Box(usize, Cell),
    Lane(usize),
}

impl Item {
    /// The room it takes from top to bottom.
    fn room(self) -> f64 {
        match self {
            Self::Box(_, cell) => cell.lead + cell.height + GAP,
            Self::Lane(_) => LANE,
        }
    }
}

/// Lays out the boxes in their columns, in the order given, and the links between them (from, to: places in `cells`).
///
/// A line that passes a column does so in a lane of its own, and bends only between columns: so no line runs through a
/// box. From right to left, all is mirrored.
#[must_use]
pub fn layout(cells: &[Cell], links: &[(usize, usize)], direction: Direction) -> Layout {
    let columns = columns();
    let mut places = Places::default();
    let items: Vec<_> = (0..columns.len()).map(|column| in_column(column, cells, links)).collect();
    let room = |items: &[Item]| items.iter().map(|item| item.room()).sum::<f64>();
    let height = items.iter().map(|items| room(items)).fold(0.0, f64::max);
    for ((items, (x, width)), column) in items.iter().zip(columns).zip(0..) {
        let tops = if items.iter().any(|item| matches!(item, Item::Lane(_))) {
            level(items, &wanted(items, links, &places), height)
        } else {
            spread(items, height)
        };
        for (item, top) in items.iter().zip(tops) {
            let y = HEAD + top;
            match *item {
                Item::Box(index, Cell { height, lead, .. }) => {
                    places.boxes.insert(index, Rect { x, y: y + lead, width, height });
                }
                Item::Lane(from) => {
                    places.lanes.insert((column, from), (x, x + width, y + LANE / 2.0));
                }
            }
        }
    }
    let column_of = |index: usize| cells.get(index).map_or(0, |cell| cell.column);
    let lines = links
        .iter()
        .map(|(from, to)| places.line(*from, *to, column_of(*from) + 1..column_of(*to)))
        .collect();
    let width = columns.iter().map(|(x, width)| x + width).fold(0.0, f64::max) + MARGIN;
    let rects = places.boxes.into_values().collect();
    let layout = Layout { width, height: HEAD + height + MARGIN, columns, rects, lines };
    if direction == Direction::Rtl { layout.mirrored() } else { layout }
}

/// Where things begin in a column that is to end at `height`: what is left over is shared out between them.
fn spread(items: &[Item], height: f64) -> Vec<f64> {
    let room: f64 = items.iter().map(|item| item.room()).sum();
    #[expect(clippy::cast_precision_loss, reason = "a column has far fewer than 2^52 boxes")]
    let extra = (height - room) / (items.len().max(1) as f64);
    let mut top = extra / 2.0;
    items
        .iter()
        .map(|item| {
            let own = top;
            top += item.room() + extra;
            own
        })
        .collect()
}

/// Where things begin in a column, each as near as can be to where its lines come from.
fn level(items: &[Item], wanted: &[f64], height: f64) -> Vec<f64> {
    let mut next = 0.0;
    let down = items.iter().zip(wanted).map(|(item, wanted)| {
        let own = wanted.max(next);
        next = own + item.room();
        own
    });
    let mut tops: Vec<_> = down.collect();
    // What was pushed out at the bottom is pushed back up.
    let mut end = height;
    for (item, top) in items.iter().zip(&mut tops).rev() {
        *top = top.min(end - item.room());
        end = *top;
    }
    tops
}

/// Where things would begin if they were level with what their lines come from, on average.
fn wanted(items: &[Item], links: &[(usize, usize)], places: &Places) -> Vec<f64> {
    let middle = |from: &usize| places.boxes.get(from).map(|rect| rect.middle() - HEAD);
    let wanted = |item: &Item| match item {
        Item::Lane(from) => middle(from).unwrap_or_default() - LANE / 2.0,
        Item::Box(index, cell) => {
            let from: Vec<_> =
                links.iter().filter(|(_, to)| to == index).filter_map(|(from, _)| middle(from)).collect();
            mean(&from) - cell.lead - cell.height / 2.0
        }
    };
    items.iter().map(wanted).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a map has far fewer than 2^52 boxes")]
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// The columns' left edges and widths.
fn columns() -> [(f64, f64); 4] {
    let mut x = MARGIN;
    let mut gutters = GUTTERS.into_iter();
    WIDTHS.map(|width| {
        let column = (x, width);
        x += width + gutters.next().unwrap_or_default();
        column
    })
}

/// The boxes of a column and the lanes through it, from top to bottom: a lane as high as the box that its lines come
/// from, a box as high as those that lead to it on average, but never above the box before it.
fn in_column(column: usize, cells: &[Cell], links: &[(usize, usize)]) -> Vec<Item> {
    let column_of = |index: usize| cells.get(index).map_or(0, |cell| cell.column);
    let passes = |(from, to): &&(usize, usize)| column_of(*from) < column && column < column_of(*to);
    let lanes: BTreeSet<_> = links.iter().filter(passes).map(|(from, _)| *from).collect();
    let mut items: Vec<_> = lanes.into_iter().map(|from| (rank(&[from]), Item::Lane(from))).collect();
    let mut last = 0.0;
    for (index, cell) in cells.iter().enumerate().filter(|(_, cell)| cell.column == column) {
        let from: Vec<_> = links.iter().filter(|(_, to)| *to == index).map(|(from, _)| *from).collect();
        last = rank(&from).max(last);
        items.push((last, Item::Box(index, *cell)));
    }
    if column > 0 && !items.iter().all(|(_, item)| matches!(item, Item::Box(..))) {
        items.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    }
    items.into_iter().map(|(_, item)| item).collect()
}

/// The mean of some places.
#[expect(clippy::cast_precision_loss, reason = "a map has far fewer than 2^52 boxes")]
fn rank(places: &[usize]) -> f64 {
    mean(&places.iter().map(|place| *place as f64).collect::<Vec<_>>())
}

/// Where things stand, while the map is laid out.
#[derive(Default)]
struct Places {
    /// The boxes, by their place among the cells.
    boxes: BTreeMap<usize, Rect>,
    /// The lanes, by column and by the box that their lines come from: left, right and height.
    lanes: BTreeMap<(usize, usize), (f64, f64, f64)>,
}

impl Places {
    /// The line from the right edge of a box, along its lanes in the columns between, to the left edge of another.
    fn line(&self, from: usize, to: usize, between: Range<usize>) -> Line {
        let start = self.boxes.get(&from).map_or((0.0, 0.0), |rect| (rect.x + rect.width, rect.middle()));
        let lanes = between.filter_map(|column| self.lanes.get(&(column, from)));
        let mut stops: Vec<_> = lanes.flat_map(|(left, right, y)| [(*left, *y), (*right, *y)]).collect();
        stops.extend(self.boxes.get(&to).map(|rect| (rect.x, rect.middle())));
        Line { start, stops }
    }
}

impl Layout {
    fn mirrored(self) -> Self {
        let whole = self.width;
        let turn = |(x, y): Point| (whole - x, y);
        let rect = |rect: Rect| Rect { x: whole - rect.x - rect.width, ..rect };
        let line =
            |line: Line| Line { start: turn(line.start), stops: line.stops.into_iter().map(turn).collect() };
        Self {
            columns: self.columns.map(|(x, width)| (whole - x - width, width)),
            rects: self.rects.into_iter().map(rect).collect(),
            lines: self.lines.into_iter().map(line).collect(),
            ..self
        }
    }

    /// The box that an arrow key leads to from one: the next in its column, or the one in the next column that is joined
    /// to it and nearest, or just nearest.
    #[must_use]
    pub fn step(&self, from: usize, arrow: Arrow, links: &[(usize, usize)]) -> Option<usize> {
        let here = self.rects.get(from)?;
        let ahead = |rect: &Rect| match arrow {
            Arrow::Up => same(rect.x, here.x) && rect.y < here.y,
            Arrow::Down => same(rect.x, here.x) && rect.y > here.y,
            Arrow::Left => rect.x < here.x,
            Arrow::Right => rect.x > here.x,
        };
        let is_joined = |to: usize| links.contains(&(from, to)) || links.contains(&(to, from));
        let distance = |(index, rect): &(usize, &Rect)| {
            let aside = (rect.x - here.x).abs();
            (!is_joined(*index) && aside > 0.0, aside, (rect.middle() - here.middle()).abs())
        };
        let ahead = self.rects.iter().enumerate().filter(|(_, rect)| ahead(rect));
        let nearest = ahead.min_by(|one, other| {
            let (one, other) = (distance(one), distance(other));
            one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)).then(one.2.total_cmp(&other.2))
        });
        nearest.map(|(index, _)| index)
    }
}

/// Two places that come from the same sum.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.5
}

/// A key that leads from box to box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left, as it is seen.
    Left,
    /// Right, as it is seen.
    Right,
}

impl Line {
    /// The line for SVG's `d`: a piece that goes up or down bends so that it leaves and arrives level.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = format!("M{:.1} {:.1}", self.start.0, self.start.1);
        let mut last = self.start;
        for stop in &self.stops {
            let middle = f64::midpoint(last.0, stop.0);
            let (x, y) = stop;
            path.push_str(&format!(" C{middle:.1} {:.1} {middle:.1} {y:.1} {x:.1} {y:.1}", last.1));
            last = *stop;
        }
        path
    }
}
