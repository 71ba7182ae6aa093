"""How the weights of attribution are fitted on annotated novels, and how good they are on novels left out.

Only `screenplay train` loads this package, which alone needs numpy.
"""
