"""Past narration told in the present: which words are finite verbs, which pasts stay, and the forms the others take."""
