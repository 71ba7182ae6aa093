"""What is looked at before an archive is unpacked, and how a part of it is read."""

from __future__ import annotations

import zipfile
import zlib

from screenplay.errors import ScreenplayError

LARGEST = 60_000_000
"""Bytes of marked-up text after unpacking: five times the largest story as plain text that is read."""
TEXTS = (".xml", ".xhtml", ".html", ".htm", ".opf", ".rels", "mimetype")


def checked(packed: zipfile.ZipFile, name: str) -> frozenset[str]:
    """The names of the members. Raises ScreenplayError where the texts among them are larger than any story."""
    members = packed.infolist()
    size = sum(member.file_size for member in members if member.filename.lower().endswith(TEXTS))
    if size > LARGEST:
        raise ScreenplayError(
            f"{name}: its texts unpack to {size // 1_000_000} MB, too large for one story",
            "split it, for example by volumes, and convert the parts one by one",
        )
    return frozenset(member.filename for member in members)


def read(packed: zipfile.ZipFile, member: str, name: str) -> bytes:
    """The bytes of one member. Raises ScreenplayError where it is not there, damaged or encrypted."""
    try:
        return packed.read(member)
    except KeyError:
        why = "is missing"
    except (RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error, EOFError) as error:
        why = f"cannot be read ({error})"
    raise ScreenplayError(f"{name}: its part {member} {why}", "save or download the story again")
