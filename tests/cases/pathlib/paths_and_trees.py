from pathlib import Path, PurePath, PurePosixPath
import tempfile, shutil, glob, os
p = Path('/usr/lib') / 'python3' / 'x.tar.gz'
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.anchor, p.root)
print(list(p.parents), p.parents[0], len(p.parents))
print(p.with_name('y.txt'), p.with_suffix('.zip'), p.with_stem('z'), p.is_absolute(), Path('a/b').is_absolute())
print(Path('a//b/./c/../d'), Path(), Path('.'), Path('/'), Path('//a'), Path('a/'), Path('', 'b'))
print(p.relative_to('/usr'), p.is_relative_to('/usr'), p.is_relative_to('/etc'))
try:
    p.relative_to('/etc')
except ValueError as e:
    print(e)
print(Path('/a/b').relative_to('/a/c', walk_up=True))
print(p.match('*.gz'), p.match('lib/*/*.gz'), PurePath('a/b.py').full_match('**/*.py'), p.as_posix(), p.as_uri())
print(Path('a') < Path('b'), Path('a') == Path('a/'), sorted([Path('b'), Path('a/c'), Path('a')]), hash(Path('a')) == hash(Path('a')))
for bad in ('', 'a/b'):
    try:
        p.with_name(bad)
    except ValueError as e:
        print(e)
try:
    Path('a') / 3
except TypeError as e:
    print(e)
try:
    Path(3)
except TypeError as e:
    print(e)
with tempfile.TemporaryDirectory() as d:
    base = Path(d)
    print(base.exists(), base.is_dir())
    f = base / 'hello.txt'
    print(f.write_text('héllo\nworld\n', encoding='utf-8'), f.read_text(encoding='utf-8'), f.read_bytes(), f.stat().st_size)
    (base / 'sub' / 'deep').mkdir(parents=True)
    (base / 'sub' / 'deep' / 'a.py').write_text('x = 1')
    (base / 'sub' / 'b.py').write_bytes(b'y = 2')
    (base / 'c.py').touch()
    print(sorted(x.name for x in base.iterdir()))
    print(sorted(str(x.relative_to(base)) for x in base.glob('*.py')))
    print(sorted(str(x.relative_to(base)) for x in base.rglob('*.py')))
    print(sorted(str(x.relative_to(base)) for x in base.glob('**/*')))
    print(sorted(str(x.relative_to(base)) for x in base.glob('sub/*/*.py')))
    print(sorted(os.path.relpath(x, d) for x in glob.glob(d + '/**/*.py', recursive=True)))
    print(sorted(os.path.relpath(x, d) for x in glob.glob(os.path.join(d, '*'))), glob.glob('*.py', root_dir=d))
    with f.open() as fh:
        print(fh.readlines())
    with f.open('a') as fh:
        fh.write('more')
    with f.open('rb') as fh:
        print(fh.read())
    try:
        (base / 'nope').read_text()
    except FileNotFoundError as e:
        print('FNF', e.errno, Path(e.filename).name)
    try:
        (base / 'sub').mkdir()
    except FileExistsError as e:
        print('FEE', e.errno)
    (base / 'sub').mkdir(exist_ok=True)
    g = f.rename(base / 'renamed.txt')
    print(g.name, f.exists(), g.exists())
    g.unlink()
    g.unlink(missing_ok=True)
    shutil.copytree(base / 'sub', base / 'copy')
    print(sorted(str(x.relative_to(base)) for x in (base / 'copy').rglob('*')))
    shutil.copy(base / 'sub' / 'b.py', base / 'bb.py')
    shutil.move(str(base / 'bb.py'), str(base / 'copy'))
    print(sorted(os.listdir(base / 'copy')))
    shutil.rmtree(base / 'copy')
    print((base / 'copy').exists(), (base / 'sub').resolve() == (base / 'sub' / '..' / 'sub').resolve())
    for root, dirs, files in base.walk():
        dirs.sort()
        print(root.relative_to(base), dirs, sorted(files))
    with tempfile.NamedTemporaryFile('w+', suffix='.txt', dir=d, delete=False) as tf:
        tf.write('temp')
        tf.flush()
        tf.seek(0)
        print(tf.read(), tf.name.endswith('.txt'), os.path.exists(tf.name))
    with tempfile.TemporaryFile() as tf:
        tf.write(b'abc')
        tf.seek(0)
        print(tf.read())
    fd, path = tempfile.mkstemp()
    os.write(fd, b'x')
    os.close(fd)
    print(open(path).read())
    os.remove(path)
print(os.path.exists(d))
print(shutil.which('nonexistent-command-xyz'), Path.cwd() == Path(os.getcwd()))
