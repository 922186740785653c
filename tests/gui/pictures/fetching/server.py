"""A server of https on this computer, with a certificate of its own."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

OPENSSL = shutil.which("openssl")

Answer = Callable[[BaseHTTPRequestHandler], None]


def certify(folder: Path) -> Path:
    """Make a certificate for ``localhost``, with its key in the same file."""
    assert OPENSSL is not None
    key, made = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        [OPENSSL, "req", "-x509", "-nodes", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(made)],
        check=True, capture_output=True,
    )  # fmt: skip
    made.write_bytes(made.read_bytes() + key.read_bytes())
    return made


class Server:
    """Answers by path, and remembers what it was asked, with which headers."""

    def __init__(self, certificate: Path) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.done = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append((self.path, dict(self.headers)))
                outer.answers.get(self.path, lambda one: one.send_error(404))(self)

            def log_message(self, *_: object) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                pass  # who asked went away

        self._server = Quiet(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def root(self) -> str:
        """Its address, without a path."""
        return f"https://localhost:{self._server.server_address[1]}"

    def gives(self, path: str, body: bytes, **headers: str) -> str:
        """Have it give something; give the address of that."""

        def answer(one: BaseHTTPRequestHandler) -> None:
            one.send_response(200)
            for name, value in {
                "Content-Length": str(len(body)),
                **{k.replace("_", "-"): v for k, v in headers.items()},
            }.items():
                if value:
                    one.send_header(name, value)
            one.end_headers()
            one.wfile.write(body)

        self.answers[path] = answer
        return self.root + path

    def sends_on(self, path: str, to: str) -> str:
        """Have it send on to somewhere else."""

        def answer(one: BaseHTTPRequestHandler) -> None:
            one.send_response(302)
            one.send_header("Location", to)
            one.send_header("Set-Cookie", "taste=sweet")
            one.end_headers()

        self.answers[path] = answer
        return self.root + path

    def dawdles(self, path: str) -> str:
        """Have it begin an answer and never end it."""

        def answer(one: BaseHTTPRequestHandler) -> None:
            one.send_response(200)
            one.send_header("Content-Length", "1000")
            one.end_headers()
            one.wfile.write(b"\x89PNG\r\n\x1a\n")
            one.wfile.flush()
            self.done.wait(60)

        self.answers[path] = answer
        return self.root + path

    def close(self) -> None:
        """End it."""
        self.done.set()
        self._server.shutdown()
        self._server.server_close()
