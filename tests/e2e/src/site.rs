//! The built site behind a server on this machine, with the headers that it is shipped with. A test can have files
//! refused, kept back or spoilt.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context as _, Result, ensure};
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::Bytes;
use tokio::sync::Notify;

use crate::server::{Asked, Server};

/// The site of this test alone. The server ends with it.
#[derive(Debug)]
pub struct Site {
    shared: Arc<Shared>,
    server: Server,
}

#[derive(Debug)]
struct Shared {
    folder: Mutex<PathBuf>,
    headers: Vec<HeaderRule>,
    faults: Mutex<Vec<(String, Fault)>>,
    released: Notify,
}

/// What goes wrong with a file.
#[derive(Debug, Clone)]
enum Fault {
    Refused,
    KeptBack,
    Spoilt(Vec<u8>),
}

/// Headers for the paths that a pattern matches.
#[derive(Debug)]
struct HeaderRule {
    pattern: String,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Site {
    /// Starts a server for the site in the folder `REMEDY_SITE`; without it, the one that `cargo xtask dist` built.
    ///
    /// # Errors
    /// There is no site, or no port.
    pub fn start() -> Result<Self> {
        let built = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist/web");
        let folder = std::env::var_os("REMEDY_SITE").map_or_else(built, PathBuf::from);
        ensure!(
            folder.join("index.html").is_file(),
            "there is no site in {}: `cargo xtask dist` builds it, or set REMEDY_SITE",
            folder.display()
        );
        let headers = fs::read_to_string(folder.join("_headers"))
            .context("the site lacks _headers: `cargo xtask dist` writes it")?;
        let shared = Arc::new(Shared {
            folder: Mutex::new(folder),
            headers: read_headers(&headers)?,
            faults: Mutex::default(),
            released: Notify::new(),
        });
        let serving = Arc::clone(&shared);
        let server = Server::start(move |path| {
            let shared = Arc::clone(&serving);
            async move { shared.answer(&path).await }
        })?;
        Ok(Self { shared, server })
    }

    /// The address of a path, such as `en/guide.html`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}/{path}", self.origin())
    }

    /// The site's own origin.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.server.port())
    }

    /// The file itself, as it is served.
    ///
    /// # Errors
    /// There is no such file.
    pub fn file(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.folder().join(path)).context(path.to_owned())
    }

    /// The path of the one hashed file whose name begins like this, such as `pack-en-`.
    ///
    /// # Errors
    /// There is none.
    pub fn hashed(&self, name: &str) -> Result<String> {
        let files = fs::read_dir(self.folder().join("files"))?;
        let mut names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
        let found = names
            .find(|file| file.starts_with(name) && !["br", "gz"].iter().any(|kind| file.ends_with(kind)));
        Ok(format!("files/{}", found.with_context(|| format!("no file {name}…"))?))
    }

    /// The folder that is served.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        lock(&self.shared.folder).clone()
    }

    /// From now on, serves this folder, as when another version is put in the place of this one. The headers stay.
    pub fn deploy(&self, folder: &Path) {
        folder.clone_into(&mut lock(&self.shared.folder));
    }

    /// From now on, answers requests for paths that contain `part` with an error, or for the path itself after `=`.
    pub fn refuse(&self, part: &str) {
        self.add(part, Fault::Refused);
    }

    /// From now on, answers requests for paths that contain `part` only when they are released.
    pub fn keep_back(&self, part: &str) {
        self.add(part, Fault::KeptBack);
    }

    /// From now on, sends these bytes for paths that contain `part`.
    pub fn spoil(&self, part: &str, with: impl Into<Vec<u8>>) {
        self.add(part, Fault::Spoilt(with.into()));
    }

    /// Everything works again, and what was kept back is answered.
    pub fn release(&self) {
        self.shared.faults().clear();
        self.shared.released.notify_waiters();
    }

    /// Stops the server, as if the connection had dropped for good.
    pub fn stop(&self) {
        self.server.stop();
    }

    /// The paths asked for so far, in order.
    #[must_use]
    pub fn asked_for(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.path).collect()
    }

    /// What was asked of this site, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.server.asked()
    }

    fn add(&self, part: &str, fault: Fault) {
        self.shared.faults().push((part.to_owned(), fault));
    }
}

impl Shared {
    fn faults(&self) -> MutexGuard<'_, Vec<(String, Fault)>> {
        lock(&self.faults)
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        let concerns = |part: &str| part.strip_prefix('=').map_or(path.contains(part), |whole| path == whole);
        self.faults().iter().find(|(part, _)| concerns(part)).map(|(_, fault)| fault.clone())
    }

    fn body(&self, path: &str) -> Option<Vec<u8>> {
        // A real host does not give these out either.
        if path.contains("..") || path == "/_headers" {
            return None;
        }
        fs::read(lock(&self.folder).join(file(path).trim_start_matches('/'))).ok()
    }

    async fn answer(&self, path: &str) -> Response<Full<Bytes>> {
        let body = loop {
            let released = self.released.notified();
            match self.fault(path) {
                Some(Fault::KeptBack) => released.await,
                Some(Fault::Refused) => break None,
                Some(Fault::Spoilt(bytes)) => break Some(bytes),
                None => break self.body(path),
            }
        };
        let status = if body.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
        let mut response = Response::new(Full::from(body.unwrap_or_default()));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(path)));
        for rule in self.headers.iter().filter(|rule| matches(&rule.pattern, path)) {
            headers.extend(rule.headers.iter().cloned());
        }
        if status != StatusCode::OK {
            // Hosts do not let browsers keep their errors, whatever the rule for the path.
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        response
    }
}

fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The file behind a path.
fn file(path: &str) -> String {
    if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

fn content_type(path: &str) -> &'static str {
    match file(path).rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        _ => "text/plain; charset=utf-8",
    }
}

/// Reads the file that Netlify and Cloudflare Pages read: a pattern a line, its headers under it, indented.
fn read_headers(text: &str) -> Result<Vec<HeaderRule>> {
    let mut rules: Vec<HeaderRule> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if line.starts_with(char::is_whitespace) {
            let (name, value) = line.trim().split_once(": ").with_context(|| line.to_owned())?;
            let header = (name.parse()?, value.parse()?);
            rules.last_mut().context("a header before any pattern")?.headers.push(header);
        } else {
            rules.push(HeaderRule { pattern: line.to_owned(), headers: Vec::new() });
        }
    }
    Ok(rules)
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == pattern,
    }
}
