DEBUG = not True
SIZE = 1 << 40
LEVELS = ["low", "mid", "high"]
TABLE = []
for i, level in enumerate(LEVELS):
    TABLE.append(f"{i}:{level:>5}")
if DEBUG:
    TABLE.append("debug")
else:
    TABLE.append("release")
del TABLE[1]


def describe(n):
    try:
        return TABLE[n] + "/" + LEVELS[n]
    except IndexError:
        return f"unknown {n} of {len(LEVELS)} (i={i})"
