"""Makes the calls in CPython: the numbers all engines must give."""

import runpy
import sys

from calls import read_calls

functions = runpy.run_path(sys.argv[1], run_name="library")
for name, args in read_calls():
    print(functions[name](*args))
