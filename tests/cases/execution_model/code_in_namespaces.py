import collections
def tried(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
print(tried(lambda: eval('1', 5)), tried(lambda: eval('1', {}, 5)), tried(lambda: eval('1', collections.UserDict())))
print(tried(lambda: eval('x', [])), tried(lambda: eval('nope', {})), tried(lambda: eval('len', {'__builtins__': {}})))
print(tried(lambda: eval('len', {'__builtins__': None})), tried(lambda: eval('x', {'x': 3, '__builtins__': None})))
ns = {}
exec('class C:\n  def f(self): return self.g()\n  def g(self): return helper(2)\ndef helper(n): return n * scale\nscale = 10\nh=lambda: 1', ns)
C = ns['C']
print(C, C.__module__, C.__qualname__, C().f(), ns['helper'].__qualname__, C.f.__qualname__, ns['h']())
print(list(ns))
ns['scale'] = 7
print(C().f())
ns2 = {}
exec('''
import math
from collections import OrderedDict as OD
total = 0
for i in range(4):
    total += i
    if i == 2:
        continue
else:
    done = True
squares = [k * k for k in range(total)]
try:
    1 / 0
except ZeroDivisionError as e:
    caught = str(e)
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        return n + total
    global made
    made = 'by outer'
    return inner
fn = outer()
fn()
a, (b, *c) = 1, (2, 3, 4)
del total
''', ns2)
print(sorted(k for k in ns2 if not k.startswith('__')))
print(ns2['i'], ns2['done'], ns2['squares'], ns2['caught'], ns2['made'], ns2['a'], ns2['b'], ns2['c'], ns2['math'].floor(2.5))
try:
    ns2['fn']()
except NameError as e:
    print(e)
l: dict = {}
exec('x=1\ndef f(): return x', {}, l)
print(l.keys())
try:
    l['f']()
except NameError as e:
    print(e)
print(eval('[y*2 for y in z]', {'z': [1, 2]}), eval('sum(v for v in z)', {'z': [1, 2]}))
class M(dict):
    def __missing__(self, k):
        return k.upper()
print(eval('a+b', {}, M()))
u = collections.UserDict()
exec('q=5\nprint(q, __name__)', {}, u)
print(u)
print(exec('1', {}), exec('f(2)', {'f': print}, None))
def run(debug):
    env = {'debug': debug, 'print': lambda *a: 'captured'}
    exec("""
if debug:
    level = print('x')
else:
    level = len('abc')
""", env)
    return env['level']
print(run(True), run(False))
src = "value = base * 2"
for base in (1, 'ab', [3]):
    env = {'base': base}
    exec(src, env)
    print(env['value'])
for code in ('r = a + 1', 'r = a * a', 'r = [a'):
    env = {'a': 6}
    try:
        exec(code, env)
        print(env['r'])
    except SyntaxError as e:
        print('bad', e.msg)
env = {}
exec("""
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int = 2
    def norm(self):
        return self.x + self.y
class Q(P):
    def norm(self):
        return super().norm() * 2
p = Q(4)
""", env)
print(env['p'], env['p'].norm(), isinstance(env['p'], env['P']))
print(eval('x if (y := x > 1) else y', {'x': 2}), eval("f(3)", {'f': lambda n: n + 1}))
