//! A trainer's own case: what is taken is written and read again; what is refused is named.

#![no_main]

use libfuzzer_sys::fuzz_target;
use remedy_trainer::case::Text;
use remedy_trainer::file::{MAX_BYTES, read, write};

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(case) => {
            let Text::Own(own) = &case.text else { panic!("a file is not of the library") };
            let written = write(own, case.answers, case.variant);
            // Written with line breaks it may be longer than what is read.
            if written.len() <= MAX_BYTES {
                assert_eq!(read(written.as_bytes()), Ok(case), "{written}");
            }
        }
        Err(faults) => assert!(!faults.is_empty()),
    }
});
