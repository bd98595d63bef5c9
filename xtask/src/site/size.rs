//! How large the site is: compresses each file as a host would send it, and fails when a cheap phone would have to
//! download too much (requirements P1 and P2).

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::files::{self, HASHED};
use crate::offline;

/// P2: all that is needed to answer every question and read the result, in one language, in bytes of brotli.
const MOST_IN_ALL: usize = 120_000;
/// P1: what the first round trip can carry.
const MOST_AT_FIRST: usize = 14_600;

/// W7: all pictures.
const MOST_OF_PICTURES: usize = 25_000;

/// Files worth compressing; all that the site has.
const TEXTS: &[&str] = &["html", "js", "css", "wasm", "svg", "json", "txt"];

/// A file of the site, and its sizes in bytes.
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
    let entries = WalkDir::new(site).sort_by_file_name().into_iter().collect::<Result<Vec<_>, _>>()?;
    let is_text = |entry: &&DirEntry| {
        let kind = entry.path().extension();
        entry.file_type().is_file() && kind.is_some_and(|kind| TEXTS.iter().any(|text| kind == *text))
    };
    let texts: Vec<_> = entries.iter().filter(is_text).collect();
    // It takes longer than all else that follows the build.
    texts.par_iter().map(|entry| compress_file(site, entry.path())).collect()
}

fn compress_file(site: &Path, path: &Path) -> Result<Sizes> {
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    let (brotli, gzip) = (brotli(&bytes)?, gzip(&bytes)?);
    let beside = |kind: &str| path.with_added_extension(kind);
    files::write(&beside("br"), &brotli)?;
    files::write(&beside("gz"), &gzip)?;
    let path = path.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
    Ok(Sizes { path, raw: bytes.len(), gzip: gzip.len(), brotli: brotli.len() })
}

/// What is larger is no part of what a phone needs to begin, and takes long to compress.
const LARGE: usize = 200_000;

/// The shorter of what the compressor makes of it in two ways: which one that is cannot be told before.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let in_mode = |mode| {
        let mut compressed = Vec::new();
        let parameters = BrotliEncoderParams {
            mode,
            quality: 11,
            lgwin: 22,
            size_hint: bytes.len(),
            ..Default::default()
        };
        brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters).map(|_| compressed)
    };
    let one = in_mode(BrotliEncoderMode::BROTLI_MODE_GENERIC)?;
    if bytes.len() > LARGE {
        return Ok(one);
    }
    let other = in_mode(BrotliEncoderMode::BROTLI_MODE_FONT)?;
    Ok(if other.len() < one.len() { other } else { one })
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// What one language's person downloads.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Download {
    /// The language's tag.
    language: String,
    /// The page with all that stands in it: the first view (P1).
    first: usize,
    /// All that is needed to answer every question and read the result (P2).
    all: usize,
    /// The same in a frame on another site, with that site's configuration.
    framed: usize,
}

/// Prints and writes the sizes, and fails above the budget in any language. The files for where there is no internet have
/// no budget: they are copied from hand to hand.
pub(crate) fn report(files: &[Sizes], offline: &[offline::Made], report: &Path) -> Result<()> {
    let downloads = downloads(files);
    let text = table(files, offline, &downloads);
    println!("{text}");
    files::write(report, &text)?;
    ensure!(!downloads.is_empty(), "the site has no language");
    for Sizes { path, brotli, .. } in files.iter().filter(|file| file.path.contains(&format!("/{PICTURES}")))
    {
        ensure!(
            *brotli <= MOST_OF_PICTURES,
            "{path} needs {brotli} bytes; {MOST_OF_PICTURES} are allowed (W7)"
        );
    }
    for Download { language, first, all, .. } in downloads {
        ensure!(
            all <= MOST_IN_ALL,
            "{language} needs {all} bytes; {MOST_IN_ALL} are allowed (P2). See {}",
            report.display()
        );
        ensure!(
            first <= MOST_AT_FIRST,
            "{language}'s first view needs {first} bytes; {MOST_AT_FIRST} are allowed (P1). See {}",
            report.display()
        );
    }
    Ok(())
}

fn table(files: &[Sizes], offline: &[offline::Made], downloads: &[Download]) -> String {
    let mut text = String::from("Sizes in bytes\n\n       raw      gzip    brotli  file\n");
    for Sizes { path, raw, gzip, brotli } in files {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{raw:>10}{gzip:>10}{brotli:>10}  {path}");
    }
    text += "\nWithout internet, as they are\n\n";
    for (name, bytes) in offline {
        let _ = writeln!(text, "{bytes:>10}  {name}");
    }
    let _ = writeln!(
        text,
        "\nBytes of brotli in each language: the first view (P1 allows {MOST_AT_FIRST}), and all that is needed for every \
         question and the result (P2 allows {MOST_IN_ALL}); the same on another site, with its configuration\n\n  \
         language      P1      P2           framed"
    );
    for Download { language, first, all, framed } in downloads {
        let _ =
            writeln!(text, "  {language:<8}{first:>8}{all:>8}  {} %{framed:>13}", all * 100 / MOST_IN_ALL);
    }
    text
}

/// Files that only another site's page needs, and those that come only when asked for.
const NOT_NEEDED: [&str; 9] =
    ["simpler-", "frame-", "configure-", "embed-", "kept-", "answers-", "trainers-", "country-", PICTURES];
/// How the name of the pictures' file begins: it comes after the first screens, and the guide can do without.
const PICTURES: &str = "pictures-";
/// And of these, what a guide in a frame needs that is given a configuration.
const IN_A_FRAME: [&str; 2] = ["frame-", "configure-"];

/// Each language's own page and words, the root that leads to the page, and what all languages share. The static pages
/// are read instead of all this.
fn downloads(files: &[Sizes]) -> Vec<Download> {
    let brotli = |wanted: &dyn Fn(&str) -> bool| -> usize {
        files.iter().filter(|file| wanted(&file.path)).map(|file| file.brotli).sum()
    };
    let hashed = |path: &str, stems: &[&str]| {
        let name = path.strip_prefix(HASHED).and_then(|path| path.strip_prefix('/'));
        name.is_some_and(|name| stems.iter().any(|stem| name.starts_with(stem)))
    };
    let others = [&NOT_NEEDED[..], &["pack-"]].concat();
    let shared = brotli(&|path| path == "index.html" || hashed(path, &[""]) && !hashed(path, &others));
    let framed = brotli(&|path| hashed(path, &IN_A_FRAME));
    let download = |file: &Sizes| {
        let language = file.path.strip_suffix("/index.html")?;
        let words = brotli(&|path| hashed(path, &[&format!("pack-{language}")]));
        let all = shared + file.brotli + words;
        (words > 0).then(|| Download {
            language: language.to_owned(),
            first: file.brotli,
            all,
            framed: all + framed,
        })
    };
    files.iter().filter_map(download).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, brotli: usize) -> Sizes {
        Sizes { path: path.to_owned(), raw: brotli * 3, gzip: brotli * 2, brotli }
    }

    #[test]
    fn each_language_counts_alone_and_what_is_not_needed_does_not() {
        let all = [
            file("index.html", 100),
            file("en/index.html", 1000),
            file("ru/index.html", 2000),
            file("files/guide.wasm", 50_000),
            file("files/pack-en.txt", 9000),
            file("files/pack-ru.txt", 12_000),
            file("files/simpler-en.txt", 7000),
            file("files/answers-1.js", 4000),
            file("files/answers-en-1.json", 2000),
            file("files/frame-1.js", 300),
            file("files/configure-1.wasm", 20_000),
            file("files/kept-1.js", 1000),
            file("files/embed-1.js", 900),
            file("integrate/index.html", 5000),
            file("en/guide.html", 20_000),
        ];
        let of = |language: &str, first, all| Download {
            language: language.to_owned(),
            first,
            all,
            framed: all + 20_300,
        };
        assert_eq!(downloads(&all), [of("en", 1000, 60_100), of("ru", 2000, 64_100)]);
    }

    #[test]
    fn a_site_above_a_budget_fails_and_still_writes_the_report() {
        let folder = tempfile::tempdir().expect("a folder");
        let written = folder.path().join("size-report.txt");
        let site = |page, wasm| {
            [file("en/index.html", page), file("files/guide.wasm", wasm), file("files/pack-en.txt", 1)]
        };
        assert!(report(&site(MOST_AT_FIRST, MOST_IN_ALL - MOST_AT_FIRST - 1), &[], &written).is_ok());
        assert!(report(&site(MOST_AT_FIRST, MOST_IN_ALL), &[], &written).is_err());
        assert!(report(&site(MOST_AT_FIRST + 1, 1), &[], &written).is_err());
        assert!(report(&[file("files/guide.wasm", 1)], &[], &written).is_err());
        assert!(written.exists());
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
