"""Speech laid out: who is heard and how, through what, together with whom."""
