"""Programs that are there in, what inspect says of them against what people found in them out.

2026-11-25: of 120 traces drawn at random (seed 20261127) from the 733 that counted in 33 programs, and judged by the
bytes around them by one person, 8 were wrong, 6 doubtful and 106 right; what they taught was only partly mended after.
2026-11-26: of 150 (seed 20261201) from 683, judged more strictly by the one who wrote the latest rules, 13 were wrong,
11 doubtful and 126 right.
2026-11-26, evening, by programs that nobody had looked at: desktop programs with a part for networks, drawn at random
from Debian 12, each draw judged before the rules learnt from it. 90 programs, 125 pairs of program and host: 47 wrong.
Then sites began to need a sign that they are used: 117 programs, 115 pairs: 20 wrong; 150, 140: 17; 170, 79: 8;
177, 127: 14 (7 of them one list); 80, 85: 8. Judged by the one who wrote the rules.
"""
