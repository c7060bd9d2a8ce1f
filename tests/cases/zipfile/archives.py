import io
import os
import tempfile
import zipfile
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo, is_zipfile

STAMP = (2024, 2, 29, 13, 45, 58)


def info(name, method=ZIP_STORED):
    made = ZipInfo(name, STAMP)
    made.compress_type = method
    return made


buffer = io.BytesIO()
with ZipFile(buffer, 'w', compression=ZIP_DEFLATED) as z:
    z.writestr(info('hello.txt'), 'hello world')
    z.writestr(info('data/long.txt', ZIP_DEFLATED), b'abc' * 500)
    z.writestr(info('data/caf\u00e9.txt'), 'caf\u00e9')
    z.mkdir('empty')
    with z.open(info('stream.bin', ZIP_DEFLATED), 'w') as f:
        print(f.write(b'one '), f.write(b'two'), f.writable(), f.readable())
    z.comment = b'made here'
    print(z.namelist(), z.mode, z.compression == ZIP_DEFLATED)
data = buffer.getvalue()
print(len(data) > 400, data[:4], is_zipfile(io.BytesIO(data)), is_zipfile(io.BytesIO(b'nothing')))
with ZipFile(io.BytesIO(data)) as z:
    z.printdir()
    for i in z.infolist():
        print(i.filename, i.file_size, i.date_time, hex(i.CRC), i.compress_type, i.is_dir(), i.external_attr, i.flag_bits)
        print(i)
    print(z.read('hello.txt'), z.read('data/long.txt')[:9], z.getinfo('data/long.txt').compress_size < 100, z.comment)
    with z.open('data/caf\u00e9.txt') as f:
        print(f.read().decode(), f.name, f.mode, f.closed)
    with z.open('stream.bin') as f:
        print(f.read(3), f.read(), f.read())
    print([line for line in io.TextIOWrapper(z.open('hello.txt'), 'utf-8')], z.testzip())
    for wrong in (lambda: z.read('missing'), lambda: z.open('hello.txt', 'rb'), lambda: z.writestr('x', 'y'), lambda: z.open('x', 'w'),
                  lambda: z.setpassword('text')):
        try:
            print(wrong())
        except (KeyError, ValueError, TypeError) as e:
            print(type(e).__name__, e)
try:
    z.read('hello.txt')
except ValueError as e:
    print(e)
again = io.BytesIO(data)
with ZipFile(again, 'a') as z:
    z.writestr(info('later.txt'), 'appended')
print(ZipFile(again).namelist(), ZipFile(again).read('later.txt'), ZipFile(again).comment)
for broken in (b'', b'PK', data[:-30], data.replace(b'hello world', b'hellO world', 1), data[:200] + b'!' + data[201:], b'junk in front' + data):
    try:
        with ZipFile(io.BytesIO(broken)) as z:
            print(z.namelist(), z.testzip(), z.read('hello.txt'))
    except (BadZipFile, KeyError, NotImplementedError) as e:
        print(type(e).__name__, e)
for wrong in (lambda: ZipFile(io.BytesIO(), 'q'), lambda: ZipFile(io.BytesIO(), 'w', 99), lambda: ZipInfo('x', (1979, 1, 1, 0, 0, 0))):
    try:
        print(wrong())
    except (ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
root = zipfile.Path(ZipFile(io.BytesIO(data)))
print(sorted(p.at for p in root.iterdir()), (root / 'data' / 'long.txt').exists(), (root / 'data').is_dir(), (root / 'hello.txt').read_text())
print([p.at for p in root.glob('**/*.txt')], (root / 'hello.txt').name, (root / 'data' / 'long.txt').suffix, (root / 'none').exists())
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'a.zip')
    source = os.path.join(folder, 'source.txt')
    with open(source, 'w') as f:
        f.write('from a file\n' * 3)
    with ZipFile(path, 'w', ZIP_DEFLATED, compresslevel=9) as z:
        z.write(source, arcname='inner/source.txt')
        z.write(source, 'plain.txt', ZIP_STORED)
        z.writestr(info('../up.txt'), 'x')
        z.writestr('now.txt', 'y')
        print(z.getinfo('now.txt').date_time[0] > 2000, repr(z).replace(folder, 'F'))
    print(is_zipfile(path), is_zipfile(source), is_zipfile(os.path.join(folder, 'none')))
    with ZipFile(path) as z:
        z.extractall(os.path.join(folder, 'out'))
        print(z.extract('plain.txt', os.path.join(folder, 'two')).replace(folder, 'F'))
        i = z.getinfo('inner/source.txt')
        print(i.compress_type, i.file_size, z.namelist())
    found = []
    for base, folders, files in os.walk(os.path.join(folder, 'out')):
        found += [os.path.join(base, n).replace(folder, 'F') for n in files]
    print(sorted(found))
    with open(os.path.join(folder, 'out', 'inner', 'source.txt')) as f:
        print(f.read().splitlines())
    try:
        ZipFile(path, 'x')
    except FileExistsError as e:
        print('exists')
    try:
        ZipFile(source)
    except BadZipFile as e:
        print(e)
