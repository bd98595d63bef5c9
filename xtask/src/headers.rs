//! The headers that a host should send, in one list, and the files that make common hosts send them (requirement S7).

use std::path::Path;

use anyhow::Result;
use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256};

use crate::content::HASHED;
use crate::files;
use crate::languages::LANGUAGES;
use crate::shell::{Look, WITHOUT_SCRIPT};

/// For files whose names carry a hash of what they hold.
const KEEP: &str = "public, max-age=31536000, immutable";
/// For pages: never kept, so that going back in a browser's history cannot show one that was left (requirement S3).
const KEEP_NOT: &str = "no-store";

/// What stands inside the pages and not in a file of its own: the policy allows nothing else to.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Inline {
    /// The hashes of the styles.
    styles: Vec<String>,
    /// The hash of the script that chooses the language, at the root.
    script: Option<String>,
}

impl Inline {
    /// What these pages hold: their looks, and the script that chooses the language.
    pub(crate) fn of(looks: &[&Look], script: Option<&str>) -> Self {
        let own = looks.iter().filter_map(|look| match look {
            Look::Inline(css) => Some(source(css)),
            Look::Linked(_) => None,
        });
        Self { styles: own.chain([source(WITHOUT_SCRIPT)]).collect(), script: script.map(source) }
    }
}

/// A text as the policy names it.
fn source(text: &str) -> String {
    format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text)))
}

/// The policy as the pages themselves carry it, for hosts that send no headers.
pub(crate) fn policy_for_meta(inline: &Inline) -> String {
    let rules = [
        "default-src 'none'",
        // Compiling WebAssembly is allowed, running text as code is not.
        &["script-src 'self' 'wasm-unsafe-eval'", inline.script.as_deref().unwrap_or_default()].join(" "),
        &format!("style-src 'self' {}", inline.styles.join(" ")),
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        // No text ever becomes HTML or a script, and no policy may be made that would allow it.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ];
    rules.join("; ")
}

/// A header can say one thing more: everyone may embed the guide.
fn policy_for_header(inline: &Inline) -> String {
    format!("{}; frame-ancestors *", policy_for_meta(inline))
}

/// Every header but the two that differ by file, `Cache-Control`, or hold quotes, the policy.
fn headers(inline: &Inline) -> Vec<(&'static str, String)> {
    let fixed = [
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        (
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
        ),
        // Pages we link to cannot reach back into this one.
        ("Cross-Origin-Opener-Policy", "same-origin"),
        // Hosts that isolate themselves may embed the guide all the same: all that it loads is its own.
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    ];
    let policy = ("Content-Security-Policy", policy_for_header(inline));
    [policy].into_iter().chain(fixed.map(|(name, value)| (name, value.to_owned()))).collect()
}

/// Writes `_headers` into the site, where hosts that read it look for it, and a file for each common web server beside it.
pub(crate) fn write(site: &Path, hosting: &Path, inline: &Inline) -> Result<()> {
    files::write(&site.join("_headers"), netlify(inline))?;
    files::write(&hosting.join("nginx.conf"), nginx(inline))?;
    files::write(&hosting.join(".htaccess"), apache(inline))?;
    files::write(&hosting.join("Caddyfile"), caddy(inline))
}

/// For Netlify and Cloudflare Pages. They would join two values of one header, so no path may match two rules that set it.
fn netlify(inline: &Inline) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers(inline) {
        text += &format!("  {name}: {value}\n");
    }
    let pages = LANGUAGES.iter().map(|language| format!("/{}/*", language.tag));
    for page in ["/", "/index.html"].map(String::from).into_iter().chain(pages) {
        text += &format!("{page}\n  Cache-Control: {KEEP_NOT}\n");
    }
    text + &format!("/{HASHED}/*\n  Cache-Control: {KEEP}\n")
}

fn nginx(inline: &Inline) -> String {
    let mut text = format!(
        "# This belongs in the http {{ }} block:\n\
         # map $uri $guide_cache {{\n#   default \"{KEEP_NOT}\";\n#   ~/{HASHED}/ \"{KEEP}\";\n# }}\n\n\
         # And all that follows in the server {{ }} block that serves the guide.\n\
         # Its types must know WebAssembly: application/wasm wasm;\n\
         charset utf-8;\ngzip_static on;\n# With the brotli module, also: brotli_static on;\n"
    );
    for (name, value) in headers(inline) {
        text += &format!("add_header {name} \"{value}\" always;\n");
    }
    // Not for answers that tell of a fault: a browser would keep a failed download for ever.
    text + "add_header Cache-Control $guide_cache;\n"
}

fn apache(inline: &Inline) -> String {
    let mut text = String::from(
        "# Put this file beside index.html. It needs mod_headers.\nAddType application/wasm .wasm\nAddDefaultCharset utf-8\n",
    );
    for (name, value) in headers(inline) {
        text += &format!("Header always set {name} \"{value}\"\n");
    }
    text + &format!(
        "# Not `always`: a failed download is not to be kept.\nHeader set Cache-Control \"{KEEP_NOT}\"\n\
         <If \"%{{REQUEST_URI}} =~ m#/{HASHED}/#\">\n  Header set Cache-Control \"{KEEP}\"\n</If>\n"
    )
}

fn caddy(inline: &Inline) -> String {
    let mut text = String::from(
        "# Put your own name and folder here.\nguide.example.org {\n\troot * /srv/guide\n\
         \tfile_server {\n\t\tprecompressed br gzip\n\t}\n\theader {\n",
    );
    for (name, value) in headers(inline) {
        text += &format!("\t\t{name} \"{value}\"\n");
    }
    text + &format!(
        "\t}}\n\t@hashed path */{HASHED}/*\n\t@pages not path */{HASHED}/*\n\
         \theader @hashed Cache-Control \"{KEEP}\"\n\theader @pages Cache-Control \"{KEEP_NOT}\"\n\
         \t# A failed download is not to be kept.\n\
         \thandle_errors {{\n\t\theader Cache-Control \"{KEEP_NOT}\"\n\t\trespond \"{{err.status_code}}\"\n\t}}\n}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inline() -> Inline {
        Inline::of(&[&Look::Inline(String::from("p { margin: 0 }"))], Some("go();"))
    }

    #[test]
    fn every_host_gets_every_header() {
        let inline = &inline();
        for (host, text) in [
            ("netlify", netlify(inline)),
            ("nginx", nginx(inline)),
            ("apache", apache(inline)),
            ("caddy", caddy(inline)),
        ] {
            for (name, value) in headers(inline) {
                assert!(text.contains(name) && text.contains(&value), "{host} lacks {name}");
            }
            assert!(text.contains(KEEP) && text.contains(KEEP_NOT), "{host} lacks Cache-Control");
        }
    }

    #[test]
    fn the_policy_lets_no_text_become_code() {
        let policy = policy_for_header(&inline());
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert!(policy.contains("require-trusted-types-for 'script'"));
        // A <meta> with this would be ignored, and browsers warn of it.
        assert!(!policy_for_meta(&inline()).contains("frame-ancestors"));
    }
}
