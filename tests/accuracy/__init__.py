"""Programs that are there in, what inspect says of them against what people found in them out.

2026-11-25: of 120 traces drawn at random (seed 20261127) from the 733 that counted in 33 programs, and judged by the
bytes around them by one person, 8 were wrong, 6 doubtful and 106 right; what they taught was only partly mended after.
2026-11-26: of 150 (seed 20261201) from 683, judged more strictly by the one who wrote the latest rules, 13 were wrong,
11 doubtful and 126 right.
"""
