//! The headers that a host should send, in one list, and the files that make common hosts send them (requirement S7).

use std::path::Path;

use anyhow::Result;

use crate::content::HASHED;
use crate::files;
use crate::languages::LANGUAGES;

/// For files whose names carry a hash of what they hold.
const KEEP: &str = "public, max-age=31536000, immutable";
/// For pages: never kept, so that going back in a browser's history cannot show one that was left (requirement S3).
const KEEP_NOT: &str = "no-store";

/// The policy as the pages themselves carry it, for hosts that send no headers.
pub(crate) fn policy_for_meta() -> String {
    POLICY.join("; ")
}

/// A header can say one thing more: everyone may embed the guide.
fn policy_for_header() -> String {
    format!("{}; frame-ancestors *", policy_for_meta())
}

const POLICY: &[&str] = &[
    "default-src 'none'",
    // Compiling WebAssembly is allowed, running text as code is not.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text ever becomes HTML or a script, and no policy may be made that would allow it.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
];

/// Every header but the two that differ by file, `Cache-Control`, or hold quotes, the policy.
fn headers() -> Vec<(&'static str, String)> {
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
    let policy = ("Content-Security-Policy", policy_for_header());
    [policy].into_iter().chain(fixed.map(|(name, value)| (name, value.to_owned()))).collect()
}

/// Writes `_headers` into the site, where hosts that read it look for it, and a file for each common web server beside it.
pub(crate) fn write(site: &Path, hosting: &Path) -> Result<()> {
    files::write(&site.join("_headers"), netlify())?;
    files::write(&hosting.join("nginx.conf"), nginx())?;
    files::write(&hosting.join(".htaccess"), apache())?;
    files::write(&hosting.join("Caddyfile"), caddy())
}

/// For Netlify and Cloudflare Pages. They would join two values of one header, so no path may match two rules that set it.
fn netlify() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers() {
        text += &format!("  {name}: {value}\n");
    }
    let pages = LANGUAGES.iter().map(|language| format!("/{}/*", language.tag));
    for page in ["/", "/index.html"].map(String::from).into_iter().chain(pages) {
        text += &format!("{page}\n  Cache-Control: {KEEP_NOT}\n");
    }
    text + &format!("/{HASHED}/*\n  Cache-Control: {KEEP}\n")
}

fn nginx() -> String {
    let mut text = format!(
        "# This belongs in the http {{ }} block:\n\
         # map $uri $guide_cache {{\n#   default \"{KEEP_NOT}\";\n#   ~/{HASHED}/ \"{KEEP}\";\n# }}\n\n\
         # And all that follows in the server {{ }} block that serves the guide.\n\
         # Its types must know WebAssembly: application/wasm wasm;\n\
         charset utf-8;\ngzip_static on;\n# With the brotli module, also: brotli_static on;\n"
    );
    for (name, value) in headers() {
        text += &format!("add_header {name} \"{value}\" always;\n");
    }
    // Not for answers that tell of a fault: a browser would keep a failed download for ever.
    text + "add_header Cache-Control $guide_cache;\n"
}

fn apache() -> String {
    let mut text = String::from(
        "# Put this file beside index.html. It needs mod_headers.\nAddType application/wasm .wasm\nAddDefaultCharset utf-8\n",
    );
    for (name, value) in headers() {
        text += &format!("Header always set {name} \"{value}\"\n");
    }
    text + &format!(
        "# Not `always`: a failed download is not to be kept.\nHeader set Cache-Control \"{KEEP_NOT}\"\n\
         <If \"%{{REQUEST_URI}} =~ m#/{HASHED}/#\">\n  Header set Cache-Control \"{KEEP}\"\n</If>\n"
    )
}

fn caddy() -> String {
    let mut text = String::from(
        "# Put your own name and folder here.\nguide.example.org {\n\troot * /srv/guide\n\
         \tfile_server {\n\t\tprecompressed br gzip\n\t}\n\theader {\n",
    );
    for (name, value) in headers() {
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

    #[test]
    fn every_host_gets_every_header() {
        for (host, text) in
            [("netlify", netlify()), ("nginx", nginx()), ("apache", apache()), ("caddy", caddy())]
        {
            for (name, value) in headers() {
                assert!(text.contains(name) && text.contains(&value), "{host} lacks {name}");
            }
            assert!(text.contains(KEEP) && text.contains(KEEP_NOT), "{host} lacks Cache-Control");
        }
    }

    #[test]
    fn the_policy_lets_no_text_become_code() {
        let policy = policy_for_header();
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert!(policy.contains("require-trusted-types-for 'script'"));
        // A <meta> with this would be ignored, and browsers warn of it.
        assert!(!policy_for_meta().contains("frame-ancestors"));
    }
}
