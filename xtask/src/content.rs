//! `cargo xtask content`: checks the words, and writes them into a built site. Trunk runs it after every build.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use clap::{Args, ValueEnum};
use encoding_rs::Encoding;
use remedy_content::pack::{self, Header};

use crate::files::{self, HASHED};
use crate::pages::answers;
use crate::pages::country;
use crate::pages::embed;
use crate::pages::first_screens;
use crate::pages::kept::{self, Kept};
use crate::pages::pictures;
use crate::pages::plain::{Page, Root};
use crate::pages::shell::{self, Answers, Filling, Links, Look, PackLink};
use crate::pages::trainer;
use crate::site::headers::{self, Inline};
use crate::site::minify::{self, Kind};
use crate::site::styles;
use crate::words::languages::{ENGLISH, Language};
use crate::words::{self, LanguageWords, Strictness, Words};

/// How a site is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Profile {
    /// While developing: names without a hash, every stylesheet on its own.
    Debug,
    /// To be hosted: names with a hash, one stylesheet, the content security policy in the page.
    Release,
}

/// Check the words, and write them into a built site
#[derive(Debug, Args)]
pub(crate) struct Content {
    /// The folder of the built site; without it the words are only checked
    #[arg(long, value_name = "FOLDER", env = "TRUNK_STAGING_DIR")]
    into: Option<PathBuf>,
    /// How the site is built
    #[arg(long, env = "TRUNK_PROFILE", default_value = "debug")]
    profile: Profile,
}

impl Content {
    /// To write the words into a release site.
    pub(crate) fn of_release(site: &Path) -> Self {
        Self { into: Some(site.to_owned()), profile: Profile::Release }
    }

    /// Checks, and writes if there is a place to write to.
    pub(crate) fn run(&self) -> Result<()> {
        match &self.into {
            Some(_) => self.write().map(drop),
            None => {
                words::read_checked(Strictness::Full)?;
                println!("The words are complete and keep to the rules.");
                Ok(())
            }
        }
    }

    /// Checks and writes. What is inline in the pages has to be named in the headers.
    pub(crate) fn write(&self) -> Result<Inline> {
        let site = self.into.as_deref().context("no site to write to")?;
        let strictness = match self.profile {
            Profile::Release => Strictness::Full,
            Profile::Debug => Strictness::Drafting,
        };
        let words = &words::read_checked(strictness)?;
        // Other sites show a release only; and what keeps answers takes minutes to build.
        let (frame, answers) = match self.profile {
            Profile::Release => (Some(embed::write(site, &words.languages)?), Some(answers::write(site)?)),
            Profile::Debug => (None, None),
        };
        let (frame, answers) = (frame.as_deref(), answers.as_ref());
        Writer { site, profile: self.profile, words, frame, answers }.write()
    }
}

/// Builds the trainers' page alone, and quickly: to look at it while developing.
pub(crate) fn trainers(site: &Path) -> Result<()> {
    let words = &words::read_checked(Strictness::Drafting)?;
    let icon = format!("{HASHED}/icon.svg");
    files::write(&site.join(&icon), files::read(Path::new("boot/icon.svg"))?)?;
    let writer = Writer { site, profile: Profile::Debug, words, frame: None, answers: None };
    writer.write_trainers(&trainer::look()?, &icon, false)?;
    println!("The trainers' page is in {}/{}.", site.display(), trainer::FOLDER);
    Ok(())
}

struct Writer<'a> {
    site: &'a Path,
    profile: Profile,
    words: &'a Words,
    /// Where the script for a page in a frame is, from the site's root.
    frame: Option<&'a str>,
    /// What keeps answers.
    answers: Option<&'a Answers>,
}

impl Writer<'_> {
    fn write(&self) -> Result<Inline> {
        let shell_path = self.site.join("index.html");
        let shell = files::read(&shell_path)?;
        let Links { styles, icon } = shell::links(&shell)?;
        let leave = leave_script(&shell)?;
        let plain_look = self.look(&styles)?;
        let look = self.look(&guide_styles(&styles))?;
        let root_look = match self.look(&root_styles(&styles))? {
            Look::Inline(css) => Look::Inline(styles::with_used_properties(&css)),
            linked => linked,
        };
        let script = minify::script(&files::read(Path::new("boot/choose.js"))?, Kind::Classic)?;
        let trainers_look = trainer::look()?;
        let inline = Inline::of(&[&look, &plain_look, &root_look, &trainers_look], Some(&script));
        let policy_for =
            |inline: &Inline| (self.profile == Profile::Release).then(|| headers::policy_for_meta(inline));
        let own_policy = policy_for(&Inline::of(&[&look], None));
        let policy = own_policy.as_deref();
        let plain = Inline::of(&[&plain_look], None);
        let plain_policy = policy_for(&plain);
        let keeping_policy = (self.profile == Profile::Release).then(|| headers::policy_for_keeping(&plain));
        let to_keep = kept::Shared::write(self.site)?;
        let country = country::write(self.site)?;
        let pictures = pictures::write(self.site)?;
        let (country, pictures) = (country.as_str(), pictures.as_str());
        let languages = &self.words.languages;
        let packs = languages.iter().map(|words| self.write_packs(words)).collect::<Result<Vec<_>>>()?;
        for words in languages {
            let version = self.version(words);
            let screens = first_screens::draw(self.pack(words)?)?;
            let (frame, answers) = (self.frame, self.answers);
            let filling = Filling {
                words,
                policy,
                packs: &packs,
                look: &look,
                screens: &screens,
                frame,
                answers,
                country,
                pictures,
            };
            let instrument = &self.words.instrument;
            let world = &self.words.world;
            let (look, policy) = (&plain_look, plain_policy.as_deref());
            let page = Page { words, instrument, world, look, icon: &icon, leave, policy, version: &version };
            let folder = self.site.join(words.language.tag);
            files::write(&folder.join("index.html"), shell::fill(&shell, &filling)?)?;
            files::write(&folder.join("guide.html"), page.guide()?.into_string())?;
            let page = Page { policy: keeping_policy.as_deref(), ..page };
            Kept { folder: &folder, page: &page, shared: &to_keep }.write()?;
        }
        let english = languages.iter().find(|words| words.language == ENGLISH).context("no English")?;
        let policy = policy_for(&inline);
        let policy = policy.as_deref();
        let script = Some(script.as_str());
        if self.profile == Profile::Release {
            self.write_trainers(&trainers_look, &icon, true)?;
        }
        let root = Root { base: "", words: english, look: &root_look, icon: &icon, leave, policy, script };
        files::write(&shell_path, root.page()?.into_string())?;
        // What hosts show in place of a page that is not there: without it some of them show the root, as if it were.
        let policy = policy_for(&Inline::of(&[&root_look], None));
        let missing = Root { base: "/", script: None, policy: policy.as_deref(), ..root };
        files::write(&self.site.join("404.html"), missing.page()?.into_string())?;
        if let Look::Inline(_) = look {
            for style in &styles {
                let path = self.site.join(style);
                fs::remove_file(&path).with_context(|| path.display().to_string())?;
            }
        }
        Ok(inline)
    }

    /// In a release the stylesheets are part of each page: fetching one is a trip to the server, and a phone is far away
    /// from it.
    fn look(&self, styles: &[String]) -> Result<Look> {
        if self.profile == Profile::Debug {
            return Ok(Look::Linked(styles.to_vec()));
        }
        let read = styles.iter().map(|style| styles::for_supported(&files::read(&self.site.join(style))?));
        Ok(Look::Inline(read.collect::<Result<String>>()?))
    }

    /// A language's files have one hash, of all of them: every page names all the files of every language, and each hash more
    /// is one more thing in it that no compression can shorten.
    fn write_packs(&self, words: &LanguageWords) -> Result<PackLink> {
        let language = words.language;
        // Hosts compress a .txt by themselves; a kind of file that they don't know they would send as it is.
        let pack = encode(language, &self.pack(words)?)?;
        let simpler = encode(language, &self.pack_of(words, &words.simpler())?)?;
        let answers = answers::words(words, &self.version(words))?;
        let country = country::list(words, &self.words.world)?;
        let all = [&pack, &simpler, answers.as_bytes(), country.as_bytes()].concat();
        let write = |kind: &str, extension: &str, bytes: &[u8]| {
            let name = self.name(&format!("{kind}-{}", language.tag), extension, &all);
            let name = format!("{HASHED}/{name}");
            files::write(&self.site.join(&name), bytes)?;
            anyhow::Ok(name)
        };
        Ok(PackLink {
            language,
            words: write("pack", "txt", &pack)?,
            simpler: write("simpler", "txt", &simpler)?,
            answers: write("answers", "json", answers.as_bytes())?,
            country: write(country::STEM, "json", country.as_bytes())?,
        })
    }

    /// Trainers come with time and on good lines, if not from a stick: their words are all in UTF-8, and are whole.
    fn write_trainers(&self, look: &Look, icon: &str, is_small: bool) -> Result<()> {
        let pack = |words| {
            let text =
                self.pack_of(words, &words.for_trainers(&self.words.instrument, &self.words.cases)?)?;
            let name =
                self.name(&format!("{}-{}", trainer::STEM, words.language.tag), "txt", text.as_bytes());
            let path = format!("{HASHED}/{name}");
            files::write(&self.site.join(&path), text)?;
            Ok(trainer::Pack { words, path })
        };
        let packs = self.words.languages.iter().map(pack).collect::<Result<Vec<_>>>()?;
        let policy = headers::policy_for_trainers(&Inline::of(&[look], None));
        trainer::Page { site: self.site, packs: &packs, look, icon, policy: &policy, is_small }.write()
    }

    fn pack(&self, words: &LanguageWords) -> Result<String> {
        self.pack_of(words, &words.packed(&self.words.instrument))
    }

    fn pack_of(&self, words: &LanguageWords, messages: &BTreeMap<String, String>) -> Result<String> {
        let Language { tag, direction, .. } = words.language;
        let header = Header { language: tag, direction, content_version: &self.version(words) };
        pack::write(header, messages).with_context(|| format!("the pack of {tag}"))
    }

    /// The project's version, and a hash of the words themselves: a corrected word is another version.
    fn version(&self, words: &LanguageWords) -> String {
        let all: String =
            words.packed(&self.words.instrument).into_iter().flat_map(|(key, text)| [key, text]).collect();
        format!("{}-{}", env!("CARGO_PKG_VERSION"), files::short_hash(all.as_bytes()))
    }

    /// A file's name; in a release it changes with what the file holds, so that a browser may keep the file for ever.
    fn name(&self, stem: &str, extension: &str, bytes: &[u8]) -> String {
        match self.profile {
            Profile::Debug => format!("{stem}.{extension}"),
            Profile::Release => format!("{stem}-{}.{extension}", files::short_hash(bytes)),
        }
    }
}

/// The script for leaving, from the site's root: the first that the shell loads.
fn leave_script(shell: &str) -> Result<&str> {
    let paths = shell.split(['"', '\'', '=', '>', ' ']).filter(|text| text.ends_with(".js"));
    let mut paths = paths.map(|path| path.trim_start_matches("./"));
    let leave = paths.find(|path| path.strip_prefix(HASHED).is_some_and(|name| name.starts_with("/leave")));
    leave.context("index.html loads no script for leaving")
}

/// All but what only the plain pages show.
fn guide_styles(styles: &[String]) -> Vec<String> {
    styles.iter().filter(|style| !style.contains("/pages")).cloned().collect()
}

/// The root is left at once: it needs little of the look.
fn root_styles(styles: &[String]) -> Vec<String> {
    let needed = |style: &&String| {
        ["/tokens", "/frame", "/leave", "/languages"].iter().any(|part| style.contains(part))
    };
    styles.iter().filter(needed).cloned().collect()
}

/// The text in the language's own encoding.
fn encode(language: Language, text: &str) -> Result<Vec<u8>> {
    let charset = language.charset;
    let encoding =
        Encoding::for_label(charset.as_bytes()).with_context(|| format!("no encoding is {charset}"))?;
    let unknown = text.chars().find(|letter| encoding.encode(letter.encode_utf8(&mut [0; 4])).2);
    match unknown {
        Some(letter) => bail!("{} is sent as {charset}, which does not have {letter:?}", language.name),
        None => Ok(encoding.encode(text).0.into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::languages::LANGUAGES;

    #[test]
    fn words_are_sent_in_an_encoding_that_has_every_letter_of_them() {
        for language in LANGUAGES {
            let text = format!("{} “remedy” – it’s", language.name);
            let bytes = encode(*language, &text).expect("bytes");
            let encoding = Encoding::for_label(language.charset.as_bytes()).expect("an encoding");
            assert_eq!(encoding.decode(&bytes), (text.into(), encoding, false), "{}", language.tag);
        }
        let russian = LANGUAGES.iter().find(|language| language.tag == "ru").expect("Russian");
        let error = encode(*russian, "语").expect_err("an error").to_string();
        assert!(error.contains("windows-1251") && error.contains('语'), "{error}");
    }
}
