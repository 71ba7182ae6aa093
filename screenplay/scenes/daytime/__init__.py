"""The time of day of a scene."""
