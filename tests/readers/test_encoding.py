"""Bytes to text, and messages for what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screenplay.errors import ScreenplayError
from screenplay.readers.encoding import decode

STORY = "“Où est-il?” asked Zoë.\n\nNobody – not even Bram – knew.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac-roman"])
def test_common_encodings(encoding: str) -> None:
    assert decode(STORY.encode(encoding), "story.txt") == STORY


def test_utf16_with_its_mark_reversed() -> None:
    assert decode(b"\xfe\xff" + STORY.encode("utf-16-be"), "story.txt") == STORY


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends_become_newlines(end: str) -> None:
    assert decode(STORY.replace("\n", end).encode(), "story.txt") == STORY


@pytest.mark.parametrize(
    ("data", "message", "hint"),
    [
        (b"", "empty", "right file"),
        (b" \r\n\t\n", "blank", "right file"),
        (b"\xef\xbb\xbf", "blank", "right file"),
        (b"%PDF-1.7\n...", "a PDF", "pdftotext"),
        (b"PK\x03\x04word/document.xml", "ZIP archive", "plain text"),
        (b"{\\rtf1 Hello}", "Rich Text", "plain text"),
        (b"Once upon\na \x00 time", "NUL byte at offset 12 (line 2)", "plain text"),
        (bytes(range(1, 32)) * 9, "control characters", "plain text"),
        (STORY.encode() * 3 + b"\xff\xfe broken", "byte 0xff at offset", "UTF-8"),
        (b"\xff\xfea\x00b", "utf-16", "cut or damaged"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(data: bytes, message: str, hint: str) -> None:
    with pytest.raises(ScreenplayError) as refused:
        decode(data, "story.txt")
    assert refused.value.message.startswith("story.txt ")
    assert message in refused.value.message
    assert hint in refused.value.hint


def test_the_place_of_a_broken_byte_is_named() -> None:
    good = "Zoë and Chloé went to the café.\n" * 4
    with pytest.raises(ScreenplayError) as refused:
        decode(good.encode() + b"Then \xe9 fell.", "story.txt")
    assert f"offset {len(good.encode()) + 5} (line 5)" in refused.value.message


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data, "story.txt")
    except ScreenplayError as refused:
        assert refused.message and refused.hint
    else:
        assert text.strip() and "\r" not in text and not text.startswith("\ufeff")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).filter(str.strip))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode(), "story.txt") == text.removeprefix("\ufeff")
