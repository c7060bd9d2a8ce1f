class Fake:
    @property
    def __class__(self): return int
class Proxy:
    def __init__(self, t): self._t = t
    @property
    def __class__(self): return type(self._t)
    def __getattr__(self, n): return getattr(self._t, n)
class Bad:
    @property
    def __class__(self): return 5
class Fixed:
    __class__ = str
def check(x):
    if isinstance(x, int):
        return 'int like ' + type(x).__name__
    elif isinstance(x, (str, list)):
        return 'text like ' + type(x).__name__
    return 'other ' + type(x).__name__
print([check(x) for x in (Fake(), Proxy(3), Proxy('a'), Proxy([]), Proxy({}), Bad(), Fixed(), 5, 's')])
f = Fake()
print(isinstance(f, int), isinstance(f, Fake), isinstance(f, str), isinstance(f, (str, int)), isinstance(f, int | None), type(f) is Fake, f.__class__)
if not isinstance(f, int):
    print('never')
else:
    print('yes', type(f).__name__)
