"""Programs that are there in, what inspect says of them against what people found in them out.

2026-11-25: of 120 traces drawn at random (seed 20261127) from the 733 that counted in 33 programs, and judged by the
bytes around them by one person, 8 were wrong, 6 doubtful and 106 right; what they taught was only partly mended after.
"""
