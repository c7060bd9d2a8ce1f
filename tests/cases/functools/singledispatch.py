from functools import singledispatch, singledispatchmethod
@singledispatch
def fun(arg, verbose=False):
    """doc of fun"""
    if verbose:
        print("Let me just say,", end=" ")
    print(arg)

@fun.register
def _(arg: int, verbose=False):
    if verbose:
        print("Strength in numbers, eh?", end=" ")
    print(arg)

@fun.register(list)
def _(arg, verbose=False):
    for i, elem in enumerate(arg):
        print(i, elem)

def nothing(arg, verbose=False):
    print("Nothing.")
fun.register(type(None), nothing)

fun("Hello")
fun(42, verbose=True)
fun([1, 2])
fun(None)
fun(True)
fun(1.5)
print(fun.__name__, fun.__doc__, fun.dispatch(int) is fun.dispatch(bool), fun.dispatch(dict) is fun.registry[object])
class A: pass
class B(A): pass
class C(B): pass
@singledispatch
def name(x): return 'other'
@name.register(A)
def _(x): return 'A'
@name.register(B)
def name_b(x): return 'B'
print(name(A()), name(B()), name(C()), name(3), name_b(3))
class N:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError("Cannot negate a")
    @neg.register
    def _(self, arg: int):
        return -arg
    @neg.register(bool)
    def _(self, arg):
        return not arg
n = N()
print(n.neg(5), n.neg(True))
try:
    n.neg('x')
except NotImplementedError as e:
    print(e)
try:
    fun()
except TypeError as e:
    print(e)
