# File descriptors may be ints or bools beside names.
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), 'text.txt')
for v in (path, 1, True):
    f = open(v, 'w') if isinstance(v, str) else open(v, 'w', closefd=False)
    print(type(f.name).__name__, f.writable())
    if isinstance(v, str):
        f.write('kept')
        f.close()
print(open(path).read())
