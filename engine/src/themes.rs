//! The themes that findings are gathered in: sixty-one are too many to read one by one.

use crate::findings::{FindingId as F, FindingKind};

closed_set! {
    /// A theme, in the order in which they are shown.
    ThemeId {
        /// Being safe.
        Safety = "safety",
        /// Making it stop, and never again.
        Stop = "stop",
        /// Money and things back.
        MoneyAndThings = "money_and_things",
        /// Care to heal.
        Care = "care",
        /// Cleaning up, and bringing nature back.
        Nature = "nature",
        /// Going together.
        Together = "together",
        /// A lawyer, and the costs.
        LawyerAndCosts = "lawyer_and_costs",
        /// Facts and proof.
        FactsAndProof = "facts_and_proof",
        /// Someone says sorry, someone is punished.
        ApologyAndSanctions = "apology_and_sanctions",
        /// State agencies that work for the people harmed.
        FairProcess = "fair_process",
        /// What holds for everyone whom the definition fits.
        Everyone = "everyone",
    }
}

/// A theme and its findings. Its value is the *or* of theirs.
#[derive(Debug)]
pub struct Theme {
    /// Its name.
    pub id: ThemeId,
    /// What belongs to it, in the order in which it is shown.
    pub findings: &'static [F],
}

/// Every theme, in the order in which they are shown.
pub static THEMES: [Theme; ThemeId::COUNT] = TABLE;

const TABLE: [Theme; ThemeId::COUNT] = [
    Theme {
        id: ThemeId::Safety,
        findings: &[
            F::RightPrecautionaryMeasures,
            F::RightProtectionFromReprisals,
            F::SupportReprisalRisks,
            F::RightPrivacy,
            F::RightNoRevictimisation,
            F::RightGenderAndAgeServices,
            F::ProtectionDefenderOrWitness,
            F::ProtectionFamilyAndRepresentative,
        ],
    },
    Theme { id: ThemeId::Stop, findings: &[F::RemedyCessation, F::RemedyInjunction, F::RemedyNonRepetition] },
    Theme { id: ThemeId::MoneyAndThings, findings: &[F::RemedyRestitution, F::RemedyCompensation] },
    Theme { id: ThemeId::Care, findings: &[F::RemedyRehabilitation] },
    Theme {
        id: ThemeId::Nature,
        findings: &[F::RemedyEnvironmentalRemediation, F::RemedyEcologicalRestoration],
    },
    Theme {
        id: ThemeId::Together,
        findings: &[F::RightClassAction, F::RemedyCollectiveReparation, F::SupportGroupActionRules],
    },
    Theme {
        id: ThemeId::LawyerAndCosts,
        findings: &[
            F::RightLegalAid,
            F::SupportLegalAidThroughout,
            F::RightRepresentative,
            F::SupportFinancialAssistance,
            F::SupportFeeWaiver,
            F::SupportCostProtection,
        ],
    },
    Theme {
        id: ThemeId::FactsAndProof,
        findings: &[
            F::RightInformation,
            F::RightAccessibleInformation,
            F::SupportReliableInformation,
            F::SupportDisclosureRequests,
            F::SupportEvidenceDisclosure,
            F::SupportBurdenOfProof,
            F::SupportClaimStatus,
        ],
    },
    Theme { id: ThemeId::ApologyAndSanctions, findings: &[F::RemedyApology, F::RemedySanctions] },
    Theme {
        id: ThemeId::FairProcess,
        findings: &[
            F::SupportFewerObstacles,
            F::SupportSpecificObstacles,
            F::RightParticularNeeds,
            F::SupportResponsiveProcedures,
            F::SupportHelpToTakePart,
            F::SupportPowerImbalance,
            F::SupportTimeLimits,
            F::SupportAgencyMeans,
            F::SupportAgenciesThatDeliver,
            F::SupportConsultationOnRemedy,
            F::SupportMonitoring,
        ],
    },
    Theme {
        id: ThemeId::Everyone,
        findings: &[
            F::RightDignityAndSafety,
            F::RightFreedoms,
            F::RightEffectiveRemedy,
            F::RightClaim,
            F::RightParticipation,
        ],
    },
];

/// Whether a finding stands in a theme. Notes stand with the reasons for the verdict, and `right.higher_protection` is a
/// sentence of the first screen.
const fn is_in_a_theme(finding: F) -> bool {
    !matches!(finding.finding().kind, FindingKind::Note) && !matches!(finding, F::RightHigherProtection)
}

/// A finding in no theme, or in two, does not compile; nor does a theme out of its name's place.
#[allow(clippy::indexing_slicing, reason = "runs while compiling, where a wrong index is a compile error")]
const _: () = {
    let mut times = [0; F::COUNT];
    let mut theme = 0;
    while theme < TABLE.len() {
        assert!(TABLE[theme].id as usize == theme, "a theme is not in its name's place");
        let mut place = 0;
        while place < TABLE[theme].findings.len() {
            times[TABLE[theme].findings[place] as usize] += 1;
            place += 1;
        }
        theme += 1;
    }
    let mut finding = 0;
    while finding < F::COUNT {
        let wanted = if is_in_a_theme(F::ALL[finding]) { 1 } else { 0 };
        assert!(
            times[finding] == wanted,
            "a finding is in no theme, in two, or in one that it does not belong to"
        );
        finding += 1;
    }
};
