"""Pages: a screenplay laid out in lines, columns and pages by the rules of the film industry.

layout.py holds the measures of film, forms.py those of stage and radio, lines.py turns lines, sentences.py finds their
ends, blocks.py says what belongs together, splits.py where a block may be parted, breaks.py fills pages, running.py
puts words above and below them, title.py sets the title page, page.py is the result.
For those who draw it: outline.py, direction.py, typefaces.py. Nothing here draws or opens a file.
"""

from __future__ import annotations

from screenplay.model import Screenplay
from screenplay.pages.layout import ROWS, Layout
from screenplay.pages.page import Line, Page

__all__ = ["ROWS", "Layout", "Line", "Page", "paginate"]


def paginate(play: Screenplay, layout: Layout = Layout()) -> tuple[Page, ...]:
    """The title page, where `play` has one, and the numbered pages of the script."""
    from screenplay.pages.blocks import blocks  # here, so that who needs a Layout alone does not load the typesetter
    from screenplay.pages.breaks import fill
    from screenplay.pages.running import with_running_lines
    from screenplay.pages.title import title_pages

    pages = fill(blocks(play, layout), layout)
    return (*title_pages(play.title_page, layout), *with_running_lines(pages, play.elements, layout))
