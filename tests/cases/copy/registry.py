import copy
import copyreg
import pickle


class C:
    def __new__(cls, foo):
        obj = object.__new__(cls)
        obj.foo = foo
        return obj

    def __eq__(self, other):
        return isinstance(other, C) and self.foo == other.foo


def pickle_c(obj):
    return C, (obj.foo,)


class Plain:
    def __init__(self):
        self.a = 1
        self.b = [2]

    def __reduce_ex__(self, protocol):
        result = super().__reduce_ex__(protocol)
        print('reduced', result[0].__name__, result[1][0] is Plain, result[2:])
        return result


x = C(42)
try:
    copy.copy(x)
except TypeError:
    print('TypeError')
copyreg.pickle(C, pickle_c, C)
y = copy.copy(x)
print(type(y) is C, y is x, y.foo, copy.deepcopy([x, x])[0] == x)
print(pickle.loads(pickle.dumps(x)) == x)
print(len(pickle.dumps(x)), C in copyreg.dispatch_table)
for wrong in (lambda: copyreg.pickle(C, 5), lambda: copyreg.constructor(5)):
    try:
        wrong()
    except TypeError as e:
        print(e)
p = Plain()
q = copy.copy(p)
print(q.a, q.b is p.b)
