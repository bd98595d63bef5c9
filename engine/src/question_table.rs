//! The 24 questions, one entry each: the one place to change what is asked. No import leads here: `lib.rs` names this file
//! first, and three files make of the same entries what each of them is for: `question.rs` the names, kinds and sections,
//! `option.rs` the options, `questions.rs` when each is asked and by which clauses.

/// An entry: `Name = "name": Kind [options; exclusive options], Section [clauses], asked when;`
macro_rules! question_table {
    ($make:ident) => {
        $make! {
            Danger = "danger": Ternary ["yes" "no" "unsure"], Safety [C4_4 C4_2E], always;
            Role = "role": One ["self" "group" "family" "representative" "defender"], Status [C1_1 C4_2D], always;
            FamilyTie = "family_tie": One ["immediate_family" "dependant" "other_family" "other" "unsure"], Status [C1_1], when Role "family";
            Represents = "represents": One ["harmed" "family_or_dependant" "unsure"], Status [C1_1 C4_2D], when Role "representative";
            Targeted = "targeted": Ternary ["yes" "no" "unsure"], Status [C1_1 C1_2 C4_2E], when Role "defender";
            Harm = "harm": Many ["life_safety" "health" "work" "forced_or_child_labour" "land_home" "education" "environment" "violence_discrimination" "privacy" "expression" "culture" "threatened" "other"; "none" "unsure"], Status [C1_2], always;
            Business = "business": Many ["company" "state_owned" "finance" "supplier" "platform" "trader" "for_business" "household" "other_body"; "none" "unsure"], Status [C1_1 C1_3 C1_4 C1_6], always;
            Conduct = "conduct": Many ["act" "omission"; "none" "unsure"], Status [C1_3 C1_8], always;
            Connection = "connection": Ternary ["yes" "no" "unsure"], Status [C1_1 C1_3 C1_4], always;
            Result = "result": Ternary ["yes" "no" "unsure"], Status [C1_3 C1_2], always;
            Responsible = "responsible": One ["unknown" "identified" "in_process" "convicted" "unsure"], Status [C1_1], always;
            Borders = "borders": Many ["foreign_person" "several_states" "run_from_abroad" "effects_abroad"; "none" "unsure"], Status [C1_1 C1_5 C1_5A C1_5B C1_5C], always;
            Ongoing = "ongoing": Ternary ["yes" "no" "unsure"], Remedy [C1_9 C4_4], always;
            Urgent = "urgent": Ternary ["yes" "no" "unsure"], Remedy [C4_4], always;
            Losses = "losses": Many ["money" "home_land_property" "job_school_papers" "freedom" "body" "mind" "loved_one" "privacy" "reputation" "culture" "pollution" "nature" "other"; "none" "unsure"], Remedy [C1_9 C4_2C], always;
            Wishes = "wishes": Many ["get_back" "money" "care" "stop" "apology" "truth" "punish" "never_again" "clean_up" "restore_nature" "other"; "none" "unsure"], Remedy [C1_9 C4_2C C7_5B], always;
            Repeat = "repeat": Ternary ["yes" "no" "unsure"], Remedy [C1_9], always;
            ManyAffected = "many_affected": Ternary ["yes" "no" "unsure"], Remedy [C4_2D C7_4F], unless Role "group";
            Fears = "fears": Many ["threats" "retaliation" "legal_smear" "watched" "status" "reliving"; "none" "unsure"], Support [C4_2E C7_3D C7_4C], always;
            Situation = "situation": Many ["woman_girl" "child" "older" "disability" "indigenous" "migrant_refugee" "african_descent" "other_marginalised"; "none" "prefer_not"], Support [C4_2E C4_2G C7_1 C7_2A], always;
            Needs = "needs": Many ["rights_info" "where_to_go" "claim_status" "company_info" "language" "format" "child_friendly" "someone_to_act" "protection" "help_to_take_part"; "none" "unsure"], Support [C4_2D C4_2E C4_2F C7_3B], always;
            Barriers = "barriers": Many ["lawyer_cost" "court_fees" "losing_costs" "far" "procedure" "time_limit" "power" "bias" "evidence_held" "hard_to_prove" "other_country" "agency_lacks_means" "other"; "none" "unsure"], Support [C7_2B C7_3A C7_3C C7_4A C7_4B C7_4D C7_4E], always;
            Proceedings = "proceedings": One ["not_started" "ongoing" "refused" "ended_without" "ended_with_remedy" "unsure"], Support [C1_10 C7_2C C7_3B C7_5A], always;
            Delivery = "delivery": Many ["not_consulted" "not_delivered"; "none" "unsure"], Support [C7_5B C7_5C], when Proceedings "ended_with_remedy";
        }
    };
}
