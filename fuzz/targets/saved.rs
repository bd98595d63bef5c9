//! Answers that were kept, of a file or a link: what is taken is written and read again; what is refused is named.

#![no_main]

use libfuzzer_sys::fuzz_target;
use remedy_answers::{read, write};
use remedy_engine::counted::Counted;

fuzz_target!(|text: &str| {
    match read(text) {
        Ok(answers) => {
            let counted = Counted::of(&answers);
            // Nothing is written of answers that do not count, and nothing is kept by a file without any.
            if !counted.answers().is_empty() {
                assert_eq!(read(&write(&answers, "0.1.0")).as_ref(), Ok(counted.answers()));
            }
        }
        Err(faults) => assert!(!faults.is_empty()),
    }
});
