//! The program that the page starts.

fn main() {
    remedy_guide::app::start();
}
