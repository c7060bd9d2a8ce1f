"""Times a kernel from inside CPython: FILE SIZE COUNT -> JSON {"result", "ms": [...]}."""

import json
import runpy
import sys
import time

path, size, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
solve = runpy.run_path(path)["solve"]
times = []
for _ in range(count):
    begin = time.perf_counter()
    result = solve(size)
    times.append((time.perf_counter() - begin) * 1e3)
print(json.dumps({"ms": times, "result": result}))
