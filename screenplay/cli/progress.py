"""What is being done, told on a terminal."""

from __future__ import annotations

import sys
import time


class Progress:
    """Tells on a terminal what is being done, once it takes more than two seconds."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.shown = False

    def __call__(self, doing: str, done: float) -> None:
        if sys.stderr.isatty() and time.monotonic() - self.began > 2:
            self.shown = True
            percent = f" {done:4.0%}" if done else ""
            print(f"\r\x1b[K{doing}{percent}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
