//! Looks for faults of accessibility with axe-core: every rule it has, on the page as it stands.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::Page;

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

/// Rules that axe-core cannot decide by itself, and why a person need not look each time.
const LOOKED_AT: &[(&str, &str)] = &[];

const RUN: &str = "(async () => {
    const rules = axe.getRules().filter(rule => !rule.tags.includes('deprecated'));
    const found = await axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        rules: Object.fromEntries(rules.map(rule => [rule.ruleId, { enabled: true }])),
    });
    const told = kind => found[kind].flatMap(rule => rule.nodes.map(node => ({
        rule: rule.id,
        what: [rule.id, node.target.join(' '), node.any.concat(node.all, node.none).map(check => check.message).join('; ')].join(' | '),
    })));
    return { passes: found.passes.length, violations: told('violations'), incomplete: told('incomplete') };
})()";

/// Looks at the page as it stands.
///
/// # Errors
/// A rule is broken, or one cannot be decided and is not among those looked at.
pub async fn check(page: &Page, screen: &str) -> Result<()> {
    if page.holds("typeof axe === 'undefined'").await? {
        page.run(AXE).await?;
    }
    let found = page.js(RUN).await?;
    let entries = |kind: &str| found[kind].as_array().cloned().unwrap_or_default();
    let rule = |entry: &Value| entry["rule"].as_str().unwrap_or_default().to_owned();
    let undecided: Vec<Value> = entries("incomplete")
        .into_iter()
        .filter(|entry| LOOKED_AT.iter().all(|(looked_at, _)| *looked_at != rule(entry)))
        .collect();
    let told: Vec<String> = entries("violations")
        .iter()
        .chain(&undecided)
        .map(|entry| entry["what"].as_str().unwrap_or_default().to_owned())
        .collect();
    ensure!(
        found["passes"].as_u64() > Some(10),
        "{screen}: axe-core found next to nothing to look at: {found}"
    );
    ensure!(told.is_empty(), "{screen}:\n  {}", told.join("\n  "));
    Ok(())
}
