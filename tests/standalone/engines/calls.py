"""
Reads the calls a runner makes: lines such as `escapes f-0.75 f0.1 i100`, the letter being the argument's type.

Without lines the program itself is run.
"""

import sys


def read_calls():
    for line in sys.stdin.read().splitlines():
        name, *args = line.split()
        yield name, [float(a[1:]) if a[0] == "f" else int(a[1:]) for a in args]
