"""A place where models are published: an HTTP server of our own."""

import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from notebank.checkpoints.published import Publication


class Store:
    """An HTTP server with one file that hangs up after `patience` bytes; `asked` are the ranges it
    was asked for."""

    def __init__(self, content: bytes, patience: int = 1 << 40, ranges: bool = True):
        self.content = content
        self.patience = patience
        self.ranges = ranges
        self.asked: list[str | None] = []
        store = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path != "/file.tar":
                    return self.send_error(404, "Not Found")
                asked = self.headers.get("Range")
                store.asked.append(asked)
                first = int(re.match(r"bytes=(\d+)-", asked)[1]) if asked and store.ranges else 0
                if first >= len(store.content):
                    return self.send_error(416)
                self.send_response(206 if first else 200)
                self.send_header("Content-Length", str(len(store.content) - first))
                self.end_headers()
                self.wfile.write(store.content[first : first + store.patience])

            def log_message(self, *what) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/file.tar"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def publication(self, name: str = "nsynth-wavenet", **more) -> Publication:
        """What a catalogue says of the file here."""
        more = {"kind": "magenta-nsynth", "licence": "CC0", **more}
        return Publication(name, source=self.url, **more)
