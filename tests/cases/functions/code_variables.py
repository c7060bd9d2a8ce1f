def f(xs):
    a = [x * y for x in xs for y in xs if x]
    b = {k: v for k, v in a}
    if (n := len(b)) > 3:
        c = 1
    while n:
        n -= 1
        d = {z for z in a if z}
    return c


def g(p):
    match p:
        case [x, *rest] if x > 1:
            t = 1
        case {'k': v, **others}:
            u = 2
        case (str() | int()) as w:
            pass
        case _:
            s = 3
    with open(p) as (h, i), open(p) as j:
        del t
    try:
        import a.b, c.d as e
        from q import r, s as ss
    except (OSError, ValueError) as err:
        z1 = 1
    else:
        z2 = 2
    finally:
        z3 = 3
    m: int = 3
    o: str
    for k1, (k2, *k3) in p:
        global gg
        gg = 1
    else:
        el = 1
    lam = lambda: m
    x1 = x2 = x3 = 1
    x4, x5 = x6 = 1, 2
    p.attr[x7] = x8 = 1
    class C:
        y = 1
    yy = yield p


async def h(a):
    async for x in a:
        y = await x
    async with a as b:
        c = [i async for i in a]
    t = (e for e in c)
    return {**{q: q for q in c}, 'm': [w for w in c]}

for fn in (f, g, h):
    c = fn.__code__
    print(c.co_name, c.co_varnames, c.co_nlocals, hex(c.co_flags), c.co_freevars, c.co_cellvars)
