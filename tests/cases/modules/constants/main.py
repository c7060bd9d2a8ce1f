# Module-level constants computed by loops and calls, imported by name.
from config import DEBUG, LEVELS, SIZE, TABLE, describe
from config import TABLE as T

print(DEBUG, LEVELS, SIZE, TABLE, T is TABLE)
print(describe(1), describe(9), describe(-1))
TABLE[0] = "patched"
print(describe(0))
LEVELS = None
print(describe(2))
