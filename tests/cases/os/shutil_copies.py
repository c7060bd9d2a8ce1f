import shutil, os, io
os.makedirs('/tmp/pyw-case-shutil', exist_ok=True)
os.chdir('/tmp/pyw-case-shutil')
os.makedirs('t1/sub', exist_ok=True)
for n, text in (('t1/a.txt', 'aaa'), ('t1/b.pyc', 'bbb'), ('t1/sub/c.txt', 'ccc')):
    with open(n, 'w') as f:
        f.write(text)
print(shutil.copyfile('t1/a.txt', 't1/a2.txt'), shutil.copy('t1/a.txt', 't1/sub'), shutil.copy2('t1/a.txt', 't1/a3.txt'))
try:
    shutil.copyfile('t1/a.txt', 't1/a.txt')
except shutil.SameFileError as e:
    print(type(e).__name__, e, isinstance(e, shutil.Error), isinstance(e, OSError))
src, dst = io.BytesIO(b'x' * 10), io.BytesIO()
shutil.copyfileobj(src, dst, 3)
print(dst.getvalue())
shutil.copymode('t1/a.txt', 't1/a2.txt'); shutil.copystat('t1/a.txt', 't1/a2.txt')
print(shutil.copytree('t1', 't2', ignore=shutil.ignore_patterns('*.pyc', 'a2*')), sorted(os.listdir('t2')), sorted(os.listdir('t2/sub')))
try:
    shutil.copytree('t1', 't2')
except FileExistsError as e:
    print(type(e).__name__)
shutil.copytree('t1', 't2', dirs_exist_ok=True)
print(sorted(os.listdir('t2')), shutil.move('t2/a2.txt', 't2/sub'), sorted(os.listdir('t2/sub')))
try:
    shutil.move('t1/a2.txt', 't2/sub')
except shutil.Error as e:
    print(e)
shutil.rmtree('t2'); print(os.path.exists('t2'))
shutil.rmtree('none', ignore_errors=True)
try:
    shutil.rmtree('none')
except FileNotFoundError as e:
    print(e.filename)
shutil.rmtree('t1')
print(type(shutil.get_terminal_size()).__name__, shutil.which('no-such-program-here'), shutil.ignore_patterns('*.x')('d', ['a.x', 'b']))
print(issubclass(shutil.SpecialFileError, OSError))
