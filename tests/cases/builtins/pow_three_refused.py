"""pow() with three arguments, where `__pow__` does not know what to do."""


class Q:
    def __pow__(self, n, mod=None):
        if mod is not None and not isinstance(mod, int):
            return NotImplemented
        return ('pow', n, mod)


q = Q()
print(pow(q, 2), q ** 3, pow(q, 2, 3))
for args in ((q, 2, 'x'), (2, q, 3), (2, 3, q), (q, q, None), (q, 1, 1.5)):
    try:
        print(pow(*args) if args[2] is not None else 'skipped')
    except TypeError as e:
        print(e)
