import io, os
os.makedirs('/tmp/pyw-case-kinds', exist_ok=True)
os.chdir('/tmp/pyw-case-kinds')
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, issubclass(io.BlockingIOError, OSError), issubclass(io.UnsupportedOperation, ValueError))
with open('f.tmpio', 'wb') as f:
    print(isinstance(f, io.BufferedWriter), isinstance(f, io.BufferedIOBase), isinstance(f, io.IOBase), isinstance(f, io.RawIOBase), f.mode)
    f.write(b'one\ntwo\r\nthree')
with open('f.tmpio', 'rb') as f:
    print(isinstance(f, io.BufferedReader), f.peek(3)[:3], f.read1(4), f.readline(), f.tell(), f.seek(-2, io.SEEK_CUR), f.read())
with open('f.tmpio', 'rb', buffering=0) as f:
    print(isinstance(f, io.FileIO), isinstance(f, io.RawIOBase), f.read(3), f.readall())
with open('f.tmpio', 'r+b') as f:
    print(isinstance(f, io.BufferedRandom), f.read(3), f.write(b'!'), f.seek(0), f.read())
with open('f.tmpio') as f:
    print(isinstance(f, io.TextIOBase), isinstance(f, io.TextIOWrapper), f.newlines, f.read(), f.newlines, f.encoding.lower(), f.errors, f.line_buffering)
with open('f.tmpio', newline='') as f:
    print(f.readlines())
with io.FileIO('f.tmpio', 'r') as f:
    print(f.mode, f.readable(), f.writable(), f.seekable(), f.closefd, f.name)
try:
    f.read()
except ValueError as e:
    print(e)
r = io.BufferedReader(io.BytesIO(b'abc\ndef'))
print(r.readline(), r.peek()[:2], r.raw.__class__.__name__, r.read())
w = io.BytesIO()
b = io.BufferedWriter(w)
b.write(b'x'); print(w.getvalue()); b.flush(); print(w.getvalue())
t = io.TextIOWrapper(io.BytesIO(b'a\r\nb\n\xff'), encoding='ascii', errors='replace', newline=None)
print(t.readline(), repr(t.read()))
t = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', write_through=True)
t.write('é\n'); print(t.buffer.getvalue()); t.reconfigure(newline='\r\n'); t.write('z\n'); print(t.buffer.getvalue())
raw = t.detach(); print(raw.getvalue())
for f in (lambda: open('none.tmpio'), lambda: open('f.tmpio', 'q'), lambda: open('f.tmpio', 'rw'), lambda: open('f.tmpio', 'rb', encoding='x'), lambda: open('f.tmpio', buffering=0), lambda: io.StringIO().read('x'), lambda: io.BytesIO().write('x'), lambda: io.StringIO().write(b'x'), lambda: io.StringIO('abc').seek(1, 1), lambda: open('f.tmpio', 'w').read(), lambda: io.BytesIO(b'a').seek(-1)):
    try:
        print(f())
    except (OSError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
s = io.StringIO('a\nb\r\nc', newline=None)
print(s.readlines(), s.newlines if hasattr(s, 'newlines') else '')
print(io.BytesIO(b'abc').getbuffer()[1], io.BytesIO(b'a,b').read1(), io.BytesIO(b'xyz').readinto(bytearray(2)))
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode('a\r')), repr(d.decode('\nb', True)), d.newlines)
os.remove('f.tmpio')
