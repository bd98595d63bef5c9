//! A web server on this machine for one test: it answers as it is told, and remembers what it was asked.

use std::convert::Infallible;
use std::future::Future;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::Result;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

/// What a browser asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The path, without what follows its question mark.
    pub path: String,
    /// All of it as one text: the method, the address, the headers and the body.
    pub all: String,
}

/// The server. It ends with this.
#[derive(Debug)]
pub(crate) struct Server {
    port: u16,
    log: Log,
    stop: Mutex<Option<oneshot::Sender<()>>>,
}

type Log = Arc<Mutex<Vec<Asked>>>;

impl Server {
    /// Starts a server that gives these answers to paths.
    pub(crate) fn start<A>(answer: impl Fn(String) -> A + Send + Sync + 'static) -> Result<Self>
    where
        A: Future<Output = Response<Full<Bytes>>> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let (stop, stopped) = oneshot::channel();
        let log = Log::default();
        let written = Arc::clone(&log);
        thread::spawn(move || serve(answer, &written, listener, stopped));
        Ok(Self { port, log, stop: Mutex::new(Some(stop)) })
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Stops, as if the connection had dropped for good.
    pub(crate) fn stop(&self) {
        let stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Whoever does not listen any more has stopped already.
        let _ = stop.map(|stop| stop.send(()));
    }

    /// What was asked for so far, in order.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        lock(&self.log).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

fn lock(log: &Log) -> MutexGuard<'_, Vec<Asked>> {
    log.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves until it is stopped; with the runtime, every open connection ends too.
fn serve<A>(
    answer: impl Fn(String) -> A + Send + Sync + 'static,
    log: &Log,
    listener: TcpListener,
    stopped: oneshot::Receiver<()>,
) where
    A: Future<Output = Response<Full<Bytes>>> + Send + 'static,
{
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    runtime.block_on(async {
        tokio::select! {
            _ = accept(Arc::new(answer), log, listener) => {}
            _ = stopped => {}
        }
    });
}

async fn accept<A, F>(answer: Arc<F>, log: &Log, listener: TcpListener) -> std::io::Result<()>
where
    F: Fn(String) -> A + Send + Sync + 'static,
    A: Future<Output = Response<Full<Bytes>>> + Send + 'static,
{
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let (answer, log) = (Arc::clone(&answer), Arc::clone(log));
        let service = service_fn(move |request| {
            let (answer, log) = (Arc::clone(&answer), Arc::clone(&log));
            async move {
                let asked = read(request).await;
                let path = asked.path.clone();
                lock(&log).push(asked);
                Ok::<_, Infallible>(answer(path).await)
            }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

async fn read(request: Request<Incoming>) -> Asked {
    let path = request.uri().path().to_owned();
    let mut all = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        all += &format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()));
    }
    let body = request.into_body().collect().await.map(http_body_util::Collected::to_bytes);
    all += &String::from_utf8_lossy(&body.unwrap_or_default());
    Asked { path, all }
}
