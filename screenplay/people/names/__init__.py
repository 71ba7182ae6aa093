"""People with names: wordings of names found, weighed and gathered into persons."""
