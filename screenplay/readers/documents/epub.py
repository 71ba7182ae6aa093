"""EPUB 2 and 3 to Markdown: the documents of its spine in reading order (EPUB 3.3, sections 4.2.6.3 and 5.7)."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree import ElementTree

from bs4 import Tag

from screenplay.errors import ScreenplayError
from screenplay.readers.documents import archive, html
from screenplay.readers.encoding import decode

NO_STORY = re.compile(
    "cover|titlepage|copyright-page|toc|landmarks|lo[it]|index|dedication|colophon|endnotes|footnotes"
)
"""Kinds of parts (EPUB 3 Structural Semantics Vocabulary) that are no part of the story."""
FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Algorithms that only obfuscate fonts; every other one locks the text."""
GAP = "\n\n\n\n"
"""Between two files: wider than between paragraphs, so that the words around it decide what it means."""


def markdown(packed: zipfile.ZipFile, name: str) -> str:
    """The story in the book `packed`, title and author first. Raises ScreenplayError where it is locked or damaged."""
    _refuse_locked(packed, name)
    place = _package(packed, name)
    package = _xml(packed, place, name)
    head = [
        f"{key}: {words}"
        for key, tag in (("Title", "title"), ("Author", "creator"))
        if (words := ", ".join(" ".join(found.itertext()).strip() for found in _all(package, tag)))
    ]
    parts = [part for member in _spine(package, place) if (part := _part(packed, member, name))]
    if not parts:
        raise ScreenplayError(f"{name}: this e-book has no text", "it may consist of pictures; give the story as text")
    return "\n".join(head) + GAP + GAP.join(parts) + "\n"


def _refuse_locked(packed: zipfile.ZipFile, name: str) -> None:
    if "META-INF/encryption.xml" in packed.namelist():
        methods = _all(_xml(packed, "META-INF/encryption.xml", name), "EncryptionMethod")
        if any(method.get("Algorithm") not in FONTS for method in methods):
            raise ScreenplayError(
                f"{name} is locked by copy protection (DRM)", "give a copy of the story without a lock"
            )


def _package(packed: zipfile.ZipFile, name: str) -> str:
    roots = _all(_xml(packed, "META-INF/container.xml", name), "rootfile")
    place = next((root.get("full-path") for root in roots if root.get("full-path")), None)
    if not place:
        raise ScreenplayError(f"{name}: META-INF/container.xml names no package", "save or download the story again")
    return place


def _xml(packed: zipfile.ZipFile, member: str, name: str) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(archive.read(packed, member, name))
    except ElementTree.ParseError as error:
        raise ScreenplayError(
            f"{name}: its part {member} is damaged ({error})", "save or download the story again"
        ) from error


def _all(root: ElementTree.Element, tag: str) -> list[ElementTree.Element]:
    return [element for element in root.iter() if element.tag.rpartition("}")[2] == tag]


def _spine(package: ElementTree.Element, place: str) -> Iterator[str]:
    """The members to read, in order: what is navigation or stands outside the reading order is left out."""
    folder = posixpath.dirname(place)
    items = {item.get("id"): item for item in _all(package, "item")}
    for ref in _all(package, "itemref"):
        item = items.get(ref.get("idref"))
        if item is not None and ref.get("linear") != "no" and "nav" not in (item.get("properties") or "").split():
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))


def _part(packed: zipfile.ZipFile, member: str, name: str) -> str:
    data = archive.read(packed, member, name)
    if not data.strip():
        return ""
    soup = html.tree(decode(data, f"{name}, {member}"))
    body = soup.body or soup
    return "" if _is_no_story(body) else html.prose(body)


def _is_no_story(body: Tag) -> bool:
    """A part that says so, or that is nothing but links, as a table of contents is."""
    first = [body, *(child for child in body.find_all(True, recursive=False))]
    kinds = {kind for tag in first for kind in str(tag.get("epub:type") or "").split()}
    words = len(body.get_text("", strip=True))
    linked = sum(len(link.get_text("", strip=True)) for link in body.find_all("a", href=True))
    return any(map(NO_STORY.fullmatch, kinds)) or (words > 0 and 10 * linked > 6 * words)
