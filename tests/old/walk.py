"""Walks the first screens of the built site in an old Chromium, that of a Qt WebEngine, and saves what is seen.

    python walk.py SITE PICTURES guide|plain

`guide`: the questions must work. `plain`: whoever opens the guide must be led to the plain page. `cargo xtask old-browsers`
calls it with each of the engines that it names.
"""

import functools
import http.server
import os
import sys
import threading
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# What is looked at stands on this machine.
os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--no-sandbox --disable-gpu"

try:
    from PyQt6.QtCore import QUrl
    from PyQt6.QtWebEngineCore import QWebEnginePage
    from PyQt6.QtWebEngineWidgets import QWebEngineView
    from PyQt6.QtWidgets import QApplication
except ImportError:
    from PyQt5.QtCore import QUrl
    from PyQt5.QtWebEngineWidgets import QWebEnginePage, QWebEngineView
    from PyQt5.QtWidgets import QApplication

PATIENCE = 15  # seconds

# In the oldest syntax, as the engine may be.
SHOWN = "(function (selector) { return [].filter.call(document.querySelectorAll(selector), function (one) { return one.offsetParent; })[0]; })"
HEADING = f"({SHOWN}('h1') || {{}}).textContent"


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, *_):
        pass


class Page(QWebEnginePage):
    """What it has to complain of is part of what is seen."""

    def javaScriptConsoleMessage(self, _level, message, line, source):
        print(f"   console: {message[:160]} ({source.rsplit('/', 1)[-1]}:{line})")


class Walk:
    def __init__(self, address, pictures):
        self.app = QApplication(sys.argv[:1])
        self.view = QWebEngineView()
        self.page = Page(self.view)
        self.view.setPage(self.page)
        self.view.resize(360, 740)
        self.view.show()
        self.pictures = pictures
        self.view.load(QUrl(address))

    def wait(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.01)

    def ask(self, script):
        answer = []
        self.page.runJavaScript(script, answer.append)
        end = time.monotonic() + PATIENCE
        while not answer and time.monotonic() < end:
            self.wait(0.02)
        return answer[0] if answer else None

    def until(self, what, script):
        end = time.monotonic() + PATIENCE
        while not self.ask(script):
            if time.monotonic() > end:
                self.picture("failed")
                end_with(f"   NOT SO: {what}. At {self.ask('location.href')}: {self.ask(HEADING)!r}")
            self.wait(0.1)
        print(f"   {what}")

    def press(self, selector):
        self.ask(f"{SHOWN}({selector!r}).click()")

    def picture(self, name):
        self.wait(0.5)
        os.makedirs(self.pictures, exist_ok=True)
        self.view.grab().save(os.path.join(self.pictures, name + ".png"))

    def guide(self):
        self.until("it starts", f"!!{SHOWN}('#app h1')")
        self.picture("start")
        self.press("#app .actions .button")
        self.until("the first question is shown", "!!document.querySelector('#app form[data-question=danger]')")
        self.picture("question")
        self.press("#app input[value=no]")
        self.press("#app form button[type=submit]")
        self.until("the second question is shown", "!!document.querySelector('#app form[data-question=role]')")
        self.press("#app input[value=self]")
        self.wait(1)  # pictures come after the first screens
        self.picture("chosen")

    def plain(self):
        self.until("it leads to the plain page", "/guide\\.html#not-started$/.test(location.href)")
        self.until("that says why", f"!!{SHOWN}('#not-started')")
        self.picture("plain")


def end_with(fault=None):
    """Some of these engines do not end well, which is not what is asked here."""
    if fault:
        print(fault)
    sys.stdout.flush()
    os._exit(1 if fault else 0)


def main():
    site, pictures, expected = sys.argv[1:]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    walk = Walk(f"http://127.0.0.1:{server.server_port}/en/", pictures)
    {"guide": walk.guide, "plain": walk.plain}[expected]()
    end_with()


main()
