class A: pass
class B(A): pass
class C: pass
def check(x, ys):
    for y in ys:
        try:
            print(x.__name__, issubclass(x, y))
        except TypeError as e:
            print(e)
check(B, [A, C, object, (A, C), (C, int), ((int, A), C), 5, tuple([A, C]), ()])
check(int, [bool, int, (str, int)])
check(bool, [int])
def test4(global_):
    class A:
        local = global_
        global_ = "global2"
    global_ += 1
    return global_, A.local, A.global_
global_ = "global"
print(test4(42), global_)
def test5(n):
    class K:
        try:
            n = n
        except NameError as e:
            print(e)
            n = 1
    return K.n
print(test5(3))
def test6(len):
    class K:
        len = len
    return K.len
print(test6(3)('abc'))
def gen():
    yield 1
    yield 2
g = gen()
print(next(g))
try:
    g.throw(StopIteration)
except RuntimeError as e:
    print('RuntimeError', e)
g = gen()
for bad in (123, 'x'):
    try:
        g.throw(bad)
    except TypeError as e:
        print(e)
def once():
    return 1
    yield
f = once()
def run():
    print((yield from f))
    print((yield from f))
try:
    next(run())
except StopIteration:
    print('end')
for x in (1, 'a', len, gen, A, A()):
    try: print(divmod(x, 2))
    except TypeError as e: print(e)
    try: print(hex(x))
    except TypeError as e: print(e)
