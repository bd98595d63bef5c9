//! The map, the table of rules and the worksheets: what stands on them, in every language, with the real words.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at once")]

mod common;

use common::{LANGUAGES, drawn, words};
use remedy_content::pack::Direction;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::chapters::CHAPTERS;
use remedy_engine::clause::ClauseId;
use remedy_engine::findings::FINDINGS;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::questions::QUESTIONS;
use remedy_engine::status::ELEMENTS;
use remedy_engine::truth::Truth;
use remedy_guide::locale::Words;
use remedy_trainer::map::chart::{Chart, Kind, Other, Part, Scope, Subject, Value};
use remedy_trainer::map::layout::{Arrow, Cell, Layout, Rect, layout};
use remedy_trainer::map::letters;
use remedy_trainer::{map, rules, worksheet};
use std::collections::{BTreeMap, BTreeSet};
use yew::prelude::*;

fn answers(json: &str) -> Answers {
    Answers::from_json(json).expect("good answers")
}

/// A worker who was harmed and has answered everything that decides.
const FITS: &str = r#"{"danger": "no", "role": "self", "harm": ["health", "work"], "business": ["company", "supplier"],
    "conduct": ["omission"], "connection": "yes", "result": "yes", "responsible": "identified", "borders": ["none"],
    "ongoing": "yes", "urgent": "no", "losses": ["body", "money"], "wishes": ["money", "stop"], "repeat": "yes",
    "many_affected": "yes", "fears": ["retaliation"], "situation": ["woman_girl"], "needs": ["rights_info"],
    "barriers": ["lawyer_cost"], "proceedings": "ongoing"}"#;
/// The same, with one answer open.
const UNCLEAR: &str = r#"{"danger": "no", "role": "self", "harm": ["health", "work"], "business": ["company", "supplier"],
    "conduct": ["omission"], "connection": "unsure", "result": "yes", "wishes": ["money"]}"#;

const ALL: Scope = Scope { part: Part::Whole, all: true };

fn cases() -> [Answers; 5] {
    [
        Answers::default(),
        answers(FITS),
        answers(UNCLEAR),
        answers(r#"{"role": "defender", "business": ["none"]}"#),
        answers(r#"{"role": "family", "family_tie": "dependant", "proceedings": "ended_with_remedy"}"#),
    ]
}

fn scopes() -> Vec<Scope> {
    let parts = Part::PAGES.into_iter().chain([Part::Whole]);
    parts.flat_map(|part| [false, true].map(|all| Scope { part, all })).collect()
}

fn map_of(words: Words, answers: Answers, compare: Option<Answers>) -> String {
    drawn::<map::Map>(map::Props { words, title: "A case".into(), answers, compare })
}

// ---- What is on the map

#[test]
fn the_map_says_what_the_engine_says_decides() {
    for answers in cases() {
        let assessment = assess(&answers);
        let chart = Chart::new(&answers, None, ALL);
        for (place, (_, found)) in assessment.findings().enumerate() {
            let subject = Subject::Finding(place);
            assert_eq!(chart.marks[&subject].value, Value::Truth(found.value));
            let said = |wanted: Kind| -> BTreeSet<QuestionId> {
                let links = chart.links.iter().filter(|(_, link)| link.paths.get(&subject) == Some(&wanted));
                links
                    .filter_map(
                        |((from, _), _)| if let Subject::Answer(id) = from { Some(*id) } else { None },
                    )
                    .collect()
            };
            assert_eq!(said(Kind::Decides), found.because.iter().map(|(id, _)| id).collect(), "{subject:?}");
            assert_eq!(said(Kind::Open), found.missing.iter().collect(), "{subject:?}");
        }
        let deciding: BTreeSet<_> =
            chart.marks.iter().filter(|(_, mark)| mark.decides).map(|(subject, _)| *subject).collect();
        let status = assessment.status();
        let expected: BTreeSet<_> =
            status.because.iter().map(|(id, _)| id).chain(status.missing.iter()).collect();
        let questions = deciding
            .iter()
            .filter_map(|subject| if let Subject::Answer(id) = subject { Some(*id) } else { None });
        assert_eq!(questions.collect::<BTreeSet<_>>(), expected);
    }
}

#[test]
fn one_open_answer_is_what_the_status_hangs_on() {
    let chart = Chart::new(&answers(UNCLEAR), None, Scope::default());
    let deciding: Vec<_> =
        chart.marks.iter().filter(|(_, mark)| mark.decides).map(|(subject, _)| *subject).collect();
    let [context, connection] =
        [ClauseId::C1_1, ClauseId::C1_3].map(|id| Subject::Clause(rules::Clause::of(id)));
    assert_eq!(
        deciding,
        [Subject::Answer(QuestionId::Connection), Subject::Element(4), context, connection, Subject::Status]
    );
    let link = &chart.links[&(Subject::Answer(QuestionId::Connection), Subject::Element(4))];
    assert_eq!(link.kind, Kind::Open);
    assert_eq!(
        chart.links[&(Subject::Element(0), Subject::Clause(rules::Clause::of(ClauseId::C1_1)))].kind,
        Kind::Idle
    );
}

#[test]
fn only_what_bears_on_the_case_is_drawn_and_all_of_it_if_asked_for() {
    let answers = answers(FITS);
    let assessment = assess(&answers);
    let some = Chart::new(&answers, None, Scope::default());
    let findings = |chart: &Chart| chart.marks.keys().filter(|subject| subject.finding().is_some()).count();
    let bearing = assessment.findings().filter(|(_, found)| found.value != Truth::No).count();
    assert_eq!(findings(&some), bearing);
    assert!(bearing < FINDINGS.len());
    assert_eq!(findings(&Chart::new(&answers, None, ALL)), FINDINGS.len());
}

#[test]
fn only_cited_clauses_are_drawn_and_every_line_has_both_its_boxes() {
    let known: BTreeSet<_> = FINDINGS
        .iter()
        .flat_map(rules::Clause::behind)
        .chain(ELEMENTS.iter().flat_map(|element| element.clauses).map(|id| rules::Clause::of(*id)))
        .collect();
    for answers in cases() {
        for scope in scopes() {
            let chart = Chart::new(&answers, None, scope);
            for subject in chart.marks.keys() {
                if let Subject::Clause(clause) = subject {
                    assert!(known.contains(clause), "{clause:?}");
                    assert!(
                        chart.links.keys().any(|(_, to)| to == subject)
                            || chart.links.keys().any(|(from, _)| from == subject)
                    );
                }
            }
            for ((from, to), link) in &chart.links {
                assert!(chart.marks.contains_key(from) && chart.marks.contains_key(to));
                assert!(from.column() < to.column(), "{from:?} {to:?}");
                assert!(!link.paths.is_empty());
            }
        }
    }
}

#[test]
fn the_parts_make_up_the_whole() {
    let answers = answers(FITS);
    let whole = Chart::new(&answers, None, ALL);
    let parts: BTreeSet<_> = Part::PAGES
        .into_iter()
        .flat_map(|part| Chart::new(&answers, None, Scope { part, all: true }).marks.into_keys())
        .collect();
    assert_eq!(parts, whole.marks.into_keys().collect());
}

#[test]
fn the_pages_of_a_part_make_it_up() {
    for answers in cases() {
        for scope in scopes() {
            let chart = Chart::new(&answers, None, scope);
            let pages = chart.pages(4);
            let mut findings = Vec::new();
            let mut marks = BTreeMap::new();
            for page in &pages {
                let own: Vec<_> =
                    page.marks.keys().copied().filter(|subject| subject.finding().is_some()).collect();
                assert!(
                    own.len() <= 4
                        && page
                            .links
                            .keys()
                            .all(|(from, to)| page.marks.contains_key(from) && page.marks.contains_key(to))
                );
                for finding in &own {
                    let whole: BTreeMap<_, _> = chart
                        .links
                        .iter()
                        .filter_map(|(ends, link)| Some((ends, *link.paths.get(finding)?)))
                        .collect();
                    let here: BTreeMap<_, _> = page
                        .links
                        .iter()
                        .filter_map(|(ends, link)| Some((ends, *link.paths.get(finding)?)))
                        .collect();
                    assert_eq!(here, whole, "its whole path is on its page");
                }
                findings.extend(own);
                marks.extend(page.marks.clone());
            }
            let expected: Vec<_> =
                chart.marks.keys().copied().filter(|subject| subject.finding().is_some()).collect();
            assert_eq!(findings, expected, "each on one page, in order");
            if scope.part != Part::Whole {
                assert_eq!(marks, chart.marks);
            }
        }
    }
}

#[test]
fn what_differs_from_the_other_case_is_marked() {
    let (here, there) = (answers(FITS), answers(UNCLEAR));
    let chart = Chart::new(&here, Some(&there), Scope::default());
    let other = |subject: Subject| chart.marks[&subject].other;
    let unsure = OptionSet::one(QuestionId::Connection, "unsure").expect("an option");
    assert_eq!(other(Subject::Answer(QuestionId::Connection)), Other::Differs(Value::Chosen(unsure)));
    assert_eq!(other(Subject::Element(4)), Other::Differs(Value::Truth(Truth::Unknown)));
    assert_eq!(other(Subject::Element(0)), Other::Same);
    assert!(matches!(other(Subject::Status), Other::Differs(_)));
    let back = Chart::new(&there, Some(&here), Scope::default());
    let only = |chart: &Chart, wanted: Other| -> BTreeSet<_> {
        chart.marks.iter().filter(|(_, mark)| mark.other == wanted).map(|(subject, _)| *subject).collect()
    };
    assert_eq!(only(&chart, Other::OnlyHere), only(&back, Other::OnlyThere));
    assert!(!only(&chart, Other::OnlyThere).is_empty(), "what is open there is on the map");
    assert_eq!(Chart::new(&here, Some(&here), ALL), Chart::new(&here, None, ALL));
}

#[test]
fn the_path_of_a_finding_is_its_own() {
    let chart = Chart::new(&answers(FITS), None, Scope::default());
    let place = FINDINGS
        .iter()
        .position(|finding| finding.id.as_str() == "remedy.rehabilitation")
        .expect("a finding");
    let (boxes, links) = chart.path(Subject::Finding(place));
    let clause = |id| Subject::Clause(rules::Clause::of(id));
    let expected = BTreeSet::from([
        Subject::Answer(QuestionId::Losses),
        clause(ClauseId::C1_9),
        clause(ClauseId::C4_2C),
        Subject::Finding(place),
    ]);
    assert_eq!(boxes, expected, "not the other findings that rest on the same clauses");
    assert_eq!(links.len(), 4);
}

// ---- Where it stands

fn overlap(one: &Rect, other: &Rect) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

fn inside(rect: &Rect, (x, y): (f64, f64)) -> bool {
    let edge = 0.5;
    x > rect.x + edge
        && x < rect.x + rect.width - edge
        && y > rect.y + edge
        && y < rect.y + rect.height - edge
}

/// Points along a line, as it is drawn.
fn along(line: &map::layout::Line) -> Vec<(f64, f64)> {
    let mut points = vec![line.start];
    let mut last = line.start;
    for stop in &line.stops {
        for step in 1..=20 {
            let t = f64::from(step) / 20.0;
            let bent = |a: f64, b: f64, c: f64, d: f64| {
                let u = 1.0 - t;
                a * u.powi(3) + 3.0 * b * u.powi(2) * t + 3.0 * c * u * t.powi(2) + d * t.powi(3)
            };
            let middle = f64::midpoint(last.0, stop.0);
            points.push((bent(last.0, middle, middle, stop.0), bent(last.1, last.1, stop.1, stop.1)));
        }
        last = *stop;
    }
    points
}

/// A chart's boxes and links, each box as high as `height` says.
fn placed(chart: &Chart, height: fn(usize) -> f64, direction: Direction) -> (Vec<(usize, usize)>, Layout) {
    let subjects: Vec<_> = chart.marks.keys().collect();
    let place = |subject: &Subject| subjects.iter().position(|other| *other == subject).expect("a box");
    let links: Vec<_> = chart.links.keys().map(|(from, to)| (place(from), place(to))).collect();
    let cell = |(index, subject): (usize, &&Subject)| Cell {
        column: subject.column(),
        height: height(index),
        lead: if index % 7 == 0 { 30.0 } else { 0.0 },
    };
    let cells: Vec<_> = subjects.iter().enumerate().map(cell).collect();
    let laid = layout(&cells, &links, direction);
    (links, laid)
}

fn each_layout(check: impl Fn(&Chart, &[(usize, usize)], &Layout)) {
    let heights: [fn(usize) -> f64; 2] =
        [|_| 40.0, |index| 20.0 + f64::from(u16::try_from(index * 37 % 90).expect("small"))];
    for answers in cases() {
        for scope in scopes() {
            for compare in [None, Some(answers_of_other())] {
                let chart = Chart::new(&answers, compare.as_ref(), scope);
                for height in heights {
                    for direction in [Direction::Ltr, Direction::Rtl] {
                        let (links, laid) = placed(&chart, height, direction);
                        check(&chart, &links, &laid);
                    }
                }
            }
        }
    }
}

fn answers_of_other() -> Answers {
    answers(FITS)
}

#[test]
fn no_box_lies_on_another_and_all_lie_on_the_map() {
    each_layout(|chart, _, laid| {
        assert_eq!(laid.rects.len(), chart.marks.len());
        for (index, rect) in laid.rects.iter().enumerate() {
            assert!(rect.x >= 0.0 && rect.x + rect.width <= laid.width, "{rect:?}");
            assert!(rect.y >= 0.0 && rect.y + rect.height <= laid.height, "{rect:?}");
            for other in &laid.rects[index + 1..] {
                assert!(!overlap(rect, other), "{rect:?} {other:?}");
            }
        }
    });
}

#[test]
fn every_line_ends_on_its_boxes_and_runs_through_none() {
    each_layout(|_, links, laid| {
        for ((from, to), line) in links.iter().zip(&laid.lines) {
            let end = *line.stops.last().expect("an end");
            for (index, point) in [(*from, line.start), (*to, end)] {
                let rect = laid.rects[index];
                let on_edge = (point.0 - rect.x).abs() < 0.01 || (point.0 - rect.x - rect.width).abs() < 0.01;
                assert!(on_edge && (point.1 - rect.middle()).abs() < 0.01, "{point:?} {rect:?}");
            }
            for point in along(line) {
                let through = laid.rects.iter().find(|rect| inside(rect, point));
                assert!(through.is_none(), "{point:?} lies in {through:?}");
            }
        }
    });
}

#[test]
fn from_right_to_left_all_is_mirrored_and_twice_is_the_same() {
    let chart = Chart::new(&answers(FITS), None, ALL);
    let (_, plain) = placed(&chart, |_| 40.0, Direction::Ltr);
    let (_, turned) = placed(&chart, |_| 40.0, Direction::Rtl);
    for (one, other) in plain.rects.iter().zip(&turned.rects) {
        assert!((one.x + one.width + other.x - plain.width).abs() < 0.01 && (one.y - other.y).abs() < 0.01);
    }
    assert_eq!(placed(&chart, |_| 40.0, Direction::Ltr).1, plain);
}

#[test]
fn the_arrows_lead_to_every_box_and_back() {
    let chart = Chart::new(&answers(FITS), None, Scope::default());
    for direction in [Direction::Ltr, Direction::Rtl] {
        let (links, laid) = placed(&chart, |_| 40.0, direction);
        let mut met = BTreeSet::from([0]);
        let mut ahead = vec![0];
        while let Some(from) = ahead.pop() {
            for arrow in [Arrow::Up, Arrow::Down, Arrow::Left, Arrow::Right] {
                let next = laid.step(from, arrow, &links);
                ahead.extend(next.filter(|next| met.insert(*next)));
            }
        }
        assert_eq!(met.len(), laid.rects.len());
        let (onward, back) = match direction {
            Direction::Ltr => (Arrow::Right, Arrow::Left),
            Direction::Rtl => (Arrow::Left, Arrow::Right),
        };
        assert_eq!(laid.step(0, back, &links), None, "the answers are the first column");
        let next = laid.step(0, onward, &links).expect("a box");
        assert!(links.contains(&(0, next)), "along a line, where there is one");
    }
}

#[test]
fn words_are_broken_to_fit() {
    let chinese = letters::lines("受到伤害的人或群体，与企业的活动有关。", letters::wide(20));
    assert!(chinese.len() > 1);
    assert!(chinese.iter().all(|line| line.chars().count() <= 10), "{chinese:?}");
    assert!(chinese.iter().all(|line| !line.starts_with(['，', '。'])), "{chinese:?}");
    let russian = letters::lines("Связь с деятельностью бизнеса", letters::wide(20));
    assert_eq!(russian, ["Связь с", "деятельностью", "бизнеса"]);
    assert!(letters::lines("a-very-long-word-without-any-space-in-it", letters::wide(10)).len() > 2);
}

// ---- The words of it

/// The keys of the trainers' words that no message has would be shown as nothing.
#[test]
fn every_view_is_complete_in_every_language() {
    for (tag, direction) in LANGUAGES {
        let words = words(tag);
        for (here, there) in [(answers(FITS), None), (answers(UNCLEAR), Some(answers(FITS)))] {
            let map = map_of(words, here, there);
            assert!(!map.contains("<p></p>") && !map.contains("<strong></strong>"), "{tag}");
            assert!(!map.contains("aria-label=\"\""), "{tag}");
            let dir = format!("direction=\"{}\"", direction.as_str());
            assert!(map.contains(&dir), "{tag}");
        }
        for answers in [None, Some(answers(FITS))] {
            let props = worksheet::Props { words, title: "T".into(), story: "One.\n\nTwo.".into(), answers };
            let sheet = drawn::<worksheet::Worksheet>(props);
            assert!(!sheet.contains("<p></p>") && !sheet.contains("<h2></h2>"), "{tag}");
            assert!(sheet.contains(">One.</p>") && sheet.contains(">Two.</p>"), "{tag}");
        }
        let table = drawn::<rules::Rules>(rules::Props { words });
        assert!(!table.contains("<p></p>") && !table.contains("<strong></strong>"), "{tag}");
        for key in rules::uncited_keys() {
            assert!(words.find(&key).is_some(), "{tag}: {key}");
        }
    }
}

#[test]
fn the_list_says_the_same_as_the_map() {
    let words = words("en");
    let answers = answers(FITS);
    let html = map_of(words, answers, None);
    let list = html.split("class=\"map-list\"").nth(1).expect("a list");
    for (finding, found) in assess(&answers).findings().filter(|(_, found)| found.value == Truth::Yes) {
        let name = escaped(words.of("finding", finding.id.as_str()));
        assert!(list.contains(&name), "{name}");
        for clause in rules::Clause::behind(finding) {
            assert!(list.contains(&format!("<li>{}</li>", clause.name(words))), "{clause:?}");
        }
        assert!(found.missing.is_empty());
    }
    assert!(html.contains("role=\"listbox\"") && html.contains("role=\"status\""));
    assert_eq!(html.matches("tabindex=\"0\"").count(), 1, "one box is met with the Tab key");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

// ---- The rules

#[test]
fn every_rule_of_the_model_is_in_the_table_by_every_clause_of_its_own() {
    let table = rules::table();
    let rests = |id: &str| -> Vec<String> {
        let entry = table.iter().find(|entry| entry.clause.id() == id).unwrap_or_else(|| panic!("no {id}"));
        entry.rests.iter().map(|rest| format!("{rest:?}")).collect()
    };
    let mut expected: BTreeMap<&str, usize> =
        ClauseId::ALL.iter().map(|clause| (clause.as_str(), 0)).collect();
    let mut expect = |id: &'static str, thing: String| {
        *expected.entry(id).or_default() += 1;
        assert!(rests(id).contains(&thing), "{id}: {thing}");
    };
    for question in &QUESTIONS {
        question.clauses.iter().for_each(|id| expect(id.as_str(), format!("Question({question:?})")));
    }
    for element in &ELEMENTS {
        element.clauses.iter().for_each(|id| expect(id.as_str(), format!("Element({element:?})")));
        element.related.iter().for_each(|id| expect(id, format!("RelatedElement({element:?})")));
    }
    for finding in &FINDINGS {
        finding.clauses.iter().for_each(|id| expect(id.as_str(), format!("Finding({finding:?})")));
        finding.related.iter().for_each(|id| expect(id, format!("Related({finding:?})")));
    }
    for chapter in &CHAPTERS {
        chapter.clauses.iter().for_each(|id| expect(id, format!("Chapter({chapter:?})")));
    }
    let found: BTreeMap<_, _> = table.iter().map(|entry| (entry.clause.id(), entry.rests.len())).collect();
    assert_eq!(found, expected, "all of the model's rules, and no other");
    let in_order: Vec<_> = table.iter().map(|entry| entry.clause).collect();
    assert!(in_order.is_sorted());
    let numbers: Vec<_> = in_order.iter().map(|clause| clause.id()).collect();
    assert!(numbers.windows(2).any(|pair| pair == ["1.9", "1.10"]), "{numbers:?}");
}

#[test]
fn a_condition_names_its_questions_and_options_in_words() {
    for (tag, _) in LANGUAGES {
        let words = words(tag);
        let table = drawn::<rules::Rules>(rules::Props { words });
        for finding in &FINDINGS {
            assert!(table.contains(&escaped(words.of("finding", finding.id.as_str()))), "{tag}");
            for question in finding.rule.questions().iter() {
                assert!(
                    table.contains(&escaped(words.part("question", question.as_str(), "short"))),
                    "{tag}"
                );
            }
        }
        let wish = escaped(words.part("question", "wishes", "apology"));
        assert!(table.contains(&format!("<bdi>{wish}</bdi>")), "{tag}: {wish}");
    }
}

// ---- The worksheets

fn sheet(answers: Option<Answers>) -> String {
    let (words, title, story) = (words("en"), "A case".into(), AttrValue::default());
    drawn::<worksheet::Worksheet>(worksheet::Props { words, title, story, answers })
}

#[test]
fn a_blank_sheet_has_every_option_and_no_tick() {
    let words = words("en");
    let sheet = sheet(None);
    let options: usize = QuestionId::ALL.iter().map(|question| question.choices().len()).sum();
    assert_eq!(sheet.matches("<li>").count() - conditions(&sheet), options);
    assert!(!sheet.contains("is-ticked"));
    for question in QuestionId::ALL {
        assert!(sheet.contains(&escaped(words.of("question", question.as_str()))), "{question:?}");
    }
    for finding in &FINDINGS {
        assert!(sheet.contains(&escaped(words.of("finding", finding.id.as_str()))));
    }
    assert!(sheet.contains("A case") && sheet.contains("test"), "its title and the words' version");
}

/// Parts of conditions in the hints: they are lists too.
fn conditions(sheet: &str) -> usize {
    sheet.matches("<li><p class=\"has\">").count()
}

#[test]
fn a_filled_sheet_ticks_the_answers_and_says_why() {
    let answers = answers(FITS);
    let assessment = assess(&answers);
    let sheet = sheet(Some(answers));
    let chosen: u32 = answers.iter().map(|(_, chosen)| chosen.len()).sum();
    assert_eq!(sheet.matches("class=\"is-chosen\"").count(), chosen as usize);
    let yes = assessment.findings().filter(|(_, found)| found.value == Truth::Yes).count();
    let ticks = chosen as usize + ELEMENTS.len() + 1 + yes;
    assert_eq!(
        sheet.matches("is-ticked").count(),
        ticks,
        "answers, parts of the definition, the status, findings"
    );
    let words = words("en");
    for (finding, found) in assessment.findings() {
        let name = escaped(words.of("finding", finding.id.as_str()));
        assert_eq!(sheet.contains(&name), found.value != Truth::No, "{name}");
    }
    assert!(sheet.contains(words.get("trainer-sheet-not_asked")), "what became of a remedy is not asked");
}
