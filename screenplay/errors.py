"""The one exception that is shown to the user."""

from __future__ import annotations


class ScreenplayError(Exception):
    """Something the user can put right: `message` names the file and the place, `hint` the remedy.

    Both begin with a small letter and end without a full stop: they are set behind "screenplay:" and "hint:".
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
