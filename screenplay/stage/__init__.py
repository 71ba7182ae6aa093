"""Staging: what a group needs to read a script aloud, and nothing that is needed to write it.

reading.py is the script as it is read: who says which element, on which page, in which scene. directions.py says which
action is read, names.py who is named, movement.py who comes and goes, french_scenes.py who is there. casting.py counts
what each role has to do, collisions.py says which roles one reader cannot have, readers.py and wishes.py what readers
want, problem.py puts that in numbers, doubling.py solves it, plan.py is the answer. prompt_book.py holds all of it;
tables.py, verdict.py, overview.py, exports.py, chart.py and sheets.py set it down. sides.py makes everybody's own copy,
with cover.py, cue_script.py and large_print.py; rehearsal.py learns a role.
"""
