//! The built site behind a server on this machine, with the headers that it is shipped with. A test can have files
//! refused, kept back or spoilt.

use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context as _, Result, ensure};
use http::{HeaderName, HeaderValue, Request, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::{Notify, oneshot};

/// The site of this test alone. The server ends with it.
#[derive(Debug)]
pub struct Site {
    shared: Arc<Shared>,
    port: u16,
    stop: Mutex<Option<oneshot::Sender<()>>>,
}

#[derive(Debug)]
struct Shared {
    folder: PathBuf,
    headers: Vec<HeaderRule>,
    state: Mutex<State>,
    released: Notify,
}

#[derive(Debug, Default)]
struct State {
    faults: Vec<(String, Fault)>,
    asked_for: Vec<String>,
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
            folder,
            headers: read_headers(&headers)?,
            state: Mutex::default(),
            released: Notify::new(),
        });
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let (stop, stopped) = oneshot::channel();
        let serving = Arc::clone(&shared);
        thread::spawn(move || serve(&serving, listener, stopped));
        Ok(Self { shared, port, stop: Mutex::new(Some(stop)) })
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

    /// The path of the one hashed file whose name begins like this, such as `pack-en-`.
    ///
    /// # Errors
    /// There is none.
    pub fn hashed(&self, name: &str) -> Result<String> {
        let files = fs::read_dir(self.shared.folder.join("files"))?;
        let mut names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
        let found = names
            .find(|file| file.starts_with(name) && !["br", "gz"].iter().any(|kind| file.ends_with(kind)));
        Ok(format!("files/{}", found.with_context(|| format!("no file {name}…"))?))
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
    pub fn spoil(&self, part: &str, with: impl Into<Vec<u8>>) {
        self.add(part, Fault::Spoilt(with.into()));
    }

    /// Everything works again, and what was kept back is answered.
    pub fn release(&self) {
        self.shared.state().faults.clear();
        self.shared.released.notify_waiters();
    }

    /// Stops the server, as if the connection had dropped for good.
    pub fn stop(&self) {
        let stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Whoever does not listen any more has stopped already.
        let _ = stop.map(|stop| stop.send(()));
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
        self.stop();
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        self.state().faults.iter().find(|(part, _)| path.contains(part)).map(|(_, fault)| fault.clone())
    }

    fn body(&self, path: &str) -> Option<Vec<u8>> {
        // A real host does not give these out either.
        if path.contains("..") || path == "/_headers" {
            return None;
        }
        fs::read(self.folder.join(file(path).trim_start_matches('/'))).ok()
    }

    async fn answer(&self, path: &str) -> Response<Full<Bytes>> {
        self.state().asked_for.push(path.to_owned());
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

/// Serves until it is stopped; with the runtime, every open connection ends too.
fn serve(shared: &Arc<Shared>, listener: std::net::TcpListener, stopped: oneshot::Receiver<()>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    runtime.block_on(async {
        tokio::select! {
            _ = accept(shared, listener) => {}
            _ = stopped => {}
        }
    });
}

async fn accept(shared: &Arc<Shared>, listener: std::net::TcpListener) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let shared = Arc::clone(shared);
        let service = service_fn(move |request: Request<Incoming>| {
            let shared = Arc::clone(&shared);
            async move { Ok::<_, Infallible>(shared.answer(request.uri().path()).await) }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
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
