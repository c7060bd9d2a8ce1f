"""fileinput over files that are written first, and over standard input."""
import fileinput
import os
import tempfile

folder = tempfile.mkdtemp()
names = []
for name, text in (('one.txt', 'first\nsecond\n'), ('empty.txt', ''), ('two.txt', 'third\nlast')):
    path = os.path.join(folder, name)
    with open(path, 'w') as f:
        f.write(text)
    names.append(path)
for line in fileinput.input(files=names):
    print(os.path.basename(fileinput.filename()), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin(), repr(line))
fileinput.close()
for f in (fileinput.lineno, fileinput.filename, fileinput.nextfile):
    try:
        f()
    except RuntimeError as e:
        print(e)
with fileinput.input(names[0], mode='rb') as reader:
    print(reader.filename(), reader.lineno(), reader.fileno())
    print(reader.readline(), reader.lineno())
    try:
        fileinput.input(names)
    except RuntimeError as e:
        print(e)
    reader.nextfile()
    print(reader.readline(), reader.lineno())
for line in fileinput.FileInput(names, openhook=fileinput.hook_encoded('utf-8')):
    print(line, end='|')
print()
skipping = fileinput.FileInput(files=(names[0], names[2]))
for line in skipping:
    print(line.strip(), skipping.lineno())
    skipping.nextfile()
for options in ({'mode': 'w'}, {'openhook': 3}):
    try:
        fileinput.FileInput(names, **options)
    except ValueError as e:
        print(e)
try:
    fileinput.FileInput([os.path.join(folder, 'missing')]).readline()
except FileNotFoundError as e:
    print(e.errno, os.path.basename(e.filename))
print(list(fileinput.input(files=('-',))), list(fileinput.FileInput(names[1])))
