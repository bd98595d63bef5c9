//! Looks for faults of accessibility with axe-core: every rule it has, on the page as it stands.

use anyhow::{Result, ensure};
use serde_json::json;

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
    const [onlyColours, leftOut] = arguments;
    const rules = axe.getRules().filter(({ ruleId, tags }) =>
        !tags.includes('deprecated') && !leftOut.includes(ruleId) && (!onlyColours || tags.includes('cat.color')));
    const found = await axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        runOnly: { type: 'rule', values: rules.map(rule => rule.ruleId) },
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
    let (passes, faults) = found(page, false, left_out).await?;
    ensure!(passes > 10, "axe-core found next to nothing to look at: {passes} rules");
    Ok(faults)
}

/// The same by the rules on colours alone, for a page that was looked at in other colours.
///
/// # Errors
/// axe-core cannot run.
pub async fn colour_faults(page: &Page) -> Result<Vec<String>> {
    let (passes, faults) = found(page, true, &[]).await?;
    ensure!(passes > 0, "axe-core found no colours to look at");
    Ok(faults)
}

/// How many rules the page passes, and what breaks the others.
async fn found(page: &Page, only_colours: bool, left_out: &[&str]) -> Result<(u64, Vec<String>)> {
    if page.holds("typeof axe === 'undefined'").await? {
        page.run(AXE).await?;
    }
    // What lies under the Leave bar, scrolled as the page is by chance, is no fault.
    page.run("scrollTo(0, 0);").await?;
    let found = page.js_with(RUN, vec![json!(only_colours), json!(left_out)]).await?;
    let faults: Vec<Fault> = serde_json::from_value(found["faults"].clone())?;
    let looked_at = |rule: &str| LOOKED_AT.iter().any(|(looked_at, _)| *looked_at == rule);
    let faults = faults.into_iter().filter(|(rule, _)| !looked_at(rule)).map(|(_, what)| what);
    Ok((found["passes"].as_u64().unwrap_or_default(), faults.collect()))
}

/// The rule, and what breaks it where.
type Fault = (String, String);
