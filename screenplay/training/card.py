"""The model card: what the model is, what it was fitted on, how good it is and where it is weak."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from screenplay.attribution.trained import Paces

CARD = """# Model card: who says each line

Written by `screenplay train`; do not edit. The model is `model.json` beside this file.

**What it is.** Weights for the pieces of evidence that the rules of `screenplay/attribution/rules` find, for the
patterns of turn-taking and for whom a line calls, in a second-order conditional random field over the turns of a story
(`decode.py`): {signs} signs, four weights each: for slow talk and for brisk talk (`pace.py`), and of these one for the
first reading and one for the two that know what was decided. Then boosted regression trees have the last word
(`opinion/`), {slow} in slow talk and {brisk} in brisk talk: they see {measures} measures of a turn and a candidate,
what all readings thought of them there and around it first of all, and add to the chances. Confidence is a logistic
regression on signs of certainty (`certainty.py`), put right by a rising table. No network, no word list: plain JSON,
nothing in it but numbers and the names of signs, measures and texts.

**What it was fitted on.** {count} English novels whose quotations people have annotated with their speakers
(the Project Dialogism Novel Corpus; Vishnubhotla, Hammond and Hirst, LREC 2022), each once with the annotation's
cast and once with the cast that the program finds:
{names}.
And {many} short stories of today's kind, written and annotated for this project ({ours}),
likewise. `model.json` names them.
The novels' texts and annotations are not shipped, nor can any be had back from the weights.

**How it was fitted.** The likelihood of the annotated speakers, climbed by L-BFGS from zero, weights drawn towards
zero: these are the weights of slow talk, and what the novels tell. Those of brisk talk are fitted to the stories, and
to novels as far as their talk is brisk, drawn towards the ones of slow talk with those set by hand, and then taken a
quarter of the way back to them, as suits stories not fitted to best. The trees, grown by LightGBM, whose seed is fixed,
learn from readings of each text by weights that were fitted without it, those of brisk talk likewise from the stories,
and from novels as far as they are brisk. The same texts give the same file:
`screenplay train NOVELS --stories STORIES -o MODEL`.

**Which talk is brisk.** Chapters of novels, cut out and read as stories of their own, lose as much by the weights of
stories as the whole novels do: what differs is not length. Of what was measured (words a turn, turns a page,
contractions, untagged lines, length) the words of the mean turn tell best which weights a text wants.

**How good it is.** Percent, {folds}-fold: every text was judged by a model fitted without it, its confidence too.
(One thing a fold knows of it at second hand: the readings of the other novels that its trees learn from were made by
weights that had seen it.)
Found: pieces of the annotation's quotations that the program found; exact: how many of the program's are such a piece.
Speaker: quotations that got the right one; those that were not found count as wrong. Explicit, anaphoric and implicit
are the annotation's kinds: a name in the tag, a pronoun or description there, no tag. Without a cast every person of
the annotation is matched with at most one whom the program found.

```
{table}
```

**Where it is weak.** Untagged talk of three and more; "he said" among several men; one person whom a novel calls by two
names, and families that share a surname, where no cast is given. The novels are British and American, most of them
printed before 1935: telephones, screens and beats in place of tags are rarer there than today, and `weights.py` adds a
few weights by hand for what they hardly show. The stories are by few hands, folds leave out stories but not hands,
and some rules were made with them in view, so that the figures on them flatter: of stories that nobody had looked at
fewer lines are right (`python -m tests.bench.stories tests/bench/stories/unseen`).

**Licence.** The weights are under the program's MIT licence. The corpus' annotations carry no licence text and are used
to measure and fit only.
"""
WIDE = 120
OURS = "tests/bench/stories: seen and learnt"


def card(novels: Sequence[str], stories: Sequence[str], folds: int, weights: Paces, table: str) -> str:
    """The card for a model of `weights` fitted on `novels` and `stories`, with its cross-validated `table`."""
    slow, brisk = weights.slow, weights.brisk
    return CARD.format(
        count=len(novels),
        names=fill(", ".join(novels), WIDE, break_on_hyphens=False),
        folds=folds,
        many=len(stories) or "no",
        ours=OURS,
        slow=len(slow.forest.trees),
        brisk=len(brisk.forest.trees),
        signs=len({**slow.first, **slow.second, **brisk.first, **brisk.second}),
        measures=len(slow.forest.measures),
        table=table,
    )
