//! What can follow from the answers: one entry a finding, its clauses and its condition side by side.

mod notes;
mod protections;
mod remedies;
mod rights;
mod support;

use crate::clause::ClauseId;
use crate::rule::Rule;

closed_set! {
    /// What sort of thing a finding is.
    FindingKind {
        /// Something about the definition that is worth saying.
        Note = "note",
        /// A form of remedy (1.9, 4.2(c)).
        Remedy = "remedy",
        /// A right of victims (Article 4).
        Right = "right",
        /// What States would owe them on the way to a remedy (Article 7).
        Support = "support",
        /// Protection under Article 5, for people who need not be victims themselves.
        Protection = "protection",
    }
}

/// A finding, its clauses and its condition.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// The public name, such as `remedy.restitution`.
    pub id: FindingId,
    /// What sort of thing it is.
    pub kind: FindingKind,
    /// The clauses of Articles 1, 4 and 7 that it rests on.
    pub clauses: &'static [ClauseId],
    /// Clauses of other Articles that bear on it.
    pub related: &'static [&'static str],
    /// When the answers point to it.
    pub rule: Rule,
}

closed_set! {
    /// A finding, by its public name, such as `remedy.restitution`, in the decision model's order.
    FindingId {
        NoteNationality = "note.nationality",
        NoteResponsible = "note.responsible",
        NoteFamily = "note.family",
        NoteNotYet = "note.not_yet",
        NoteAnyActor = "note.any_actor",
        NoteTransnational = "note.transnational",
        NoteWhichCountry = "note.which_country",
        NoteBusinessRelationship = "note.business_relationship",
        NoteBusinessAnyForm = "note.business_any_form",
        NoteOmission = "note.omission",
        RemedyRestitution = "remedy.restitution",
        RemedyCompensation = "remedy.compensation",
        RemedyRehabilitation = "remedy.rehabilitation",
        RemedyCessation = "remedy.cessation",
        RemedyApology = "remedy.apology",
        RemedySanctions = "remedy.sanctions",
        RemedyNonRepetition = "remedy.non_repetition",
        RemedyInjunction = "remedy.injunction",
        RemedyEnvironmentalRemediation = "remedy.environmental_remediation",
        RemedyEcologicalRestoration = "remedy.ecological_restoration",
        RemedyCollectiveReparation = "remedy.collective_reparation",
        RightDignityAndSafety = "right.dignity_and_safety",
        RightFreedoms = "right.freedoms",
        RightEffectiveRemedy = "right.effective_remedy",
        RightClaim = "right.claim",
        RightRepresentative = "right.representative",
        RightClassAction = "right.class_action",
        RightProtectionFromReprisals = "right.protection_from_reprisals",
        RightPrivacy = "right.privacy",
        RightNoRevictimisation = "right.no_revictimisation",
        RightGenderAndAgeServices = "right.gender_and_age_services",
        RightInformation = "right.information",
        RightAccessibleInformation = "right.accessible_information",
        RightLegalAid = "right.legal_aid",
        RightParticipation = "right.participation",
        RightParticularNeeds = "right.particular_needs",
        RightPrecautionaryMeasures = "right.precautionary_measures",
        RightHigherProtection = "right.higher_protection",
        SupportSpecificObstacles = "support.specific_obstacles",
        SupportFewerObstacles = "support.fewer_obstacles",
        SupportTimeLimits = "support.time_limits",
        SupportAgenciesThatDeliver = "support.agencies_that_deliver",
        SupportResponsiveProcedures = "support.responsive_procedures",
        SupportLegalAidThroughout = "support.legal_aid_throughout",
        SupportHelpToTakePart = "support.help_to_take_part",
        SupportReliableInformation = "support.reliable_information",
        SupportClaimStatus = "support.claim_status",
        SupportDisclosureRequests = "support.disclosure_requests",
        SupportPowerImbalance = "support.power_imbalance",
        SupportReprisalRisks = "support.reprisal_risks",
        SupportFinancialAssistance = "support.financial_assistance",
        SupportFeeWaiver = "support.fee_waiver",
        SupportCostProtection = "support.cost_protection",
        SupportAgencyMeans = "support.agency_means",
        SupportBurdenOfProof = "support.burden_of_proof",
        SupportEvidenceDisclosure = "support.evidence_disclosure",
        SupportGroupActionRules = "support.group_action_rules",
        SupportConsultationOnRemedy = "support.consultation_on_remedy",
        SupportMonitoring = "support.monitoring",
        ProtectionDefenderOrWitness = "protection.defender_or_witness",
        ProtectionFamilyAndRepresentative = "protection.family_and_representative",
    }
}

macro_rules! kinds {
    ($($make:ident = $kind:ident),+) => {
        $(const fn $make(
            id: FindingId,
            clauses: &'static [ClauseId],
            related: &'static [&'static str],
            rule: Rule,
        ) -> Finding {
            Finding { id, kind: FindingKind::$kind, clauses, related, rule }
        })+
    };
}

kinds!(note = Note, remedy = Remedy, right = Right, support = Support, protection = Protection);

impl FindingId {
    /// The finding itself.
    #[must_use]
    #[allow(
        clippy::indexing_slicing,
        reason = "the table has a row for every name, in their order: checked below"
    )]
    pub const fn finding(self) -> &'static Finding {
        &FINDINGS[self as usize]
    }
}

const GROUPS: [&[Finding]; 5] =
    [&notes::NOTES, &remedies::REMEDIES, &rights::RIGHTS, &support::SUPPORT, &protections::PROTECTIONS];

/// Every finding: notes, remedies, rights, support, protections. A name without its row, or a row out of its order, does
/// not compile.
pub static FINDINGS: [Finding; FindingId::COUNT] = joined();

/// The groups one after the other, in one table: a plain slice is smaller to walk than five.
#[allow(clippy::indexing_slicing, reason = "runs while compiling, where a wrong index is a compile error")]
const fn joined<const COUNT: usize>() -> [Finding; COUNT] {
    let mut all = [GROUPS[0][0]; COUNT];
    let (mut group, mut row, mut next) = (0, 0, 0);
    while group < GROUPS.len() {
        if row == GROUPS[group].len() {
            (group, row) = (group + 1, 0);
        } else {
            assert!(GROUPS[group][row].id as usize == next, "a row is missing, or not in its name's place");
            all[next] = GROUPS[group][row];
            (row, next) = (row + 1, next + 1);
        }
    }
    assert!(next == COUNT, "the table's length is not the number of findings");
    all
}
