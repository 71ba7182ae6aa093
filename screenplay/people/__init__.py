"""Who is in the story: characters with their names, aliases, gender and cue, and where the text tells of them."""

from screenplay.people.cast import find_people

__all__ = ["find_people"]
