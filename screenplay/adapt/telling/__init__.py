"""What the narration tells, sentence by sentence: what can be seen, what is thought, whose it is."""
