//! Asks a server as a browser would, and reads what comes.

use std::io::Read as _;

use anyhow::{Context as _, Result, bail};
use flate2::read::GzDecoder;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt as _, Empty};
use hyper::body::Bytes;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::runtime::Runtime;

/// Asks, one question after the other.
#[derive(Debug)]
pub struct Client {
    runtime: Runtime,
    client: hyper_util::client::legacy::Client<HttpConnector, Empty<Bytes>>,
}

/// What a server answered.
#[derive(Debug)]
pub struct Answer {
    /// Whether it worked.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    body: Bytes,
}

impl Client {
    /// A client with no connection yet.
    ///
    /// # Errors
    /// The system refuses.
    pub fn new() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let client = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
        Ok(Self { runtime, client })
    }

    /// Asks for an address as a frame without an origin does, with more headers.
    ///
    /// # Errors
    /// There is no answer, or not a whole one.
    pub fn ask(&self, url: &str, headers: &[(&str, &str)]) -> Result<Answer> {
        let request = Request::get(url).header("Origin", "null");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let request = request.body(Empty::new())?;
        self.runtime.block_on(async {
            let (parts, body) = self.client.request(request).await.context(url.to_owned())?.into_parts();
            let body = body.collect().await.context(url.to_owned())?.to_bytes();
            Ok(Answer { status: parts.status, headers: parts.headers, body })
        })
    }
}

impl Answer {
    /// A header's values, joined as a browser joins them. Empty if it was not sent.
    #[must_use]
    pub fn header(&self, name: &str) -> String {
        let values = self.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        values.collect::<Vec<_>>().join(", ")
    }

    /// The body, without its compression.
    ///
    /// # Errors
    /// It is not compressed as its header says.
    pub fn body(&self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        match self.header("Content-Encoding").as_str() {
            "" => body.extend_from_slice(&self.body),
            "br" => brotli::BrotliDecompress(&mut self.body.as_ref(), &mut body)?,
            "gzip" => drop(GzDecoder::new(self.body.as_ref()).read_to_end(&mut body)?),
            other => bail!("nobody reads {other}"),
        }
        Ok(body)
    }
}
