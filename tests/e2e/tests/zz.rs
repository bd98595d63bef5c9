//! probe
#[test]
fn probe() -> anyhow::Result<()> {
    remedy_e2e::in_browser(async |page| {
        page.prefer("", "forced-colors", "active").await?;
        page.open().await?;
        let c = page.js("['#leave','.actions .button','p'].map(s => { const c = getComputedStyle(document.querySelector(s)); return [c.color, c.backgroundColor, c.borderColor, c.forcedColorAdjust, matchMedia('(forced-colors: active)').matches] })").await?;
        println!("{c}");
        std::fs::write("/tmp/e2e-forced.png", page.picture(360, 740, 1).await?)?;
        page.js("scrollTo(0, 99999)").await?;
        Ok(())
    })
}
