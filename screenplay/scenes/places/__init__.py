"""Where a scene plays: places named, pointed at or made by what stands around."""
