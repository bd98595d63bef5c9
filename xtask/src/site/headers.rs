//! The headers that a host should send, in one list, and the files that make common hosts send them (requirement S7).
//! `cargo xtask test --only hosting` tries them with the real servers.

use std::path::Path;

use anyhow::Result;
use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256};

use crate::files::{self, HASHED};
use crate::pages::shell::{Look, WITHOUT_SCRIPT};
use crate::words::languages::LANGUAGES;

/// For files whose names carry a hash of what they hold.
const KEEP: &str = "public, max-age=31536000, immutable";
/// For the loader under its plain name: other sites' pages ask for it at each visit, and a new one must reach them soon.
const KEEP_AN_HOUR: &str = "public, max-age=3600";
/// For all else, pages above all: never kept, so that going back in a browser's history cannot show one that was left
/// (requirement S3). And for faults, whatever their path: a browser would keep a failed download for ever.
const KEEP_NOT: &str = "no-store";

/// The loader under its plain name, from the site's root.
const LOADER: &str = "embed.js";

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
pub(crate) fn source(text: &str) -> String {
    format!("'sha256-{}'", Base64::encode_string(&Sha256::digest(text)))
}

/// The policy as the pages themselves carry it, for hosts that send no headers.
pub(crate) fn policy_for_meta(inline: &Inline) -> String {
    let rules = [
        "default-src 'none'",
        // Compiling WebAssembly is allowed, running text as code is not.
        &["script-src 'self' 'wasm-unsafe-eval'", inline.script.as_deref().unwrap_or_default()].join(" "),
        &format!("style-src 'self' {}", inline.styles.join(" ")),
        // Pictograms are addresses in a stylesheet.
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        // No text ever becomes HTML or a script, and no policy may be made that would allow it.
        "require-trusted-types-for 'script'",
        NO_TYPE,
    ];
    rules.join("; ")
}

/// No policy for making scripts or HTML of a text.
const NO_TYPE: &str = "trusted-types 'none'";
/// The one of boot/kept.js, which names one script, whatever it is given.
const ONE_TYPE: &str = "trusted-types guide";

/// The policy of the page that keeps the guide. A browser takes the name of a worker's script for a text that becomes code.
pub(crate) fn policy_for_keeping(inline: &Inline) -> String {
    format!("{}; worker-src 'self'", policy_for_meta(inline).replace(NO_TYPE, ONE_TYPE))
}

/// The policy of the trainers' page. It makes a picture of its map, to be handed over as a file.
pub(crate) fn policy_for_trainers(inline: &Inline) -> String {
    with_pictures(&policy_for_meta(inline))
}

/// The same policy, and pictures that the page itself has made.
fn with_pictures(policy: &str) -> String {
    policy.replace("img-src 'self' data:", "img-src 'self' data: blob:")
}

/// The header is one for every page, and each page's own policy is narrower. It allows what the page that keeps the guide
/// and the trainers' page need, and the preview on the page that makes the snippet. Of who may embed the guide it says
/// nothing, and so everyone may: no list of `frame-ancestors` lets in a page that has no origin, not even `*`.
fn policy_for_header(inline: &Inline) -> String {
    format!("{}; frame-src 'self'", with_pictures(&policy_for_keeping(inline)))
}

/// Every header but `Cache-Control`, which differs by file.
fn headers(inline: &Inline) -> Vec<(&'static str, String)> {
    let fixed = [
        // Once seen, nobody on the way can answer in this host's place without HTTPS. A year; not for names below this one,
        // which may be others'. The price is that the browser notes, as a hash, that it was here: docs/hosting.md says so.
        // Over plain HTTP, browsers pass it over.
        ("Strict-Transport-Security", "max-age=31536000"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        (
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
        ),
        // A sandboxed frame has no origin, so that even the guide's own files are another's to it; and a script with
        // `integrity` on another site's page is only run if that page may read it. There is no cookie and no secret
        // here: whoever may read these files through a browser could as well fetch them.
        ("Access-Control-Allow-Origin", "*"),
        // Pages that open the guide keep no hold of its window, and pages it links to cannot reach back into it. Says
        // nothing in a frame.
        ("Cross-Origin-Opener-Policy", "same-origin"),
        // Pages that isolate themselves may frame only what does too and agrees to be framed. It costs nothing: all
        // that the guide loads is its own, and sent with the second of these.
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    ];
    let policy = ("Content-Security-Policy", policy_for_header(inline));
    [policy].into_iter().chain(fixed.map(|(name, value)| (name, value.to_owned()))).collect()
}

/// What may be kept: a regular expression for its path in whatever folder the guide stands in, and for how long.
fn kept() -> [(String, &'static str); 2] {
    [(format!("/{HASHED}/"), KEEP), (format!("/{}$", LOADER.replace('.', r"\.")), KEEP_AN_HOUR)]
}

/// Writes `_headers` into the site, where hosts that read it look for it, and files for each common web server beside it.
pub(crate) fn write(site: &Path, hosting: &Path, inline: &Inline) -> Result<()> {
    files::write(&site.join("_headers"), netlify(inline))?;
    files::write(&hosting.join("nginx-http.conf"), nginx_http())?;
    files::write(&hosting.join("nginx.conf"), nginx(inline))?;
    files::write(&hosting.join("nginx-to-https.conf"), NGINX_TO_HTTPS)?;
    files::write(&hosting.join(".htaccess"), apache(inline))?;
    files::write(&hosting.join("Caddyfile"), caddy(inline))
}

/// For Netlify and Cloudflare Pages. They join two values of one header, so no path may match two rules that set it. They
/// cannot tell a fault from a file, so a missing file is kept too; a name with a hash is never used again for another.
fn netlify(inline: &Inline) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers(inline) {
        text += &format!("  {name}: {value}\n");
    }
    let languages = LANGUAGES.iter().map(|language| format!("/{}/*", language.tag));
    for page in ["/", "/index.html", "/404.html", "/integrate/*", "/trainers/*"]
        .map(String::from)
        .into_iter()
        .chain(languages)
    {
        text += &format!("{page}\n  Cache-Control: {KEEP_NOT}\n");
    }
    text + &format!("/{HASHED}/*\n  Cache-Control: {KEEP}\n/{LOADER}\n  Cache-Control: {KEEP_AN_HOUR}\n")
}

/// What stands in nginx's `http` block, once for the whole server.
fn nginx_http() -> String {
    let mut text = format!(
        "# This belongs in the http {{ }} block; Debian and nginx's own packages read it from /etc/nginx/conf.d/.\n\
         # How long browsers may keep what they got. Faults are never kept.\n\
         map \"$status $uri\" $guide_cache {{\n  default \"{KEEP_NOT}\";\n"
    );
    for (path, how_long) in kept() {
        text += &format!("  \"~^(200|206|304) .*{path}\" \"{how_long}\";\n");
    }
    text + "}\n"
}

/// What stands in nginx's `server` or `location` block. No `location` of its own: it would take files from the one that
/// it is included in.
fn nginx(inline: &Inline) -> String {
    let mut text = String::from(
        "# Include this in the server { } or location { } block that serves the guide. A block inside of it that has an\n\
         # add_header of its own loses all of these. It needs nginx-http.conf, and a mime.types that knows application/wasm.\n\
         charset utf-8;\n\
         # Behind another server, nginx knows neither its own name nor its port.\nabsolute_redirect off;\n\
         # The compressed files beside each file. With the brotli module (Debian: libnginx-mod-http-brotli-static) write\n\
         # `brotli_static on;` beside the line that includes this.\ngzip_static on;\ngzip_vary on;\n",
    );
    for (name, value) in headers(inline) {
        text += &format!("add_header {name} \"{value}\" always;\n");
    }
    text + "add_header Cache-Control $guide_cache always;\n"
}

/// What stands in nginx's `server` block for port 80. A file of its own: behind another server that speaks HTTPS, and at an
/// address in Tor, it would lead round in a circle.
const NGINX_TO_HTTPS: &str = "# Include this in the server { } block that listens on port 80: whoever typed the address is led to HTTPS.\n\
     # Not behind another server that speaks HTTPS in its place: that one has to lead there.\n\
     if ($scheme = http) {\n  return 301 https://$host$request_uri;\n}\n";

/// Leads to HTTPS, but for who tries the guide on their own machine, or in Tor, which has no need of it. A server in front
/// that speaks HTTPS says so.
const APACHE_TO_HTTPS: &str = "\n# Whoever typed the address is led to HTTPS. If the browser says that it is led round in a circle, another server\n\
     # speaks HTTPS in front of this one without saying so: take out the block, and let that one lead there.\n\
     <IfModule mod_rewrite.c>\n  RewriteEngine On\n  RewriteCond %{HTTPS} !=on\n  \
     RewriteCond %{HTTP:X-Forwarded-Proto} !=https\n  \
     RewriteCond %{SERVER_NAME} !(^localhost|^127\\.0\\.0\\.1|^\\[?::1\\]?|\\.onion)$\n  \
     RewriteRule ^ https://%{SERVER_NAME}%{REQUEST_URI} [R=301,L]\n</IfModule>\n";

fn apache(inline: &Inline) -> String {
    let mut text = String::from(
        "# Put this file beside index.html. It needs mod_headers, and a server that reads it: AllowOverride FileInfo.\n\
         AddType application/wasm .wasm\nAddCharset utf-8 .html .js .css .svg .json\n",
    );
    for (name, value) in headers(inline) {
        text += &format!("Header always set {name} \"{value}\"\n");
    }
    text += "# Some servers add this by themselves. It would keep the guide from other sites' pages.\n\
             Header unset X-Frame-Options\nHeader always unset X-Frame-Options\n";
    text += &format!(
        "\n# How long browsers may keep what they got. Faults are never kept.\n\
         Header always set Cache-Control \"{KEEP_NOT}\"\n"
    );
    for (path, how_long) in kept() {
        let path = path.replace('$', r"(\.br|\.gz)?$");
        text += &format!(
            "Header always set Cache-Control \"{how_long}\" \"expr=%{{REQUEST_URI}} =~ m#{path}# && %{{REQUEST_STATUS}} -lt 400\"\n"
        );
    }
    text + APACHE_TO_HTTPS + &compressed_by_apache()
}

/// Makes Apache send the compressed files beside each file.
fn compressed_by_apache() -> String {
    let mut text = String::from(
        "\n# The compressed files beside each file. Without the first two lines, .br would be taken for Breton and .gz for an\n\
         # archive.\nRemoveLanguage .br\nRemoveType .gz\nAddEncoding br .br\nAddEncoding gzip .gz\n\
         Header merge Vary Accept-Encoding\n<IfModule mod_rewrite.c>\n  RewriteEngine On\n",
    );
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        for (index, paths) in [("", "^"), ("index.html", "(^|/)$")] {
            text += &format!(
                "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{coding}\\b(?!;q=0)\n  \
                 RewriteCond %{{REQUEST_FILENAME}}{index}.{ending} -f\n  \
                 RewriteRule {paths} %{{REQUEST_URI}}{index}.{ending} [L]\n"
            );
        }
    }
    text + "</IfModule>\n"
}

fn caddy(inline: &Inline) -> String {
    let mut text = String::from(
        "# Put your own name and folder here, or set them in the environment.\n\
         {$GUIDE_ADDRESS:guide.example.org} {\n\troot * {$GUIDE_FOLDER:/srv/guide}\n\
         \tfile_server {\n\t\tprecompressed br gzip\n\t}\n\
         \t# How long browsers may keep what they got.\n\tmap {path} {guide_cache} {\n",
    );
    for (path, how_long) in kept() {
        text += &format!("\t\t~{path} \"{how_long}\"\n");
    }
    text += &format!("\t\tdefault \"{KEEP_NOT}\"\n\t}}\n\theader {{\n");
    for (name, value) in headers(inline) {
        text += &format!("\t\t{name} \"{value}\"\n");
    }
    text + &format!(
        "\t\tCache-Control {{guide_cache}}\n\
         \t\t# Caddy says so itself only where it compressed.\n\t\t?Vary Accept-Encoding\n\t}}\n\
         \t# Faults are never kept.\n\
         \thandle_errors {{\n\t\theader Cache-Control \"{KEEP_NOT}\"\n\
         \t\trewrite * /{{err.status_code}}.html\n\t\tfile_server\n\t}}\n}}\n"
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
            ("nginx", nginx(inline) + &nginx_http()),
            ("apache", apache(inline)),
            ("caddy", caddy(inline)),
        ] {
            for (name, value) in headers(inline) {
                assert!(text.contains(name) && text.contains(&value), "{host} lacks {name}");
            }
            for how_long in [KEEP, KEEP_AN_HOUR, KEEP_NOT] {
                assert!(text.contains(how_long), "{host} lacks {how_long}");
            }
        }
    }

    /// Who hosts it for people in great danger puts `no-store` in its place (docs/hosting.md): in one line of each.
    #[test]
    fn how_long_files_are_kept_is_one_line_to_change() {
        let inline = &inline();
        for text in [netlify(inline), nginx_http(), apache(inline), caddy(inline)] {
            assert_eq!(text.matches(KEEP).count(), 1, "{text}");
        }
    }

    #[test]
    fn a_year_of_https_binds_no_other_name() {
        let all = headers(&inline());
        let (_, value) =
            all.iter().find(|(name, _)| *name == "Strict-Transport-Security").expect("it is sent");
        assert_eq!(value, "max-age=31536000");
    }

    /// The headers that a host which reads `_headers` sends for a path: it joins what several rules say.
    fn sent(text: &str, path: &str) -> Vec<(String, String)> {
        let mut all = Vec::new();
        let mut applies = false;
        for line in text.lines() {
            match line.strip_prefix("  ") {
                Some(header) if applies => {
                    let (name, value) = header.split_once(": ").expect("a header");
                    all.push((name.to_owned(), value.to_owned()));
                }
                Some(_) => {}
                None => {
                    applies = line.strip_suffix('*').map_or(path == line, |start| path.starts_with(start))
                }
            }
        }
        all
    }

    #[test]
    fn hosts_that_join_headers_have_nothing_to_join() {
        let text = netlify(&inline());
        for (path, how_long) in [
            ("/", KEEP_NOT),
            ("/index.html", KEEP_NOT),
            ("/404.html", KEEP_NOT),
            ("/ar/", KEEP_NOT),
            ("/en/guide.html", KEEP_NOT),
            // A browser that kept it would not hear of a newer version.
            ("/en/worker.js", KEEP_NOT),
            ("/integrate/", KEEP_NOT),
            ("/trainers/", KEEP_NOT),
            ("/files/guide-0123456789ab_bg.wasm", KEEP),
            ("/files/embed-0123456789ab.js", KEEP),
            ("/embed.js", KEEP_AN_HOUR),
        ] {
            let sent = sent(&text, path);
            let of = |name: &str| -> Vec<&str> {
                sent.iter().filter(|(sent, _)| sent == name).map(|(_, value)| value.as_str()).collect()
            };
            assert_eq!(of("Cache-Control"), [how_long], "{path}");
            for (name, value) in headers(&inline()) {
                assert_eq!(of(name), [value], "{path}");
            }
        }
    }

    #[test]
    fn cloudflare_takes_all_of_it() {
        let text = netlify(&inline());
        let rules = text.lines().filter(|line| !line.starts_with(' ')).count();
        assert!(rules <= 100, "{rules} rules");
        for line in text.lines() {
            assert!(line.len() <= 2000, "{line}");
        }
    }

    #[test]
    fn the_policy_lets_no_text_become_code() {
        let policy = policy_for_header(&inline());
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert!(policy.contains("require-trusted-types-for 'script'"));
    }

    #[test]
    fn pages_carry_what_a_page_can_say_and_frame_nothing() {
        let (page, header) = (policy_for_meta(&inline()), policy_for_header(&inline()));
        // Everyone may embed the guide, from wherever.
        assert!(!page.contains("frame-ancestors") && !header.contains("frame-ancestors"));
        assert!(!page.contains("frame-src") && header.contains("frame-src 'self'"));
    }

    #[test]
    fn only_the_page_that_keeps_the_guide_may_name_a_worker() {
        let (page, keeping) = (policy_for_meta(&inline()), policy_for_keeping(&inline()));
        assert!(page.contains("trusted-types 'none'") && !page.contains("worker-src"));
        assert!(keeping.contains("; trusted-types guide; worker-src 'self'") && !keeping.contains(NO_TYPE));
        assert!(keeping.contains("require-trusted-types-for 'script'"));
        assert!(policy_for_header(&inline()).starts_with(&with_pictures(&keeping)));
    }

    #[test]
    fn only_trainers_make_pictures() {
        let (page, trainers) = (policy_for_meta(&inline()), policy_for_trainers(&inline()));
        assert!(!page.contains("blob:") && trainers.contains("img-src 'self' data: blob:;"));
        assert_eq!(trainers.replace(" blob:", ""), page);
    }
}
