//! The built site behind a server on this machine, with the headers that it is shipped with. A test can have files
//! refused, kept back or spoilt.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context as _, Result, anyhow, ensure};
use tiny_http::{Header, Request, Response, Server};

/// The site of this test alone. The server ends with it.
#[derive(Debug)]
pub struct Site {
    shared: Arc<Shared>,
    port: u16,
}

struct Shared {
    folder: PathBuf,
    headers: Vec<HeaderRule>,
    server: Server,
    state: Mutex<State>,
    released: Condvar,
}

#[derive(Default)]
struct State {
    faults: Vec<(String, Fault)>,
    asked_for: Vec<String>,
}

/// What goes wrong with a file.
#[derive(Debug, Clone)]
enum Fault {
    Refused,
    KeptBack,
    Spoilt(&'static [u8]),
}

/// Headers for the paths that a pattern matches.
#[derive(Debug)]
struct HeaderRule {
    pattern: String,
    headers: Vec<(String, String)>,
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
        let server = Server::http("127.0.0.1:0").map_err(|error| anyhow!(error))?;
        let port = server.server_addr().to_ip().context("a port")?.port();
        let shared = Arc::new(Shared {
            folder,
            headers: read_headers(&headers),
            server,
            state: Mutex::default(),
            released: Condvar::new(),
        });
        let serving = Arc::clone(&shared);
        thread::spawn(move || serve(&serving));
        Ok(Self { shared, port })
    }

    /// The address of a path, such as `en/guide.html`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}/{path}", self.origin())
    }

    /// The site's own origin.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The file itself, as it is served.
    ///
    /// # Errors
    /// There is no such file.
    pub fn file(&self, path: &str) -> Result<String> {
        fs::read_to_string(self.shared.folder.join(path)).context(path.to_owned())
    }

    /// From now on, answers requests for paths that contain `part` with an error.
    pub fn refuse(&self, part: &str) {
        self.add(part, Fault::Refused);
    }

    /// From now on, answers requests for paths that contain `part` only when they are released.
    pub fn keep_back(&self, part: &str) {
        self.add(part, Fault::KeptBack);
    }

    /// From now on, sends these bytes for paths that contain `part`.
    pub fn spoil(&self, part: &str, with: &'static [u8]) {
        self.add(part, Fault::Spoilt(with));
    }

    /// Everything works again, and what was kept back is answered.
    pub fn release(&self) {
        self.shared.state().faults.clear();
        self.shared.released.notify_all();
    }

    /// The paths asked for so far, in order.
    #[must_use]
    pub fn asked_for(&self) -> Vec<String> {
        self.shared.state().asked_for.clone()
    }

    fn add(&self, part: &str, fault: Fault) {
        self.shared.state().faults.push((part.to_owned(), fault));
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.release();
        self.shared.server.unblock();
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What goes wrong with this path; one that is kept back waits here until it is released.
    fn fault(&self, path: &str) -> Option<Fault> {
        let find = |state: &State| {
            state.faults.iter().find(|(part, _)| path.contains(part)).map(|(_, fault)| fault.clone())
        };
        let mut state = self.state();
        state.asked_for.push(path.to_owned());
        while let Some(Fault::KeptBack) = find(&state) {
            state = self.released.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        find(&state)
    }

    fn headers_of(&self, path: &str) -> BTreeMap<&str, &str> {
        let rules = self.headers.iter().filter(|rule| matches(&rule.pattern, path));
        rules.flat_map(|rule| &rule.headers).map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

fn serve(shared: &Arc<Shared>) {
    for request in shared.server.incoming_requests() {
        let shared = Arc::clone(shared);
        // Its own thread, so that a request that is kept back holds up no other.
        thread::spawn(move || answer(&shared, request));
    }
}

fn answer(shared: &Shared, request: Request) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    let file = if path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
    let file = file.trim_start_matches('/');
    // A real host does not give these out either.
    let hidden = file.contains("..") || file == "_headers";
    let body = match shared.fault(&path) {
        Some(Fault::Refused) => None,
        Some(Fault::Spoilt(bytes)) => Some(bytes.to_vec()),
        _ if hidden => None,
        _ => fs::read(shared.folder.join(file)).ok(),
    };
    let found = body.is_some();
    let mut response = Response::from_data(body.unwrap_or_default());
    if !found {
        response = response.with_status_code(404);
    }
    let kind = ("Content-Type", content_type(file));
    for (name, value) in shared.headers_of(&path).into_iter().chain([kind]) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // The browser may be gone by now.
    let _ = request.respond(response);
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    }
}

/// Reads the file that Netlify and Cloudflare Pages read: a pattern a line, its headers under it, indented.
fn read_headers(text: &str) -> Vec<HeaderRule> {
    let mut rules: Vec<HeaderRule> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix(char::is_whitespace), rules.last_mut()) {
            (Some(header), Some(rule)) => rule.headers.extend(
                header.split_once(':').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())),
            ),
            _ => rules.push(HeaderRule { pattern: line.trim().to_owned(), headers: Vec::new() }),
        }
    }
    rules
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == pattern,
    }
}
