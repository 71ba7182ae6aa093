"""What becomes of a speech tag when its "said" goes: a cue, a parenthetical, or something shown."""
