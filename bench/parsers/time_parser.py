"""Measures CPython's own parser: ROOT PASSES -> one line of JSON. The first pass over all files is "cold".

Times are processor time of the thread, as in time-parser.ts.
"""
import ast
import json
import os
import resource
import sys
import time
import warnings

root, passes = sys.argv[1], int(sys.argv[2])
files = []
for folder, folders, names in os.walk(root):
    folders[:] = [f for f in folders if f not in ('__pycache__', 'site-packages')]
    for name in names:
        if name.endswith('.py'):
            with open(os.path.join(folder, name), 'rb') as file:
                files.append(file.read())
warnings.simplefilter('ignore')
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
times = []
for _ in range(passes):
    accepted = 0
    begun = time.thread_time()
    for data in files:
        try:
            ast.parse(data)
            accepted += 1
        except (SyntaxError, ValueError):
            pass
    times.append((time.thread_time() - begun) * 1e3)
memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
size = sum(len(data) for data in files)
print(json.dumps({'files': len(files), 'size': size, 'accepted': accepted, 'ms': times, 'memory': memory}))
