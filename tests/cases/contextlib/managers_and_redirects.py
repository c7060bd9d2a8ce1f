import contextlib, io, sys, os
from contextlib import redirect_stdout, contextmanager, ExitStack, suppress, closing, nullcontext, ContextDecorator
buf = io.StringIO()
with redirect_stdout(buf):
    print('hidden', 1, 2)
    sys.stdout.write('w\n')
print(repr(buf.getvalue()))
err = io.StringIO()
with contextlib.redirect_stderr(err):
    print('oops', file=sys.stderr)
print(repr(err.getvalue()))
@contextmanager
def tag(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    finally:
        print('</' + name + '>')
with tag('a') as t:
    print(t)
@tag('deco')
def f(x):
    print('in f', x)
    return x + 1
print(f(1), f(2))
class timer(ContextDecorator):
    def __enter__(self):
        print('start')
        return self
    def __exit__(self, *exc):
        print('stop')
        return False
@timer()
def g():
    print('g')
g()
with timer():
    print('body')
with ExitStack() as st:
    for n in 'xy':
        st.enter_context(tag(n))
    st.callback(print, 'callback', 1)
with suppress(KeyError):
    {}['a']
with closing(io.StringIO('q')) as q:
    print(q.read())
print(q.closed)
with nullcontext(5) as n:
    print(n)
try:
    with tag('err'):
        raise ValueError('v')
except ValueError as e:
    print('caught', e)
cwd = os.getcwd()
with contextlib.chdir('/tmp'):
    print(os.getcwd())
print(os.getcwd() == cwd)
