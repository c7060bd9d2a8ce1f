class A:
    def __iter__(self): return self
class B:
    def __iter__(self): return 3
class C:
    def __iter__(): pass
class D:
    def __iter__(self): raise TypeError('mine')
class E:
    def __iter__(self): raise ValueError('mine')
class F:
    def __iter__(self): yield 1
def t(f):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
def unpack(x):
    a, *b = x
    return a, b
for x in (A(), B(), C(), D(), E(), F()):
    print(type(x).__name__)
    t(lambda: 1 in x)
    t(lambda: list(x))
    t(lambda: iter(x) and 1)
    t(lambda: unpack(x))
    t(lambda: [*x])
    t(lambda: max(x))
    t(lambda: 1 not in x)
    t(lambda: tuple(zip(x, x)))
    t(lambda: print(*x))
e = ValueError()
t(lambda: e.add_note())
t(lambda: e.add_note(note='x'))
class T(tuple): pass
t(lambda: T([1], sep=2))
t(lambda: T(sep=2))
t(lambda: tuple(sep=2))
class L(list): pass
t(lambda: L(sep=2))
class S(str): pass
