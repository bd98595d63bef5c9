//! How large the site is: compresses each file as a host would send it, and fails when a cheap phone would have to
//! download too much (requirements P1 and P2).

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use walkdir::WalkDir;

use crate::content::HASHED;
use crate::files;

/// P2: all that is needed to answer every question and read the result, in one language, in bytes of brotli.
const MOST_IN_ALL: usize = 100 * 1024;
/// P1: what the first round trip can carry.
const MOST_AT_FIRST: usize = 14_600;

/// Files worth compressing; all that the site has.
const TEXTS: &[&str] = &["html", "js", "css", "wasm", "svg", "json", "txt"];

/// A file of the site, and its sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// Its path in the site, with slashes.
    path: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Writes a `.br` and a `.gz` beside each file.
pub(crate) fn compress(site: &Path) -> Result<Vec<Sizes>> {
    let mut all = Vec::new();
    for entry in WalkDir::new(site).sort_by_file_name() {
        let entry = entry?;
        let path = entry.path();
        let is_text = path.extension().is_some_and(|kind| TEXTS.iter().any(|text| kind == *text));
        if !entry.file_type().is_file() || !is_text {
            continue;
        }
        let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
        let (brotli, gzip) = (brotli(&bytes)?, gzip(&bytes)?);
        let beside = |kind: &str| path.with_added_extension(kind);
        files::write(&beside("br"), &brotli)?;
        files::write(&beside("gz"), &gzip)?;
        let path = path.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        all.push(Sizes { path, raw: bytes.len(), gzip: gzip.len(), brotli: brotli.len() });
    }
    Ok(all)
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Prints and writes the sizes, and fails above the budget.
pub(crate) fn report(all: &[Sizes], file: &Path) -> Result<()> {
    let (text, needed) = table(all);
    println!("{text}");
    files::write(file, &text)?;
    ensure!(
        needed <= MOST_IN_ALL,
        "the site needs {needed} bytes; {MOST_IN_ALL} are allowed (P2). See {}",
        file.display()
    );
    Ok(())
}

/// The report, and how many bytes of brotli one language needs.
fn table(all: &[Sizes]) -> (String, usize) {
    let mut text = String::from("Sizes in bytes\n\n       raw      gzip    brotli  file\n");
    let mut line = |sizes: &Sizes| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:>10}{:>10}{:>10}  {}", sizes.raw, sizes.gzip, sizes.brotli, sizes.path);
    };
    all.iter().for_each(&mut line);
    let needed = sum("needed for every question and the result, one language (P2)", &needed(all));
    let first = sum("the first view: the page and its styles (P1)", &first_view(all));
    line(&needed);
    line(&first);
    let share = needed.brotli * 100 / MOST_IN_ALL;
    let _ = writeln!(text, "\nP2 allows {MOST_IN_ALL} bytes of brotli: {share} % used.");
    let _ = writeln!(text, "P1 allows {MOST_AT_FIRST} bytes of brotli in the first round trip.");
    (text, needed.brotli)
}

/// The page and the files it loads, with the largest of the languages. The static pages are read instead of them.
fn needed(all: &[Sizes]) -> Vec<&Sizes> {
    let (packs, others): (Vec<&Sizes>, Vec<&Sizes>) = all
        .iter()
        .filter(|file| is_page(file) || file.path.starts_with(HASHED))
        .partition(|file| file.path.contains("/pack-"));
    others.into_iter().chain(packs.into_iter().max_by_key(|file| file.brotli)).collect()
}

fn first_view(all: &[Sizes]) -> Vec<&Sizes> {
    all.iter().filter(|file| is_page(file) || file.path.ends_with(".css")).collect()
}

fn is_page(file: &Sizes) -> bool {
    file.path == "index.html"
}

fn sum(name: &str, files: &[&Sizes]) -> Sizes {
    let add = |size: fn(&Sizes) -> usize| files.iter().copied().map(size).sum();
    Sizes {
        path: name.to_owned(),
        raw: add(|file| file.raw),
        gzip: add(|file| file.gzip),
        brotli: add(|file| file.brotli),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, brotli: usize) -> Sizes {
        Sizes { path: path.to_owned(), raw: brotli * 3, gzip: brotli * 2, brotli }
    }

    #[test]
    fn one_language_counts_and_the_static_pages_do_not() {
        let all = [
            file("index.html", 1000),
            file("files/guide.css", 2000),
            file("files/guide.wasm", 50_000),
            file("files/pack-en.txt", 9000),
            file("files/pack-ru.txt", 12_000),
            file("en/guide.html", 20_000),
        ];
        let (text, needed) = table(&all);
        assert_eq!(needed, 65_000);
        assert!(text.contains("3000  the first view"), "{text}");
    }

    #[test]
    fn a_site_above_the_budget_fails_and_still_writes_the_report() {
        let folder = tempfile::tempdir().expect("a folder");
        let report_file = folder.path().join("size-report.txt");
        assert!(report(&[file("files/guide.wasm", MOST_IN_ALL)], &report_file).is_ok());
        assert!(report(&[file("files/guide.wasm", MOST_IN_ALL + 1)], &report_file).is_err());
        assert!(report_file.exists());
    }

    #[test]
    fn files_are_compressed_beside_themselves() {
        let site = tempfile::tempdir().expect("a folder");
        files::write(&site.path().join("files/pack-en.txt"), "word ".repeat(1000)).expect("a file");
        files::write(&site.path().join("_headers"), "x").expect("a file");
        let all = compress(site.path()).expect("sizes");
        assert_eq!(all.len(), 1);
        assert!(all[0].path == "files/pack-en.txt" && all[0].brotli < 100 && all[0].gzip < 200, "{all:?}");
        assert!(
            site.path().join("files/pack-en.txt.br").exists()
                && site.path().join("files/pack-en.txt.gz").exists()
        );
    }
}
