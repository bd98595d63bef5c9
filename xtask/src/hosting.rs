//! Tries the settings for common hosts with the real servers, from Debian's packages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use xshell::{Shell, cmd};

use crate::files;
use crate::tools;

/// The packages of Debian and Ubuntu that hold the servers.
const PACKAGES: &[&str] = &["nginx", "libnginx-mod-http-brotli-static", "apache2", "caddy"];
/// A file of each that the tests need.
const NEEDED: &[&str] = &[
    "usr/sbin/nginx",
    "etc/nginx/mime.types",
    "usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    "usr/sbin/apache2",
    "etc/apache2/mods-available/mime.conf",
    "etc/mime.types",
    "usr/bin/caddy",
];

/// Tests the settings that `dist` wrote, with the site that it built.
pub(crate) fn test() -> Result<()> {
    let Some(servers) = get()? else {
        eprintln!("   WARNING: this needs Debian's packages. The settings for common hosts were NOT tried.");
        return Ok(());
    };
    let built = |folder: &str| {
        let path = Path::new(folder).canonicalize();
        path.with_context(|| format!("there is no {folder}: `cargo xtask dist` builds it"))
    };
    let shell = Shell::new()?;
    shell.set_var("REMEDY_SITE", built(files::SITE)?);
    shell.set_var("REMEDY_HOSTING", built(files::HOSTING)?);
    shell.set_var("REMEDY_SERVERS", servers);
    Ok(cmd!(shell, "cargo test --quiet --package remedy-hosting").quiet().run()?)
}

/// Gets what of the servers is not installed on this machine, and gives its folder; none where there is no apt.
pub(crate) fn get() -> Result<Option<PathBuf>> {
    let folder = tools::cache()?.join("servers");
    if are_there(&folder) {
        return Ok(Some(folder));
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        return Ok(None);
    }
    println!("Unpacking nginx, Apache and Caddy, once for all copies of this project: about 1 minute");
    unpack(&folder).with_context(|| format!("needed: apt-get install {}", PACKAGES.join(" ")))?;
    Ok(Some(folder))
}

fn are_there(folder: &Path) -> bool {
    NEEDED.iter().all(|file| [Path::new("/"), folder].iter().any(|root| root.join(file).exists()))
}

/// Unpacks the packages, and what they need that is not installed. Installing them would start their servers on this
/// machine, and need its owner's rights.
fn unpack(folder: &Path) -> Result<()> {
    let work = folder.with_added_extension("new");
    let (lists, packages, root) = (work.join("lists"), work.join("packages"), work.join("root"));
    for folder in [&lists.join("partial"), &packages, &root] {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    // Its own lists of packages: the machine's may be missing, and are its owner's.
    let settings = work.join("apt.conf");
    let own = [("Dir::State::Lists", lists.display()), ("Dir::Cache", work.display())];
    let own = own.map(|(name, value)| format!("{name} \"{value}\";\n")).concat();
    files::write(&settings, own + "APT::Sandbox::User \"root\";\n")?;
    let shell = Shell::new()?;
    shell.set_var("APT_CONFIG", settings);
    cmd!(shell, "apt-get -qq update").quiet().run()?;
    let plan = cmd!(shell, "apt-get -qq --simulate --no-install-recommends install {PACKAGES...}");
    let plan = plan.quiet().read()?;
    let missing = to_install(&plan);
    shell.change_dir(&packages);
    cmd!(shell, "apt-get -qq download {missing...}").quiet().run()?;
    for package in fs::read_dir(&packages)? {
        let package = package?.path();
        cmd!(shell, "dpkg-deb --extract {package} {root}").quiet().run()?;
    }
    // Whole or not at all: what was there before lacked something.
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::rename(&root, folder)?;
    fs::remove_dir_all(&work)?;
    ensure!(are_there(folder), "the packages do not hold what was expected");
    Ok(())
}

/// The packages that `apt-get --simulate install` says it would install.
fn to_install(plan: &str) -> Vec<&str> {
    plan.lines().filter_map(|line| line.strip_prefix("Inst ")?.split(' ').next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_names_what_is_missing() {
        let plan = "Inst libbrotli1 (1.0.9-2 Debian:12/stable [amd64])\nInst nginx [1.22.0-1] (1.22.1-9 Debian [amd64]) []\n\
                    Conf libbrotli1 (1.0.9-2 Debian:12/stable [amd64])\n";
        assert_eq!(to_install(plan), ["libbrotli1", "nginx"]);
    }
}
