"""Keys, one by one: from a terminal as they are pressed, without Enter; from anything else as they stand there."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

END = ""
"""What is read where nothing more will come."""
INTERRUPT, CLOSE = "\x03", "\x04"
"""Ctrl-C and Ctrl-D, which Windows hands over as keys."""


def reader() -> Callable[[], str]:
    """What waits for the next key, blanks and line ends passed over, and gives it, or END."""
    return _pressed if sys.stdin.isatty() else _read


def line(prompt: str) -> str:
    """A line that is typed, with the terminal's own editing; blank where nothing more will come."""
    print(prompt, end="" if sys.stdin.isatty() else "\n", flush=True)
    return sys.stdin.readline().strip()


def _read() -> str:
    while (key := sys.stdin.read(1)).isspace():
        pass
    return key


def _pressed() -> str:
    key = " "
    while key.isspace():
        key = _one()
    print(flush=True)
    if key == INTERRUPT:
        raise KeyboardInterrupt
    return END if key == CLOSE else key


def _one() -> str:
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.getwch()
    with _without_enter(sys.stdin.fileno()):
        return sys.stdin.read(1)


@contextmanager
def _without_enter(terminal: int) -> Iterator[None]:
    """Keys come as they are pressed, and are not shown."""
    if sys.platform == "win32":
        yield
        return
    import termios
    import tty

    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal)
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
