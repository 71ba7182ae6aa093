"""screenplay: prose fiction in, a screenplay that a cast can read aloud out."""

__version__ = "0.13.0"
