// Made from the engine by engine/js/tests/types.rs: not to be edited.

// Each question with its options, by how it is answered.

export interface TernaryOptions {
  danger: "yes" | "no" | "unsure";
  targeted: "yes" | "no" | "unsure";
  connection: "yes" | "no" | "unsure";
  result: "yes" | "no" | "unsure";
  ongoing: "yes" | "no" | "unsure";
  urgent: "yes" | "no" | "unsure";
  repeat: "yes" | "no" | "unsure";
  many_affected: "yes" | "no" | "unsure";
}

export interface OneOptions {
  role: "self" | "group" | "family" | "representative" | "defender";
  family_tie: "immediate_family" | "dependant" | "other_family" | "other" | "unsure";
  represents: "harmed" | "family_or_dependant" | "unsure";
  responsible: "unknown" | "identified" | "in_process" | "convicted" | "unsure";
  proceedings: "not_started" | "ongoing" | "refused" | "ended_without" | "ended_with_remedy" | "unsure";
}

export interface ManyOptions {
  harm: "life_safety" | "health" | "work" | "forced_or_child_labour" | "land_home" | "education" | "environment" | "violence_discrimination" | "privacy" | "expression" | "culture" | "threatened" | "other" | "none" | "unsure";
  business: "company" | "state_owned" | "finance" | "supplier" | "platform" | "trader" | "for_business" | "household" | "other_body" | "none" | "unsure";
  conduct: "act" | "omission" | "none" | "unsure";
  borders: "foreign_person" | "several_states" | "run_from_abroad" | "effects_abroad" | "none" | "unsure";
  losses: "money" | "home_land_property" | "job_school_papers" | "freedom" | "body" | "mind" | "loved_one" | "privacy" | "reputation" | "culture" | "pollution" | "nature" | "other" | "none" | "unsure";
  wishes: "get_back" | "money" | "care" | "stop" | "apology" | "truth" | "punish" | "never_again" | "clean_up" | "restore_nature" | "other" | "none" | "unsure";
  fears: "threats" | "retaliation" | "legal_smear" | "watched" | "status" | "reliving" | "none" | "unsure";
  situation: "woman_girl" | "child" | "older" | "disability" | "indigenous" | "migrant_refugee" | "african_descent" | "other_marginalised" | "none" | "prefer_not";
  needs: "rights_info" | "where_to_go" | "claim_status" | "company_info" | "language" | "format" | "child_friendly" | "someone_to_act" | "protection" | "help_to_take_part" | "none" | "unsure";
  barriers: "lawyer_cost" | "court_fees" | "losing_costs" | "far" | "procedure" | "time_limit" | "power" | "bias" | "evidence_held" | "hard_to_prove" | "other_country" | "agency_lacks_means" | "other" | "none" | "unsure";
  delivery: "not_consulted" | "not_delivered" | "none" | "unsure";
}

export type Truth = "no" | "unknown" | "yes";

export type Status = "fits" | "may_be_included" | "unclear" | "does_not_fit";

export type Reading = "own" | "another";

export type SectionId = "safety" | "status" | "remedy" | "support";

export type ElementId = "person" | "harm" | "business" | "conduct" | "connection" | "result";

export type FindingKind = "note" | "remedy" | "right" | "support" | "protection";

export type FindingId =
  | "note.nationality"
  | "note.responsible"
  | "note.family"
  | "note.not_yet"
  | "note.any_actor"
  | "note.transnational"
  | "note.which_country"
  | "note.business_relationship"
  | "note.business_any_form"
  | "note.omission"
  | "remedy.restitution"
  | "remedy.compensation"
  | "remedy.rehabilitation"
  | "remedy.cessation"
  | "remedy.apology"
  | "remedy.sanctions"
  | "remedy.non_repetition"
  | "remedy.injunction"
  | "remedy.environmental_remediation"
  | "remedy.ecological_restoration"
  | "remedy.collective_reparation"
  | "right.dignity_and_safety"
  | "right.freedoms"
  | "right.effective_remedy"
  | "right.claim"
  | "right.representative"
  | "right.class_action"
  | "right.protection_from_reprisals"
  | "right.privacy"
  | "right.no_revictimisation"
  | "right.gender_and_age_services"
  | "right.information"
  | "right.accessible_information"
  | "right.legal_aid"
  | "right.participation"
  | "right.particular_needs"
  | "right.precautionary_measures"
  | "right.higher_protection"
  | "support.specific_obstacles"
  | "support.fewer_obstacles"
  | "support.time_limits"
  | "support.agencies_that_deliver"
  | "support.responsive_procedures"
  | "support.legal_aid_throughout"
  | "support.help_to_take_part"
  | "support.reliable_information"
  | "support.claim_status"
  | "support.disclosure_requests"
  | "support.power_imbalance"
  | "support.reprisal_risks"
  | "support.financial_assistance"
  | "support.fee_waiver"
  | "support.cost_protection"
  | "support.agency_means"
  | "support.burden_of_proof"
  | "support.evidence_disclosure"
  | "support.group_action_rules"
  | "support.consultation_on_remedy"
  | "support.monitoring"
  | "protection.defender_or_witness"
  | "protection.family_and_representative";

export type PlaceId =
  | "emergency"
  | "near"
  | "courts"
  | "grievance"
  | "oecd"
  | "nhri"
  | "regional"
  | "un"
  | "embassies";

export type ThemeId =
  | "safety"
  | "stop"
  | "money_and_things"
  | "care"
  | "nature"
  | "together"
  | "lawyer_and_costs"
  | "facts_and_proof"
  | "apology_and_sanctions"
  | "fair_process"
  | "everyone";

export type ClauseId =
  | "1.1"
  | "1.2"
  | "1.3"
  | "1.4"
  | "1.5"
  | "1.5(a)"
  | "1.5(b)"
  | "1.5(c)"
  | "1.6"
  | "1.7"
  | "1.8"
  | "1.8(a)"
  | "1.8(b)"
  | "1.8(c)"
  | "1.8(d)"
  | "1.9"
  | "1.10"
  | "4.1"
  | "4.2"
  | "4.2(a)"
  | "4.2(b)"
  | "4.2(c)"
  | "4.2(d)"
  | "4.2(e)"
  | "4.2(f)"
  | "4.2(g)"
  | "4.3"
  | "4.4"
  | "7.1"
  | "7.2"
  | "7.2(a)"
  | "7.2(b)"
  | "7.2(c)"
  | "7.3"
  | "7.3(a)"
  | "7.3(b)"
  | "7.3(c)"
  | "7.3(d)"
  | "7.4"
  | "7.4(a)"
  | "7.4(b)"
  | "7.4(c)"
  | "7.4(d)"
  | "7.4(e)"
  | "7.4(f)"
  | "7.5"
  | "7.5(a)"
  | "7.5(b)"
  | "7.5(c)";
