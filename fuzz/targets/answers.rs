//! Answers, as the engine reads them: what is taken comes back as it was, and can be assessed; what is refused is named.

#![no_main]

use libfuzzer_sys::fuzz_target;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::reading::Model;

fuzz_target!(|text: &str| {
    for model in [Model::V1, Model::V2] {
        match Answers::from_json_of(text, model) {
            Ok(answers) => {
                let written = serde_json::to_string(&answers).expect("answers have a form");
                assert_eq!(Answers::from_json(&written), Ok(answers), "{written}");
                assert_eq!(assess(&answers), assess(&answers));
            }
            Err(faults) => {
                assert!(!faults.is_empty());
                for fault in faults {
                    assert!(!fault.to_string().contains(char::is_control), "{fault:?}");
                }
            }
        }
    }
});
