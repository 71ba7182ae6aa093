"""Marked-up prose to Markdown: what the story is among all that a page holds, its paragraphs, gaps and italics."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from screenplay.errors import ScreenplayError
from screenplay.text import Style

HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
STORIES = ("#chapters", "#storytext", ".chapter-content", ".chapter-inner", ".entry-content", "article", "main")
"""Where the sites that hold stories put them, the surest first; without one of them it is the whole body."""
LEFT_OUT = (
    "script, style, template, noscript, nav, footer, form, button, select, iframe, svg, img, figure, video, audio, dl,"
    " aside, sup:has(a), [hidden], [aria-hidden=true], .landmark, [role=navigation], [role=doc-noteref],"
    " [role=doc-toc], #preface, #afterword, .meta > p, .meta > blockquote"
)
"""No prose; at the end what the Archive of Our Own puts around chapters: tags, summaries, notes."""
BLOCKS = re.compile(
    "address|article|blockquote|body|center|dd|div|fieldset|h[1-6]|header|hr|html|li|main|ol|p|pre|section"
    "|table|tbody|td|th|tr|ul"
)
HEADING = re.compile(r"h([1-6])")
ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
STYLES = {"em": Style.ITALIC, "i": Style.ITALIC, "cite": Style.ITALIC, "strong": Style.BOLD, "b": Style.BOLD}
MARKS = {Style.ITALIC: "*", Style.BOLD: "**", Style.ITALIC | Style.BOLD: "***"}
BLANKS = re.compile(r"[ \t\n\r\f]+")
EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


@dataclass(slots=True)
class _Page:
    """Markdown as it grows: finished lines, and the runs of the paragraph that is being read."""

    lines: list[str] = field(default_factory=list)
    runs: list[tuple[str, Style]] = field(default_factory=list)

    def close(self, mark: str = "") -> None:
        """End the paragraph; `mark` goes before its words. One with nothing but blanks in it is a wider gap."""
        words = _marked(self.runs)
        if words.strip():
            self.lines += [mark + words.strip(), ""]
        elif any("\xa0" in text or text == "\n" for text, _ in self.runs):
            self.lines.append("")
        self.runs.clear()


def is_html(text: str) -> bool:
    """Whether `text` begins as a web page does."""
    return HTML.match(text) is not None


def tree(text: str) -> BeautifulSoup:
    """The page as a browser would take it, XHTML too."""
    return BeautifulSoup(DECLARATION.sub("", text), "html.parser")


def markdown(text: str, name: str) -> str:
    """The story on the page `text`, with its title and author above it where they stand outside the story.

    Raises ScreenplayError where the page has no words.
    """
    soup = tree(text)
    title = soup.find("h1")
    byline = soup.select_one(".byline, [rel=author], [itemprop=author]")
    story = next((found for found in map(soup.select_one, STORIES) if found), soup.body or soup)
    above = [
        f"{key}: {words}"
        for key, found in (("Title", title), ("Author", byline))
        if isinstance(found, Tag) and story not in found.parents and (words := _words(found))
    ]
    told = "\n".join([*above, "", prose(story)]).strip() + "\n"
    if not told.strip():
        raise ScreenplayError(f"{name}: there are no words on this page", "save the page again, with its text")
    return told


def prose(story: Tag) -> str:
    """The words below `story` as Markdown: headings, paragraphs, gaps, ornaments, bold and italic."""
    for unwanted in story.select(LEFT_OUT):
        unwanted.decompose()
    page = _Page()
    _read(story, Style.PLAIN, page)
    page.close()
    return "\n".join(page.lines).strip("\n")


def _words(tag: Tag) -> str:
    return re.sub(r"^by:?\s+", "", " ".join(tag.get_text(" ").split()), flags=re.IGNORECASE)


def _read(tag: Tag, style: Style, page: _Page) -> None:
    """Put what stands in `tag` on the page. A style may go over several paragraphs, as web editors have it."""
    style |= _style(tag)
    block = BLOCKS.fullmatch(tag.name) is not None
    if block:
        page.close()
    for child in tag.children:
        if isinstance(child, Tag):
            _read(child, style, page)
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            page.runs.append((str(child) if tag.name == "pre" else BLANKS.sub(" ", child), style))
    if tag.name == "br":
        _turn(page)
    elif tag.name == "hr":
        page.lines += ["***", ""]
    elif block:
        heading = HEADING.fullmatch(tag.name)
        if heading:
            page.runs[:] = [(text.replace("\n", " "), Style.PLAIN) for text, _ in page.runs]
        page.close("#" * int(heading[1]) + " " if heading else "")


def _turn(page: _Page) -> None:
    """A turn of the line; two in a row end the paragraph, and each one more widens the gap."""
    last = next((text for text, _ in reversed(page.runs) if text.strip(" ")), "")
    if last == "\n" or not page.runs:
        page.close()
    page.runs.append(("\n", Style.PLAIN))


def _style(tag: Tag) -> Style:
    found = STYLES.get(tag.name, Style.PLAIN)
    css = str(tag.get("style") or "")
    if ITALIC.search(css):
        found |= Style.ITALIC
    if BOLD.search(css):
        found |= Style.BOLD
    return found


def _marked(runs: list[tuple[str, Style]]) -> str:
    """The words with their marks, which must touch them: blanks at the edge of a run go outside."""
    return re.sub(r" *\n *", "\n", "".join(_pieces(runs)))


def _pieces(runs: list[tuple[str, Style]]) -> Iterator[str]:
    for style, group in groupby(runs, key=lambda run: run[1]):
        words = "".join(text for text, _ in group)
        edges = EDGES.fullmatch(words)
        mark = MARKS.get(style, "")
        yield f"{edges[1]}{mark}{edges[2]}{mark}{edges[3]}" if edges and edges[2] else words
