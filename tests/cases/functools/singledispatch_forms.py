from functools import singledispatch, singledispatchmethod
@singledispatch
def show(x):
    return 'object ' + repr(x)
@show.register
def _(x: int):
    return 'int %d' % x
@show.register(list)
def _(x):
    return 'list of %d' % len(x)
@show.register(str)
def s(x):
    return 'str ' + x.upper()
for v in (1, True, [1, 2], 'abc', 2.5, None):
    print(show(v))
class F:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError('cannot')
    @neg.register
    def _(self, arg: int):
        return -arg
    @neg.register
    def _(self, arg: bool):
        return not arg
f = F()
print(f.neg(5), f.neg(True))
try:
    f.neg('x')
except NotImplementedError as e:
    print(e)
