"""A *args parameter that is assigned again on some ways only."""
def mk(*coeffs):
    while len(coeffs) > 1 and coeffs[-1] == 0:
        coeffs = coeffs[:-1]
    c = coeffs or (0,)
    return c
print(mk(-1, 0, 3, 1), mk(1, 0))
def f(*args):
    if len(args) > 2:
        args = args[:2]
    return args
print(f(1, 2, 3), f(1), f())
def g(*args, **kw):
    for i in range(2):
        if i:
            args = (*args, i)
    if args and args[0] is None:
        del args
        return kw
    return [a for a in args], kw
print(g(1, 'a', k=2), g(None), g())
def h(*xs):
    try:
        xs = xs + (1 / xs[0],)
    except ZeroDivisionError:
        pass
    return xs
print(h(0, 1), h(2))
def k(*args, sep=' '):
    args = list(args)
    args.append('z')
    return sep.join(map(str, args))
print(k(1, 2), k())
def m(*args):
    while args:
        head, *args = args
        print(head, args)
m(1, 'b', 2.5)
def n(*args):
    match args:
        case [x, *args] if x:
            return args
    return args
print(n(1, 2), n(0, 3), n())
