"""Bytes to text: which encoding a story is in, and whether it is text at all."""

from __future__ import annotations

import codecs
import re

from screenplay.errors import ScreenplayError

MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "save its text as plain text (for instance with `pdftotext -layout`) and convert that"),
    (b"PK\x03\x04", "a ZIP archive (as DOCX, ODT and EPUB files are)", "export it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old Word document", "save it as .docx or as plain text in UTF-8"),
    (b"{\\rtf", "a Rich Text document", "save it as a Word document (.docx) or as plain text in UTF-8"),
    (b"\x1f\x8b", "a gzip archive", "unpack it and name the text inside"),
    (b"\x89PNG", "a PNG picture", "give the words as text"),
    (b"\xff\xd8\xff", "a JPEG picture", "give the words as text"),
)
BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
DECLARED = re.compile(
    rb"""<\?xml[^>]*\bencoding\s*=\s*["']((?:iso-|windows-|cp|koi8|mac|shift|euc|gb|big5|us-ascii|utf-)[\w-]*)["']""",
    re.ASCII | re.IGNORECASE,
)
"""An XML file says what it is encoded in (XML 1.0, section 4.3.3)."""
CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
SAMPLE = 1 << 16
"""Bytes looked at where a sample tells as much as the whole."""


def decode(data: bytes, name: str) -> str:
    """The text of `data` with "\\n" line ends and without a byte order mark.

    UTF-8 and UTF-16, with or without a mark, else what an XML declaration names, else Windows-1252 or Mac Roman.
    `name` is used in messages. Raises ScreenplayError for binary, undecodable and blank data.
    """
    _refuse_documents(data, name)
    text = _with_mark(data, name)
    if text is None:
        text = _without_mark(data, name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        what = "empty" if not data else "blank"
        raise ScreenplayError(f"{name} is {what}: there is nothing to read in it", "check that this is the right file")
    return text


def _refuse_documents(data: bytes, name: str) -> None:
    for magic, what, hint in MAGIC:
        if data.startswith(magic):
            raise ScreenplayError(f"{name} is {what}, not plain text", hint)


def _with_mark(data: bytes, name: str) -> str | None:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, name, len(mark))
    return None


def _without_mark(data: bytes, name: str) -> str:
    wide = _utf16_without_mark(data)
    if wide:
        return _decoded(data, wide, name, 0)
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        declared = _declared(data)
        return _decoded(data, declared, name, 0) if declared else _code_page(data, name, error)


def _declared(data: bytes) -> str | None:
    """The encoding that the XML declaration of `data` names, where Python knows it."""
    found = DECLARED.match(data)
    try:
        return codecs.lookup(found[1].decode()).name if found else None
    except LookupError:
        return None


def _utf16_without_mark(data: bytes) -> str | None:
    """Latin text in UTF-16 has a NUL in nearly every second byte, always on the same side."""
    sample = data[:SAMPLE]
    half = max(len(sample) // 2, 1)
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if len(data) < 4 or len(data) % 2:
        return None
    if odd > 0.6 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 and odd < 0.1 else None


def _refuse_binary(data: bytes, name: str) -> None:
    at = data.find(0)
    if at >= 0:
        raise ScreenplayError(
            f"{name} is not a text file: it has a NUL byte at offset {at} (line {_line(data, at)})",
            "give it as plain text, in UTF-8 if you can choose",
        )
    sample = data[:SAMPLE]
    controls = CONTROLS.findall(sample)
    if len(controls) > max(3, len(sample) // 200):
        raise ScreenplayError(
            f"{name} is not a text file: {len(controls)} of its first {len(sample)} bytes are control characters",
            "give it as plain text, in UTF-8 if you can choose",
        )


def _decoded(data: bytes, encoding: str, name: str, skipped: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, name, error, skipped) from None


def _code_page(data: bytes, name: str, utf8_error: UnicodeDecodeError) -> str:
    """Windows-1252, in which most old English texts are, or Mac Roman: charset-normalizer tells which reads better.

    A file that is nearly all valid UTF-8 was UTF-8 before it was damaged: reading it as a code page would litter the
    script with "Ã©", so it is refused and the damage shown.
    """
    if _mostly_utf8(data):
        raise _undecodable(data, name, utf8_error, 0)
    from charset_normalizer import from_bytes

    best = from_bytes(data[: SAMPLE * 4], cp_isolation=["cp1252", "mac_roman"]).best()
    try:
        return data.decode(best.encoding if best else "cp1252")
    except UnicodeDecodeError as error:
        raise _undecodable(data, name, error, 0) from None


def _mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text if character > "\x7f") - broken
    return whole > 2 * broken


def _undecodable(data: bytes, name: str, error: UnicodeDecodeError, skipped: int) -> ScreenplayError:
    at = error.start
    return ScreenplayError(
        f"{name} cannot be decoded as {error.encoding}: byte 0x{data[at]:02x} at offset {at + skipped}"
        f" (line {_line(data, at)}) fits no character",
        "save the file again as UTF-8; if it was cut or damaged, mend it at that place",
    )


def _line(data: bytes, at: int) -> int:
    return data.count(b"\n", 0, at) + 1
