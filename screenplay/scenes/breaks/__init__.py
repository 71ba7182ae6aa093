"""Where a new scene opens."""
