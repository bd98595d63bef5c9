//! Starts a server from Debian's packages on this machine, and ends it.

use std::env;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server, for as long as this lives.
#[derive(Debug)]
pub struct Server {
    process: Child,
    port: u16,
}

/// A file of an installed package, such as `usr/sbin/nginx`: where `cargo xtask` unpacked the packages, or where they
/// are installed.
///
/// # Errors
/// It is in neither place.
pub fn find(path: &str) -> Result<PathBuf> {
    let roots = [unpacked(), Some(PathBuf::from("/"))];
    let found = roots.into_iter().flatten().map(|root| root.join(path)).find(|path| path.exists());
    found.with_context(|| format!("no {path}: `cargo xtask test --only hosting` gets it"))
}

fn unpacked() -> Option<PathBuf> {
    env::var_os("REMEDY_SERVERS").map(PathBuf::from)
}

impl Server {
    /// Starts a program with settings made for a free port. Its own files go to `scratch`.
    ///
    /// # Errors
    /// It does not start.
    pub fn start(
        program: &str,
        scratch: &Path,
        command: impl FnOnce(&mut Command, u16) -> Result<()>,
    ) -> Result<Self> {
        // Free again at once, and nobody else asks for it so soon.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let said = scratch.join("said");
        let mut starting = Command::new(find(program)?);
        starting.stdin(Stdio::null()).stdout(Stdio::null()).stderr(fs::File::create(&said)?);
        // What a server keeps of itself must not end up with the person who runs the tests.
        starting.env("HOME", scratch).env("XDG_DATA_HOME", scratch).env("XDG_CONFIG_HOME", scratch);
        starting.env("LD_LIBRARY_PATH", libraries()?);
        command(&mut starting, port)?;
        let process = starting.spawn().with_context(|| format!("cannot start {program}"))?;
        let mut server = Self { process, port };
        match server.wait() {
            Ok(()) => Ok(server),
            Err(error) => Err(error.context(format!("{program}: {}", fs::read_to_string(said)?))),
        }
    }

    /// The address of a path.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }

    fn wait(&mut self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.process.try_wait()? {
                bail!("ended at its start, {status}");
            }
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(20));
        }
        bail!("does not answer")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already, or ends now.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Where the unpacked packages keep their libraries.
fn libraries() -> Result<String> {
    let folder = unpacked().map(|root| root.join("usr/lib")).filter(|folder| folder.exists());
    let Some(folder) = folder else { return Ok(String::new()) };
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().contains("-linux-") {
            folders.push(path.to_string_lossy().into_owned());
        }
    }
    Ok(folders.join(":"))
}
