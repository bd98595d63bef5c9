//! `cargo xtask content`: checks the words, and writes them into a built site. Trunk runs it after every build.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::{Args, ValueEnum};
use remedy_content::pack::{self, Header};

use crate::files;
use crate::headers;
use crate::pages::Page;
use crate::shell::{self, Filling, Links, PackLink};
use crate::words::{self, LanguageWords, Words};

/// The folder of all files whose names carry a hash: Trunk puts its own there too (index.html, `data-target-path`).
pub(crate) const HASHED: &str = "files";

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
        let words = words::read_checked()?;
        match &self.into {
            Some(site) => Writer { site, profile: self.profile, words: &words }.write(),
            None => {
                println!("The words are complete and keep to the rules.");
                Ok(())
            }
        }
    }
}

struct Writer<'a> {
    site: &'a Path,
    profile: Profile,
    words: &'a Words,
}

impl Writer<'_> {
    fn write(&self) -> Result<()> {
        let shell_path = self.site.join("index.html");
        let shell = files::read(&shell_path)?;
        let mut links = shell::links(&shell)?;
        let stylesheet = self.bundle_styles(&mut links)?;
        let packs =
            self.words.languages.iter().map(|words| self.write_pack(words)).collect::<Result<Vec<_>>>()?;
        let policy = (self.profile == Profile::Release).then(headers::policy_for_meta);
        let filling = Filling {
            words: self.words.languages.first().context("no language")?,
            policy: policy.as_deref(),
            packs: &packs,
            stylesheet: stylesheet.as_deref(),
        };
        files::write(&shell_path, shell::fill(&shell, &filling)?)?;
        self.words.languages.iter().try_for_each(|words| self.write_pages(words, &links, policy.as_deref()))
    }

    /// In a release the stylesheets become one: each is a trip to the server, and a phone is far away from it.
    fn bundle_styles(&self, links: &mut Links) -> Result<Option<String>> {
        if self.profile == Profile::Debug || links.styles.is_empty() {
            return Ok(None);
        }
        let mut bundle = String::new();
        for style in &links.styles {
            let path = self.site.join(style);
            bundle += &files::read(&path)?;
            fs::remove_file(&path).with_context(|| path.display().to_string())?;
        }
        let name = format!("{HASHED}/{}", self.name("guide", "css", &bundle));
        files::write(&self.site.join(&name), &bundle)?;
        links.styles = vec![format!("./{name}")];
        Ok(links.styles.first().cloned())
    }

    fn write_pack(&self, words: &LanguageWords) -> Result<PackLink> {
        let language = words.language;
        let (tag, version) = (language.tag, self.version(words));
        let header = Header { language: tag, direction: language.direction, content_version: &version };
        let text = pack::write(header, &words.packed(&self.words.instrument))
            .with_context(|| format!("the pack of {tag}"))?;
        // Hosts compress a .txt by themselves; a kind of file that they don't know they would send as it is.
        let name = format!("{HASHED}/{}", self.name(&format!("pack-{tag}"), "txt", &text));
        files::write(&self.site.join(&name), &text)?;
        Ok(PackLink { language, href: format!("./{name}") })
    }

    fn write_pages(&self, words: &LanguageWords, links: &Links, policy: Option<&str>) -> Result<()> {
        let version = self.version(words);
        let page = Page { words, instrument: &self.words.instrument, links, policy, version: &version };
        let path = self.site.join(words.language.tag).join("guide.html");
        files::write(&path, page.guide()?.into_string())
    }

    /// The project's version, and a hash of the words themselves: a corrected word is another version.
    fn version(&self, words: &LanguageWords) -> String {
        let all: String =
            words.packed(&self.words.instrument).into_iter().flat_map(|(key, text)| [key, text]).collect();
        format!("{}-{}", env!("CARGO_PKG_VERSION"), files::short_hash(all.as_bytes()))
    }

    /// A file's name; in a release it changes with what the file holds, so that a browser may keep the file for ever.
    fn name(&self, stem: &str, extension: &str, text: &str) -> String {
        match self.profile {
            Profile::Debug => format!("{stem}.{extension}"),
            Profile::Release => format!("{stem}-{}.{extension}", files::short_hash(text.as_bytes())),
        }
    }
}
