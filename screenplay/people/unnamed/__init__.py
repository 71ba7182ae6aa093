"""People without a name: descriptions found, gathered, and tied to names."""
