class Bag:
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def get(self, n): return self.__dict__.get(n, '?')
b = Bag(a=1, b='x')
print(b.a, b.b, b.get('a'), b.get('zz'), sorted(b.__dict__), vars(b))
b.__dict__['c'] = 3
print(b.c, 'c' in b.__dict__)
del b.__dict__['a']
print(hasattr(b, 'a'), vars(b))
for i in range(3):
    setattr(b, f'field_{i}', i * i)
print(getattr(b, 'field_2'), getattr(b, 'field_' + '1'), getattr(b, 'nope', None), vars(b))
delattr(b, 'field_' + '0')
print(hasattr(b, 'field_0'), [k for k in vars(b)])
try: getattr(b, 'field_' + '0')
except AttributeError as e: print(e)
print(b.__dict__.pop('field_1'), b.__dict__.pop('field_1', 'gone'), b.__dict__.setdefault('q', 5), b.q, b.__dict__.setdefault('q', 6))
try: b.__dict__.pop('nothere')
except KeyError as e: print('KeyError', e)
class Proxy:
    def __init__(self, target): object.__setattr__(self, '_target', target)
    def __getattr__(self, name): 
        print('get', name)
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        print('set', name)
        setattr(self._target, name, value)
    def __delattr__(self, name): delattr(self._target, name)
class T:
    def __init__(self): self.x = 1
    def hello(self, n): return f'hello {n} {self.x}'
t = T(); p = Proxy(t)
p.x = 5; p.y = 6
print(p.x, t.y, p.hello('bob'), t.x)
del p.y
print(hasattr(t, 'y'), hasattr(p, 'zzz'))
class Attr(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k)
    def __setattr__(self, k, v): self[k] = v
a = Attr(x=1); a.y = 2
print(a.x, a.y, a, hasattr(a, 'z'))
class Obs:
    def __init__(self): self._subs = []; self.name = 'n'
    def __setattr__(self, k, v):
        old = self.__dict__.get(k)
        super().__setattr__(k, v)
        if k != '_subs':
            for f in self._subs: f(k, old, v)
o = Obs(); o._subs.append(lambda *a: print('changed', a)); o.name = 'm'; o.other = 1; setattr(o, 'dyn' + 'amic', 2)
print(vars(o).keys())
vars(o)['name'] = 'z'; print(o.name)
class Cached:
    def __init__(self, f): self.f = f; self.n = f.__name__
    def __get__(self, obj, owner):
        if obj is None: return self
        v = obj.__dict__[self.n] = self.f(obj)
        return v
class C:
    @Cached
    def slow(self): print('computing'); return 42
c = C(); print(c.slow, c.slow, vars(c))
o.__dict__.clear(); print(vars(o))
for m in ('upper', 'title', 'swapcase'):
    print(getattr('some text', m)())
def tryget(o, n):
    try: return getattr(o, n)
    except AttributeError as e: return str(e)
print(tryget(5, 'nothing'), tryget([], 'no' + 'pe'), tryget(None, 'x'))
try: setattr(5, 'x', 1)
except AttributeError as e: print(e)
for n in ('append', 'zzz'):
    print(hasattr([], n))
class A:
    def __setattr__(self, name, value):
        print('set', name)
        super().__setattr__(name, value)
    def __getattribute__(self, name):
        return object.__getattribute__(self, name)
a = A()
a.x = 1
a.y = 2
print(a.x, a.y)
class B:
    def __setattr__(self, name, value):
        if name == 'k': raise AttributeError('no')
        object.__setattr__(self, name, value)
b = B()
b.t = 4
print(b.t)
