//! The pictograms (content/pictograms) as one stylesheet: each is the mask of a mark before an option, a theme, a place or a
//! part of the definition, filled with the colour of the words (docs/decisions/0020). A browser fetches it after the first
//! screens; where it does not come, only the pictures are missing.
//!
//! All stand on one sheet, in rows: a browser opens every drawing that has an address of its own as a document of its own,
//! which takes as long as the rest of a page.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use remedy_engine::places::PlaceId;
use remedy_engine::question::QuestionId;
use remedy_engine::status::ELEMENTS;
use remedy_engine::themes::ThemeId;
use serde::Deserialize;

use crate::files;

/// The folder of the pictures.
const FOLDER: &str = "content/pictograms";
/// Where and how large each stands.
pub(crate) const STYLE: &str = "styles/pictures.css";
/// What stands there for the sheet of all drawings.
const SHEET: &str = "sheet.svg";
/// How many pictures stand in a row of the sheet.
const ROW: usize = 12;
/// The sides of a picture, in the units of its drawing.
const SIDE: usize = 24;
/// How the stylesheet's name begins.
const STEM: &str = "pictures";

/// Which picture each thing has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pictures {
    /// Those that show a direction: in right-to-left writing they are mirrored.
    mirrored: BTreeSet<String>,
    /// Of options that mean the same in every question.
    common: BTreeMap<String, String>,
    /// Of other options, by question.
    options: BTreeMap<String, BTreeMap<String, String>>,
    themes: BTreeMap<String, String>,
    places: BTreeMap<String, String>,
    /// Of the parts of the definition.
    parts: BTreeMap<String, String>,
}

/// Writes the stylesheet into the site, and says where.
pub(crate) fn write(site: &Path) -> Result<String> {
    files::write_hashed(site, STEM, "css", style()?.as_bytes())
}

/// The stylesheet.
pub(crate) fn style() -> Result<String> {
    style_of(Path::new(""))
}

/// The same, of the project in a folder.
fn style_of(project: &Path) -> Result<String> {
    let folder = project.join(FOLDER);
    let path = folder.join("pictograms.toml");
    let pictures: Pictures =
        toml::from_str(&files::read(&path)?).with_context(|| path.display().to_string())?;
    let mut places = String::new();
    let mut sheet = String::new();
    let mut used = BTreeSet::new();
    let by_picture = pictures.by_picture()?;
    let rows = by_picture.len().div_ceil(ROW);
    for (number, (picture, selectors)) in by_picture.iter().enumerate() {
        let (row, column) = (number / ROW, number % ROW);
        let drawing = files::read(&folder.join(format!("{picture}.svg")))?;
        let lines = lines(&drawing).with_context(|| (*picture).to_owned())?;
        sheet += &format!("%3Cpath transform='translate({} {})' d='{lines}'/%3E", column * SIDE, row * SIDE);
        let mirror = if pictures.mirrored.contains(*picture) { ";--turn:var(--mirrored)" } else { "" };
        places += &format!("{}{{--column:{column};--row:{row}{mirror}}}", selectors.join(","));
        used.insert(format!("{picture}.svg"));
    }
    let sheet = address(&sheet, ROW * SIDE, rows * SIDE);
    let style = small(&files::read(&project.join(STYLE))?);
    ensure!(style.matches(SHEET).count() == 1, "{STYLE} names {SHEET} once");
    let rules = format!(":root{{--columns:{ROW}}}{}{places}", style.replace(SHEET, &sheet));
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        ensure!(!name.ends_with(".svg") || used.contains(&name), "{FOLDER}/{name} is nothing's picture");
    }
    Ok(rules)
}

impl Pictures {
    /// The things that have each picture, as selectors. Everything has one.
    fn by_picture(&self) -> Result<BTreeMap<&str, Vec<String>>> {
        let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (option, picture) in &self.common {
            found
                .entry(picture)
                .or_default()
                .push(format!("[value={option}]+label,[data-option$=\".{option}\"]"));
        }
        let mut named = 0;
        for question in QuestionId::ALL {
            let own = self.options.get(question.as_str());
            for option in question.choices() {
                match own.and_then(|own| own.get(option.id)) {
                    Some(picture) => {
                        named += 1;
                        let (question, option) = (question.as_str(), option.id);
                        let on_paper = format!("[data-option=\"{question}.{option}\"]");
                        let selector = format!("[name={question}][value={option}]+label,{on_paper}");
                        found.entry(picture).or_default().push(selector);
                    }
                    None if self.common.contains_key(option.id) => {}
                    None => bail!("{}: {} has no picture", question.as_str(), option.id),
                }
            }
        }
        let all: usize = self.options.values().map(BTreeMap::len).sum();
        ensure!(named == all, "{} pictures are of options that no question has", all - named);
        let parts: Vec<_> = ELEMENTS.iter().map(|element| element.id.as_str()).collect();
        let themes: Vec<_> = ThemeId::ALL.iter().map(|theme| theme.as_str()).collect();
        let places: Vec<_> = PlaceId::ALL.iter().map(|place| place.as_str()).collect();
        for (pictures, ids, attribute) in [
            (&self.themes, themes, "theme"),
            (&self.places, places, "place"),
            (&self.parts, parts, "element"),
        ] {
            ensure!(pictures.len() == ids.len(), "{} pictures of {} {attribute}s", pictures.len(), ids.len());
            for id in ids {
                let picture = pictures.get(id).with_context(|| format!("{attribute} {id} has no picture"))?;
                found.entry(picture).or_default().push(format!("[data-{attribute}={id}]"));
            }
        }
        Ok(found)
    }
}

/// The lines of a drawing, which are one path on the sheet: each begins where it says, and not where another ends.
fn lines(drawing: &str) -> Result<String> {
    let mut lines = String::new();
    for piece in drawing.split("<path d=\"").skip(1) {
        let line = piece.split_once('"').context("a path has no end")?.0;
        ensure!(line.starts_with('M'), "a path begins where another ended");
        ensure!(!line.contains(['%', '#', '\'']), "a path holds {line}");
        lines += line;
    }
    ensure!(
        !lines.is_empty() && drawing.matches('<').count() == drawing.matches("<path").count() + 2,
        "not lines alone"
    );
    Ok(lines)
}

/// The sheet as an address in a stylesheet.
fn address(paths: &str, width: usize, height: usize) -> String {
    let strokes =
        "fill='none' stroke='%23000' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'";
    format!(
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' {strokes}%3E{paths}%3C/svg%3E"
    )
}

/// A stylesheet without comments and needless space. Enough for one that is ours.
fn small(css: &str) -> String {
    let mut pieces = css.split("/*");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    text.extend(pieces.filter_map(|piece| piece.split_once("*/")).map(|(_, rest)| rest));
    text.lines()
        .map(str::trim)
        .collect::<Vec<_>>()
        .join("")
        .replace(": ", ":")
        .replace(" {", "{")
        .replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_theme_place_and_part_has_one() {
        let style = style_of(Path::new("..")).expect("a stylesheet");
        for part in [
            "[name=harm][value=health]+label",
            "[data-theme=care]",
            "[data-place=un]",
            "[data-element=person]",
            "[value=unsure]+label",
        ] {
            assert!(style.contains(part), "{part}");
        }
        assert_eq!(style.matches("/*").count(), 0);
    }

    #[test]
    fn a_drawing_of_other_things_than_lines_is_an_error() {
        let drawing = |inside: &str| format!("<svg viewBox=\"0 0 24 24\">\n  {inside}\n</svg>");
        assert_eq!(lines(&drawing("<path d=\"M1 1h2\"/><path d=\"M2 2\"/>")).expect("lines"), "M1 1h2M2 2");
        for inside in ["", "<circle r=\"3\"/><path d=\"M1 1\"/>", "<path d=\"m1 1\"/>", "<path d=\"M1 1#\"/>"]
        {
            assert!(lines(&drawing(inside)).is_err(), "{inside}");
        }
    }
}
