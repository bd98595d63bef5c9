//! How fast: assessments a second, and one `what_if` over every option of every question.

use divan::Bencher;
use divan::counter::ItemsCount;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::what_if::what_if;

fn main() {
    divan::main();
}

/// A full set of answers, as someone who answers everything gives them.
#[allow(clippy::expect_used, reason = "a benchmark may stop at once if its own file is wrong")]
fn full_answers() -> Answers {
    Answers::from_json(include_str!("full.json")).expect("the file holds good answers")
}

#[divan::bench]
fn assess_nothing_answered(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(1_usize)).bench(|| assess(divan::black_box(&Answers::default())));
}

#[divan::bench]
fn assess_everything_answered(bencher: Bencher<'_, '_>) {
    let answers = full_answers();
    bencher.counter(ItemsCount::new(1_usize)).bench(|| assess(divan::black_box(&answers)));
}

#[divan::bench]
fn read_and_assess_everything_answered(bencher: Bencher<'_, '_>) {
    let text = include_str!("full.json");
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| Answers::from_json(divan::black_box(text)).map(|answers| assess(&answers)));
}

/// Every option of every question, chosen alone.
#[divan::bench]
fn what_if_over_all_options(bencher: Bencher<'_, '_>) {
    let answers = full_answers();
    let options: Vec<_> = QuestionId::ALL
        .iter()
        .flat_map(|question| {
            question
                .choices()
                .iter()
                .filter_map(|choice| Some((*question, OptionSet::one(*question, choice.id)?)))
        })
        .collect();
    bencher.counter(ItemsCount::new(options.len())).bench(|| {
        for (question, option) in &options {
            let _ = divan::black_box(what_if(&answers, *question, *option));
        }
    });
}
