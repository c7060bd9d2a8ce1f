def deco(f):
    def w(*a): return f(*a)
    for attr in ('__name__', '__doc__', '__module__', '__qualname__'):
        setattr(w, attr, getattr(f, attr))
    w.__dict__.update(f.__dict__)
    return w
@deco
def hello():
    "doc of hello"
    return 1
print(hello.__name__, hello.__doc__, hello())
def tag(**kw):
    def d(f):
        for k, v in kw.items():
            setattr(f, k, v)
        return f
    return d
@tag(route='/x', methods=['GET'])
def view(): return 'v'
print(view.route, view.methods, getattr(view, 'nope', None), hasattr(view, 'route'), sorted(vars(view)))
def f(): pass
def g(): pass
f.x = 1
for fn in (f, g):
    for k in 'x', 'y', 'zed':
        if not hasattr(fn, k):
            setattr(fn, k, fn.__name__ + k)
print(f.x, g.x, getattr(f, 'ze' + 'd'), vars(g), f.__dict__)
for k in list(vars(g)):
    delattr(g, k)
print(vars(g), hasattr(g, 'x'))
f.__dict__['direct'] = 5
f.__dict__.update({'upd': 6}, kw=7)
print(f.direct, getattr(f, 'upd'), f.kw, sorted(f.__dict__))
class C:
    def m(self): pass
for k in ('a', 'b'):
    setattr(C.m, k, k * 2)
    for target in (C().m, len, [].append):
        try:
            setattr(target, k, 1)
        except AttributeError as e:
            print(type(e).__name__, str(e).replace('_or_method', ''))
print(C.m.a, C().m.b, [getattr(C().m, q) for q in 'ab'])
def deco(**attrs):
    def d(fn):
        def w(*a, **k): return fn(*a, **k)
        for n, v in attrs.items(): setattr(w, n, v)
        return w
    return d
@deco(route='/', auth=True)
def index(): return 'i'
@deco(route='/about')
def about(): return 'a'
for fn in (index, about):
    print(fn(), fn.route, getattr(fn, 'auth', False), {k: v for k, v in vars(fn).items()})
for f in (lambda: setattr(1, 'real', 3), lambda: setattr(1.5, 'imag', 3), lambda: setattr(True, 'real', 3), lambda: setattr(range(3), 'start', 3), lambda: setattr(1j, 'real', 3), lambda: setattr([], 'append', 3), lambda: setattr('x', 'q', 3), lambda: setattr(slice(1), 'stop', 3)):
    try: f()
    except AttributeError as e: print(e)
