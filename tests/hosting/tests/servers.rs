//! Every file of the site, from every server, with and without compression: its status, its kind, how it was compressed,
//! for how long it may be kept, and every other header. And what is not there.

#![allow(clippy::panic, reason = "a test panics when it fails")]

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use remedy_hosting::{Answer, Client, Server, Site, find, settings};
use tempfile::TempDir;

const KEEP: &str = "public, max-age=31536000, immutable";
const KEEP_AN_HOUR: &str = "public, max-age=3600";
const KEEP_NOT: &str = "no-store";

/// What a request accepts, and which compressed file it should get of a server that has both.
const ACCEPTED: &[(&str, &str)] =
    &[("", ""), ("gzip", "gzip"), ("br", "br"), ("gzip, deflate, br, zstd", "br"), ("br;q=0, gzip", "gzip")];

/// What a server can do that sends either compressed file.
const BOTH: &[&str] = &["br", "gzip"];

/// Kinds of files without which the site would not be the site, and the test would ask for too little.
const KINDS: &[&str] = &[
    "index.html",
    "en/index.html",
    "en/guide.html",
    "en/worker.js",
    "en/manifest.json",
    "404.html",
    "integrate/index.html",
    "embed.js",
    "_bg.wasm",
    ".js",
    ".txt",
    ".svg",
];

#[test]
fn nginx_in_a_folder_of_another_site() -> Result<()> {
    let (site, scratch) = (Site::copy()?, tempfile::tempdir()?);
    let own = scratch.path().display();
    let server = nginx(&scratch, |port| {
        Ok(format!(
            "daemon off; pid {own}/pid; error_log stderr; events {{}}
             http {{
               include {types}; include {http}; access_log off;
               client_body_temp_path {own}/body; proxy_temp_path {own}/proxy; fastcgi_temp_path {own}/fastcgi;
               uwsgi_temp_path {own}/uwsgi; scgi_temp_path {own}/scgi;
               server {{
                 listen 127.0.0.1:{port}; root {root};
                 location /guide/ {{ include {server}; }}
               }}
             }}",
            types = find("etc/nginx/mime.types")?.display(),
            http = settings("nginx-http.conf")?.display(),
            server = settings("nginx.conf")?.display(),
            root = site.above().display(),
        ))
    })?;
    // Without its module, nginx has no brotli.
    check(&site, &server, &Expected { base: "guide/", compressions: &["gzip"], missing: Missing::Anything })
}

/// The container's own settings, with the places changed.
#[test]
fn nginx_in_the_container_with_brotli() -> Result<()> {
    let (site, scratch) = (Site::copy()?, tempfile::tempdir()?);
    let server = nginx(&scratch, |port| {
        let container = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/container/nginx.conf");
        let places = [
            // First, because the other places may be in there.
            ("/tmp", scratch.path().to_owned()),
            ("/usr/lib/nginx/modules", find("usr/lib/nginx/modules")?),
            ("/etc/nginx/mime.types", find("etc/nginx/mime.types")?),
            ("/etc/nginx/guide/nginx-http.conf", settings("nginx-http.conf")?),
            ("/etc/nginx/guide/nginx.conf", settings("nginx.conf")?),
            ("/srv/guide", site.path()),
        ];
        let places = places.map(|(from, to)| (from, to.display().to_string()));
        let port = ("listen 8080", format!("listen 127.0.0.1:{port}"));
        places.into_iter().chain([port]).try_fold(fs::read_to_string(container)?, |text, (from, to)| {
            ensure!(text.contains(from), "the container's nginx.conf does not name {from}");
            Ok(text.replace(from, &to))
        })
    })?;
    check(&site, &server, &Expected { base: "", compressions: BOTH, missing: Missing::OwnPage })
}

/// The block for port 80, as docs/hosting.md says.
#[test]
fn nginx_leads_to_https() -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let own = scratch.path().display();
    let server = nginx(&scratch, |port| {
        Ok(format!(
            "daemon off; pid {own}/pid; error_log stderr; events {{}}
             http {{
               access_log off;
               client_body_temp_path {own}/body; proxy_temp_path {own}/proxy; fastcgi_temp_path {own}/fastcgi;
               uwsgi_temp_path {own}/uwsgi; scgi_temp_path {own}/scgi;
               server {{ listen 127.0.0.1:{port}; include {to_https}; }}
             }}",
            to_https = settings("nginx-to-https.conf")?.display(),
        ))
    })?;
    expect_to_https(&server, "")
}

#[test]
fn apache_leads_to_https() -> Result<()> {
    let site = Site::copy()?;
    for (root, base) in [(site.path().as_path(), ""), (site.above(), "guide/")] {
        let (_scratch, server) = apache(&site, root)?;
        expect_to_https(&server, base)?;
        let client = Client::new()?;
        let status = |headers: &[(&str, &str)]| {
            Ok::<_, anyhow::Error>(client.ask(&server.url(&format!("{base}en/")), headers)?.status.as_u16())
        };
        // Not in a circle where another server speaks HTTPS in front of it, nor where there is none to lead to.
        assert_eq!(status(&[("Host", "guide.example"), ("X-Forwarded-Proto", "https")])?, 200);
        for own in ["localhost", "localhost:8080", "127.0.0.1", "abcdefghijklmnop.onion"] {
            assert_eq!(status(&[("Host", own)])?, 200, "{own}");
        }
        for other in ["localhost.evil.example", "onion.example", "notlocalhost"] {
            assert_eq!(status(&[("Host", other)])?, 301, "{other}");
        }
    }
    Ok(())
}

/// Every address leads to the same one by HTTPS, whatever port was typed.
fn expect_to_https(server: &Server, base: &str) -> Result<()> {
    let client = Client::new()?;
    for path in ["", "en/", "en/guide.html", "files/none.js", "en/?x=1"] {
        for host in ["guide.example", "guide.example:80"] {
            let answer = client.ask(
                &server.url(&format!("{base}{path}")),
                &[("Host", host), ("Accept-Encoding", "gzip, br")],
            )?;
            let location = answer.header("Location");
            assert_eq!(answer.status.as_u16(), 301, "{path}");
            assert_eq!(location, format!("https://guide.example/{base}{path}"), "{path}");
        }
    }
    Ok(())
}

fn nginx(scratch: &TempDir, config: impl FnOnce(u16) -> Result<String>) -> Result<Server> {
    let path = scratch.path().join("nginx.conf");
    Server::start("usr/sbin/nginx", scratch.path(), |command, port| {
        fs::write(&path, config(port)?)?;
        // One process, so that ending it ends all.
        command.args(["-e", "stderr", "-g", "master_process off;", "-c"]).arg(&path);
        Ok(())
    })
}

#[test]
fn apache_at_the_root() -> Result<()> {
    let site = Site::copy()?;
    let (_scratch, server) = apache(&site, &site.path())?;
    check(&site, &server, &Expected { base: "", compressions: BOTH, missing: Missing::Anything })
}

#[test]
fn apache_in_a_folder_of_another_site() -> Result<()> {
    let site = Site::copy()?;
    let (_scratch, server) = apache(&site, site.above())?;
    check(&site, &server, &Expected { base: "guide/", compressions: BOTH, missing: Missing::Anything })
}

/// Apache with Debian's own settings for kinds of files, which take `.br` for a language and `.gz` for an archive; and with
/// what many hosts add, which keeps a page from every other site.
fn apache(site: &Site, root: &Path) -> Result<(TempDir, Server)> {
    fs::copy(settings(".htaccess")?, site.path().join(".htaccess"))?;
    let scratch = tempfile::tempdir()?;
    let (own, root) = (scratch.path().display(), root.display());
    let path = scratch.path().join("apache.conf");
    let server = Server::start("usr/sbin/apache2", scratch.path(), |command, port| {
        let mut text = format!(
            "ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {own}/pid\nErrorLog {own}/said\n"
        );
        for module in [
            "mpm_event",
            "authz_core",
            "dir",
            "mime",
            "filter",
            "deflate",
            "negotiation",
            "headers",
            "rewrite",
        ] {
            let file = find(&format!("usr/lib/apache2/modules/mod_{module}.so"))?;
            text += &format!("LoadModule {module}_module {}\n", file.display());
        }
        text += &format!("TypesConfig {}\n", find("etc/mime.types")?.display());
        for file in ["dir", "mime", "deflate"] {
            let file = find(&format!("etc/apache2/mods-available/{file}.conf"))?;
            text += &format!("Include {}\n", file.display());
        }
        text += "Header set X-Frame-Options SAMEORIGIN\nHeader always set X-Frame-Options SAMEORIGIN\n";
        text += &format!(
            "User www-data\nGroup www-data\nDocumentRoot {root}\n\
             <Directory {root}>\n  AllowOverride FileInfo\n  Options FollowSymLinks\n  Require all granted\n</Directory>\n"
        );
        fs::write(&path, text)?;
        // One process, so that ending it ends all.
        command.args(["-X", "-f"]).arg(&path);
        Ok(())
    })?;
    Ok((scratch, server))
}

#[test]
fn caddy_at_the_root() -> Result<()> {
    let site = Site::copy()?;
    let (_scratch, server) = caddy(&site.path())?;
    check(&site, &server, &Expected { base: "", compressions: BOTH, missing: Missing::OwnPage })
}

#[test]
fn caddy_in_a_folder_of_another_site() -> Result<()> {
    let site = Site::copy()?;
    let (_scratch, server) = caddy(site.above())?;
    check(&site, &server, &Expected { base: "guide/", compressions: BOTH, missing: Missing::Anything })
}

fn caddy(root: &Path) -> Result<(TempDir, Server)> {
    let scratch = tempfile::tempdir()?;
    let path = scratch.path().join("Caddyfile");
    let shipped = settings("Caddyfile")?;
    let server = Server::start("usr/bin/caddy", scratch.path(), |command, port| {
        fs::write(
            &path,
            format!("{{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}}\nimport {}\n", shipped.display()),
        )?;
        command.env("GUIDE_ADDRESS", format!("http://:{port}")).env("GUIDE_FOLDER", root);
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&path);
        Ok(())
    })?;
    Ok((scratch, server))
}

/// Asks for everything, and tells all that is wrong at once.
fn check(site: &Site, server: &Server, expected: &Expected) -> Result<()> {
    let files = site.files()?;
    for kind in KINDS {
        ensure!(files.iter().any(|file| file.ends_with(kind)), "the site has no file {kind}");
    }
    let host = Host { site, server, expected, client: Client::new()?, headers: site.headers()? };
    let mut faults = Vec::new();
    for file in &files {
        for (accepted, best) in ACCEPTED {
            faults.extend(host.sends(file, accepted, best)?);
        }
        faults.extend(host.knows_that_nothing_changed(file)?);
    }
    for missing in ["files/guide-000000000000_bg.wasm", "files/none.js", "en/none.html", "none/embed.js"] {
        faults.extend(host.says_what_is_missing(missing)?);
    }
    faults.extend(host.leads_to_the_folder("en")?);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

/// What a server sends when there is no such file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Missing {
    /// The site's 404.html.
    OwnPage,
    /// Words of its own.
    Anything,
}

/// How a server was set up.
struct Expected {
    /// The folder of the site.
    base: &'static str,
    /// What it can send compressed.
    compressions: &'static [&'static str],
    /// What it sends when there is no such file.
    missing: Missing,
}

/// A server, and what is expected of it.
struct Host<'a> {
    site: &'a Site,
    server: &'a Server,
    expected: &'a Expected,
    client: Client,
    headers: Vec<(String, String)>,
}

impl Host<'_> {
    /// A file comes whole, as what it is.
    fn sends(&self, file: &str, accepted: &str, best: &str) -> Result<Vec<String>> {
        let answer = self.ask(address(file), &[("Accept-Encoding", accepted)])?;
        let has = |coding: &&str| {
            let beside =
                self.site.path().join(format!("{file}.{}", if *coding == "br" { "br" } else { "gz" }));
            self.expected.compressions.contains(coding) && beside.exists()
        };
        let also = if accepted.contains("gzip") { "gzip" } else { "" };
        let coding = [best, also].into_iter().find(has).unwrap_or_default();
        let mut faults = self.headers_of(&answer, caching(file));
        expect(&mut faults, "status", answer.status.as_str(), "200");
        expect(&mut faults, "Content-Encoding", &answer.header("Content-Encoding"), coding);
        expect(&mut faults, "Content-Language", &answer.header("Content-Language"), "");
        let kind = answer.header("Content-Type");
        if !kinds(file).contains(&kind.as_str()) {
            faults.push(format!("Content-Type is {kind:?}"));
        }
        // Else a cache between them would send someone what their browser cannot read.
        let is_sent_in_two_ways = BOTH.iter().any(has);
        if is_sent_in_two_ways && !answer.header("Vary").to_lowercase().contains("accept-encoding") {
            faults.push(String::from("does not vary by Accept-Encoding"));
        }
        if answer.body()? != fs::read(self.site.path().join(file))? {
            faults.push(String::from("is not the file"));
        }
        Ok(told(file, accepted, faults))
    }

    /// Asked again for what a browser has, it says so, and for how much longer it may be kept.
    fn knows_that_nothing_changed(&self, file: &str) -> Result<Vec<String>> {
        let first = self.ask(address(file), &[])?;
        let again = self.ask(address(file), &[("If-None-Match", &first.header("ETag"))])?;
        let mut faults = Vec::new();
        expect(&mut faults, "status", again.status.as_str(), "304");
        expect(&mut faults, "Cache-Control", &again.header("Cache-Control"), caching(file));
        Ok(told(file, "asked again", faults))
    }

    /// A fault has all headers, and is never kept.
    fn says_what_is_missing(&self, file: &str) -> Result<Vec<String>> {
        let answer = self.ask(file, &[("Accept-Encoding", "gzip, br")])?;
        let mut faults = self.headers_of(&answer, KEEP_NOT);
        expect(&mut faults, "status", answer.status.as_str(), "404");
        if self.expected.missing == Missing::OwnPage
            && answer.body()? != fs::read(self.site.path().join("404.html"))?
        {
            faults.push(String::from("is not the page for what is missing"));
        }
        Ok(told(file, "missing", faults))
    }

    /// A folder's address without its slash leads to the one with it, by the name that the browser knows the host by.
    fn leads_to_the_folder(&self, folder: &str) -> Result<Vec<String>> {
        // As what speaks HTTPS in front of it asks.
        let answer = self.ask(folder, &[("Host", "guide.example"), ("X-Forwarded-Proto", "https")])?;
        let mut faults = self.headers_of(&answer, KEEP_NOT);
        if !answer.status.is_redirection() {
            faults.push(format!("status is {}", answer.status));
        }
        let path = format!("/{}{folder}/", self.expected.base);
        let location = answer.header("Location");
        if location.strip_prefix("http://guide.example").unwrap_or(&location) != path {
            faults.push(format!("leads to {location}"));
        }
        Ok(told(folder, "without its slash", faults))
    }

    /// Every header is sent, once, and with its value.
    fn headers_of(&self, answer: &Answer, caching: &str) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, value) in &self.headers {
            expect(&mut faults, name, &answer.header(name), value);
        }
        expect(&mut faults, "Cache-Control", &answer.header("Cache-Control"), caching);
        expect(&mut faults, "X-Frame-Options", &answer.header("X-Frame-Options"), "");
        faults
    }

    fn ask(&self, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
        let url = self.server.url(&format!("{}{path}", self.expected.base));
        self.client.ask(&url, headers).with_context(|| url.clone())
    }
}

fn expect(faults: &mut Vec<String>, what: &str, found: &str, expected: &str) {
    if found != expected {
        faults.push(format!("{what} is {found:?}, not {expected:?}"));
    }
}

fn told(path: &str, how: &str, faults: Vec<String>) -> Vec<String> {
    faults.into_iter().map(|fault| format!("/{path} ({how}): {fault}")).collect()
}

/// A page is asked for by its folder.
fn address(file: &str) -> &str {
    file.strip_suffix("index.html").unwrap_or(file)
}

fn caching(file: &str) -> &'static str {
    match file {
        "embed.js" => KEEP_AN_HOUR,
        file if file.starts_with("files/") => KEEP,
        _ => KEEP_NOT,
    }
}

/// What a file may be sent as. The words are not UTF-8 in every language; the guide decodes them itself.
fn kinds(file: &str) -> &'static [&'static str] {
    match file.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => &["text/html; charset=utf-8"],
        Some("js") => &["text/javascript; charset=utf-8", "application/javascript; charset=utf-8"],
        Some("css") => &["text/css; charset=utf-8", "text/css"],
        Some("wasm") => &["application/wasm"],
        Some("svg") => &["image/svg+xml", "image/svg+xml; charset=utf-8"],
        Some("png") => &["image/png"],
        Some("json") => &["application/json", "application/json; charset=utf-8"],
        Some("txt") => &["text/plain", "text/plain; charset=utf-8"],
        _ => &[],
    }
}
