"""What is met in which place, for where nobody names it: the tables are `homes.txt` and its fellows, `catalogue` reads
them (and tells their form), `furniture` finds the place that things make."""
