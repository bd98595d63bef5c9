//! Another site that embeds the guide: a page that a test writes, from an origin that is not the guide's.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Result;
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::Full;
use hyper::body::Bytes;

use crate::server::{Asked, Server};

/// The other site. Its server ends with it.
#[derive(Debug)]
pub struct Host {
    server: Server,
    files: Files,
}

type Files = Arc<Mutex<BTreeMap<String, File>>>;

#[derive(Debug, Clone)]
struct File {
    kind: &'static str,
    policy: String,
    content: String,
}

impl Host {
    /// Starts it, with nothing on it.
    ///
    /// # Errors
    /// There is no port.
    pub fn start() -> Result<Self> {
        let files = Files::default();
        let served = Arc::clone(&files);
        let server = Server::start(move |path| {
            let file = lock(&served).get(&path).cloned();
            async move { answer(file) }
        })?;
        Ok(Self { server, files })
    }

    /// Puts a page here, such as `/`: this is its body.
    pub fn page(&self, path: &str, body: &str) {
        self.page_with(path, body, "", "");
    }

    /// Puts a page here with more in the `<html …>` mark, such as a direction, and with a content security policy.
    pub fn page_with(&self, path: &str, body: &str, marks: &str, policy: &str) {
        let content = format!(
            "<!doctype html><html lang=\"en\" {marks}><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>The host</title>\
             <body>{body}</body></html>"
        );
        self.put(path, "text/html; charset=utf-8", content, policy);
    }

    /// Puts a script here.
    pub fn script(&self, path: &str, content: &str) {
        self.put(path, "text/javascript; charset=utf-8", content.to_owned(), "");
    }

    /// Puts a configuration here.
    pub fn json(&self, path: &str, content: &str) {
        self.put(path, "application/json", content.to_owned(), "");
    }

    fn put(&self, path: &str, kind: &'static str, content: String, policy: &str) {
        lock(&self.files).insert(path.to_owned(), File { kind, policy: policy.to_owned(), content });
    }

    /// The address of a path, such as `/`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }

    /// The site's own origin. It differs from the guide's by its name too, not only by its port: browsers treat ports of
    /// one name as one site, and would let the guide's frame keep what they deny to a stranger's.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.server.port())
    }

    /// The address of a path under the guide's own name, though at another port. Chrome's driver hears what the console says
    /// of a frame only where host and guide are one site to it.
    #[must_use]
    pub fn url_beside_guide(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.server.port())
    }

    /// What was asked of this site, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.server.asked()
    }
}

fn lock(files: &Files) -> MutexGuard<'_, BTreeMap<String, File>> {
    files.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(file: Option<File>) -> Response<Full<Bytes>> {
    let Some(file) = file else {
        let mut response = Response::new(Full::default());
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let mut response = Response::new(Full::from(file.content));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(file.kind));
    if let Ok(policy) = HeaderValue::from_str(&file.policy)
        && !policy.is_empty()
    {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}
