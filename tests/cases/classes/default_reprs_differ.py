"""The default repr tells objects apart."""


class A:
    pass


class B(A):
    pass


a, b, c = A(), B(), A()
print(repr(a) == repr(a), repr(a) == repr(b), str(a) == str(c), hex(id(a)) in repr(a), len({str(x) for x in [a, b, c]}))
print(repr(a)[:24], f'{b}'[:22])
for args in [('abc', None, {}), ('abc', (), None)]:
    try:
        print(type(*args))
    except TypeError as e:
        print(e)
try:
    type('X', (1,), {})
except TypeError as e:
    print(e)
