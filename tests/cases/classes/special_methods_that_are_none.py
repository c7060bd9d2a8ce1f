# Special methods set to None, a descriptor that is only written, slots beside class variables.
class Desc:
    def __init__(self, name): self.name = name
    def __set__(self, obj, value): obj.__dict__[self.name] = value
d = Desc('a')
class X: a = d
x = X()
print(x.a is d)
x.a = 42
print(x.a, x.__dict__)
try:
    class S:
        __slots__ = ('x',)
        x = 5
except ValueError as e: print(e)
class C: pass
class K:
    x = 1
    def f(self): return 'K'
try: type({}.keys())()
except TypeError as e: print(e)
try: type({}.items())({})
except TypeError as e: print(e)
class A:
    def __len__(self): return -1
try: len(A())
except ValueError as e: print(e)
class NoIter: __iter__ = None
for f in (iter, list, tuple, sum, set):
    try: f(NoIter())
    except TypeError as e: print(e)
try:
    1 in NoIter()
except TypeError as e: print(e)
class NoHash: __hash__ = None
try: {NoHash(): 1}
except TypeError as e: print(e)
class NoGet: __getitem__ = None
try: NoGet()[0]
except TypeError as e: print(e)
class NoCall: __call__ = None
try: NoCall()()
except TypeError as e: print(e)
class NoCtx:
    __enter__ = None
    def __exit__(self, *a): pass
try:
    with NoCtx(): pass
except TypeError as e: print(e)
class NoIdx: __index__ = None
try: [1][NoIdx()]
except TypeError as e: print(e)
class NoNeg: __neg__ = None
try: -NoNeg()
except TypeError as e: print(e)
class NoEq: __eq__ = None
try: NoEq() == 1
except TypeError as e: print(e)
class NoLt: __lt__ = None
try: NoLt() < 1
except TypeError as e: print(e)
class NoCont: __contains__ = None
try: 1 in NoCont()
except TypeError as e: print(e)
class NoStr:
    __str__ = None
try: str(NoStr())
except TypeError as e: print(e)
class NoRepr:
    __repr__ = None
try: repr(NoRepr())
except TypeError as e: print(e)
class NoFmt: __format__ = None
try: format(NoFmt())
except TypeError as e: print(e)
class BadIter:
    def __iter__(self): return 5
try: iter(BadIter())
except TypeError as e: print(e)
from dataclasses import dataclass
from typing import NamedTuple
class SA:
    __slots__ = ('x', 'y')
    x: int
    y: str
    def __init__(self): self.x = 1
@dataclass(slots=True)
class B:
    x: int
    y: int = 3
@dataclass
class B2:
    __slots__ = ('x', 'y')
    x: int
    y: int
print(SA().x, B(1), B2(3, 4))
class SC:
    __slots__ = ('_v',)
    @property
    def v(self): return self._v
try:
    class SD:
        __slots__ = ('f',)
        def f(self): pass
except ValueError as e: print(e)
try:
    class SE:
        __slots__ = 'f'
        f: int = 3
except ValueError as e: print(e)
