# Exception groups: what makes them, parts, derived classes with a __new__ of their own, clauses that name no exception.
class MyEG(ExceptionGroup):
    def __new__(cls, message, excs, code):
        obj = super().__new__(cls, message, excs)
        obj.code = code
        return obj
    def derive(self, excs):
        return MyEG(self.message, excs, self.code)
eg = MyEG('eg', [ValueError(1), TypeError(2)], 42)
print(eg, eg.args, eg.code, eg.exceptions)
m, r = eg.split(ValueError)
print(repr(m), m.code, repr(r))
try:
    raise eg
except* ValueError as e:
    print(type(e).__name__, e.code, e.__traceback__ is eg.__traceback__)
except* TypeError as e:
    print(type(e).__name__, e.code)
class E2(ExceptionGroup):
    pass
try: E2('x', [KeyboardInterrupt()])
except TypeError as e: print(e)
try: ExceptionGroup('x', [KeyboardInterrupt()])
except TypeError as e: print(e)
class E3(BaseExceptionGroup, ValueError): pass
try: E3('x', [KeyboardInterrupt()])
except TypeError as e: print(e)
for args in [(), ('x',), ('x', [1]), ('x', []), (1, [ValueError()]), ('x', {1}), ('a', [ValueError()], 3)]:
    try: print(repr(ExceptionGroup(*args)))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
eg = ExceptionGroup('eg', [TypeError(1), OSError(2)])
try: eg.message = 'x'
except AttributeError as e: print(e)
try: eg.exceptions = []
except AttributeError as e: print(e)
for c in 1, 'x', str, (ValueError, int), [ValueError]:
    try: eg.split(c)
    except TypeError as e: print(e)
print(eg.split(lambda e: isinstance(e, OSError)), eg.subgroup((TypeError, OSError)) is eg)
eg.add_note('n')
m, r = eg.split(TypeError)
m.add_note('o')
print(eg.__notes__, m.__notes__, r.__notes__)
class Bad(ExceptionGroup):
    def derive(self, excs): return 42
try: Bad('b', [TypeError(1), ValueError(2)]).split(TypeError)
except TypeError as e: print(e)
def star(c):
    try:
        try:
            raise ValueError(5)
        except* c as e:
            print('got', repr(e))
    except TypeError as e:
        print(e, repr(e.__context__))
for c in ValueError, (TypeError, ValueError), ExceptionGroup, 42, (ValueError, 'x'), (ValueError, ExceptionGroup), int:
    star(c)
class NoInit(ExceptionGroup):
    def __init__(self, a, b):
        self.z = 5
n = NoInit('m', [ValueError(3)])
print(n, n.exceptions, n.args, n.z)
try:
    raise ExceptionGroup('o', [ValueError(1), ExceptionGroup('i', [TypeError(2), ValueError(3)])])
except* ValueError as e:
    print(repr(e))
    a = e
except* TypeError as e:
    print(repr(e))
print(a.__traceback__ is a.__traceback__)
