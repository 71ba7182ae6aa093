"""Staging: what a group needs to read a script aloud, and nothing that is needed to write it.

reading.py is the script as it is read: who says which element, where its scenes and pages are. directions.py says which
action is read; names.py finds who is named, french_scenes.py who is there, casting.py counts what each role has to do,
collisions.py says which roles one reader cannot have, doubling.py gives the roles to readers. The rest sets it down.
"""
