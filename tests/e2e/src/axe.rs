//! Looks for faults of accessibility with axe-core: every rule it has, on the page as it stands.

use anyhow::{Result, ensure};

use crate::Page;

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

/// Rules that axe-core cannot decide by itself, and why nobody need look each time.
const LOOKED_AT: &[(&str, &str)] = &[(
    "hidden-content",
    "what is folded is looked at opened, and what says that the guide is broken has tests of its own",
)];

const RUN: &str = "(async () => {
    // Colours on their way from the light look to the dark one are no fault.
    document.getAnimations().forEach(change => change.finish());
    const rules = axe.getRules().filter(rule => !rule.tags.includes('deprecated'));
    const found = await axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        rules: Object.fromEntries(rules.map(rule => [rule.ruleId, { enabled: true }])),
    });
    const why = node => [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ');
    const faults = [...found.violations, ...found.incomplete].flatMap(rule =>
        rule.nodes.map(node => [rule.id, `${rule.id}: ${node.target.join(' ')}: ${why(node)}`]));
    return { passes: found.passes.length, faults };
})()";

/// Looks at the page as it stands, and tells what is wrong, and what a person must look at. Some rules can be `left_out`.
///
/// # Errors
/// axe-core cannot run.
pub async fn faults(page: &Page, left_out: &[&str]) -> Result<Vec<String>> {
    if page.holds("typeof axe === 'undefined'").await? {
        page.run(AXE).await?;
    }
    // What lies under the Leave bar, scrolled as the page is by chance, is no fault.
    page.run("scrollTo(0, 0);").await?;
    let found = page.js(RUN).await?;
    ensure!(found["passes"].as_u64() > Some(10), "axe-core found next to nothing to look at: {found}");
    let faults: Vec<Fault> = serde_json::from_value(found["faults"].clone())?;
    let looked_at =
        |rule: &str| left_out.contains(&rule) || LOOKED_AT.iter().any(|(looked_at, _)| *looked_at == rule);
    Ok(faults.into_iter().filter(|(rule, _)| !looked_at(rule)).map(|(_, what)| what).collect())
}

/// The rule, and what breaks it where.
type Fault = (String, String);
