"""doc"""
import sys
x = 1
def f(a, b=2, *args, c, **kw):
    z = 1
    def g(): return z
    for q in range(2): pass
    return {k: v for k, v in locals().items() if k != 'g'}
def h():
    if x > 5:
        never = 1
    y = 2
    del y
    w = 3
    return locals()
print(f(1, c=3, k=4), h())
class A:
    """d"""
    y = 1
    def m(self): pass
class B(A):
    __slots__ = ('s',)
class C(A):
    def __init__(self):
        self.inst = 1
        self._p = 2
print(dir(A))
print([n for n in dir(C()) if not n.startswith('_')], [d for d in dir(B()) if d not in dir(object)])
print(dir(5) == dir(int), len(dir('')), dir([])[-5:])
print([n for n in globals() if not n.startswith('__')])
print('x' in globals(), 'nope' in globals(), globals()['x'], globals().get('nope', 7))
globals()['created'] = 42
print(created)
for n in ('red', 'blue'):
    globals()[n] = n.upper()
print(red, blue, globals()['r' + 'ed'])
def call(name, *args):
    return globals()[name](*args)
def cmd_add(a, b): return a + b
def cmd_mul(a, b): return a * b
print(call('cmd_add', 2, 3), call('cmd_mul', 2, 3))
cmds = {n[4:]: v for n, v in globals().items() if n.startswith('cmd_')}
print(sorted(cmds), cmds['add'](4, 5))
try: globals()['missing']
except KeyError as e: print('KeyError', e)
print([n for n in dir() if not n.startswith('_')])
a, b = 3, 4
print('{a} {b}'.format(**globals()), '%(a)d' % globals() if False else '')
def fmt(name, age): return '{name} is {age}'.format(**locals())
print(fmt('bob', 3), vars()['a'], locals()['b'])
def cnt():
    global newone
    newone = 5
    return 'newone' in globals()
print(cnt(), list(globals())[-1])
class D:
    def __dir__(self): return ['z', 'a']
print(dir(D()))
for name, obj in sorted(globals().items()):
    if isinstance(obj, type) and issubclass(obj, A): print(name, obj.__name__)
tests = [v for k, v in sorted(globals().items()) if k.startswith('cmd_') and callable(v)]
print([t.__name__ for t in tests])
