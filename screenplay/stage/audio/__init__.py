"""Audio: a script spoken, with a voice for each role.

    Reading ─► lines (speakable pieces) ─┬─► studio (engines, clips that are kept) ─► timeline ─► mix ─► encode
    roles ───► parts (voices.toml) ──────┘                                               └─► captions, cue sheet

The engines that speak stand in `engines`, one module each. Samples are numpy arrays at RATE; files of sound are written
by `encode` alone.
"""
