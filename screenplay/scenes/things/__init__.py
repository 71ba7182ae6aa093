"""What is met in which place: tables, and the place that the things around make."""
