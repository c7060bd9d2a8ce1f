"""Sections about control flow: exceptions, generators, closures, patterns, unpacking. Each writes lines into a writer."""
from values import Values

RAISED = ['ValueError', 'KeyError', 'TypeError', 'IndexError', 'ZeroDivisionError', 'RuntimeError', 'LookupError']
CAUGHT = RAISED + ['Exception', '(ValueError, KeyError)', 'ArithmeticError']


def block(w, depth, indent, loop, fn, point):
    """Statements that print where they are, and leave by all the ways there are."""
    r = w.r
    for _ in range(r.randint(1, 2)):
        w.add(f'print({point()}, end=" ")', indent=indent)
        what = r.choice(['try', 'try', 'if', 'loop', 'leave', 'with', 'while', 'leave']) if depth > 0 else r.choice(['leave', 'plain', 'plain'])
        if what == 'plain':
            w.add(r.choice(['k += 1', f'k = k * 2 + {point()}', 'log.append(k)', 'k -= len(log)']), indent=indent)
        elif what == 'if':
            w.add(f'if {condition(r)}:', indent=indent)
            block(w, depth - 1, indent + 1, loop, fn, point)
            if r.random() < 0.5:
                w.add(r.choice(['else:', f'elif {condition(r)}:']), indent=indent)
                block(w, depth - 1, indent + 1, loop, fn, point)
        elif what == 'leave':
            # What follows a way out that is always taken would not be reached.
            leave(w, indent, loop, fn, r.random() < 0.7)
        elif what == 'loop':
            i = w.name('i')
            w.add(f'for {i} in {r.choice(["range(3)", "[2, 0, 1]", "(1, 2)", "range(n)"])}:', indent=indent)
            w.add(f'k += {i}', indent=indent + 1)
            block(w, depth - 1, indent + 1, True, fn, point)
            if r.random() < 0.3:
                w.add('else:', f'    print("else {i}", end=" ")', indent=indent)
        elif what == 'while':
            i = w.name('i')
            w.add(f'{i} = 3', f'while {i} > 0:', f'    {i} -= 1', indent=indent)
            block(w, depth - 1, indent + 1, True, fn, point)
            if r.random() < 0.3:
                w.add('else:', f'    print("else {i}", end=" ")', indent=indent)
        elif what == 'with':
            e = w.name('e')
            w.add(f'with Guard("{e}", {r.choice(["True", "False", "k % 2 == 0"])}){r.choice(["", " as g"])}:', indent=indent)
            block(w, depth - 1, indent + 1, loop, fn, point)
        else:
            w.add('try:', indent=indent)
            block(w, depth - 1, indent + 1, loop, fn, point)
            handlers = r.randint(0, 2)
            for j in range(handlers):
                e = w.name('e')
                w.add(r.choice([f'except {r.choice(CAUGHT)} as {e}:', f'except {r.choice(CAUGHT)}:']), indent=indent)
                if f'as {e}' in w.lines[-1]:
                    w.add(f'print(type({e}).__name__, {e}, repr({e}.__context__), end=" ")', indent=indent + 1)
                block(w, depth - 1, indent + 1, loop, fn, point)
                if r.random() < 0.2:
                    w.add('raise', indent=indent + 1)
            if handlers and r.random() < 0.3:
                w.add('else:', indent=indent)
                block(w, depth - 1, indent + 1, loop, fn, point)
            if not handlers or r.random() < 0.5:
                w.add('finally:', indent=indent)
                block(w, depth - 1, indent + 1, loop, fn, point)


def condition(r):
    return r.choice(['k % 2', 'n > 1', 'k > 3', 'len(log) % 2 == 0', 'n == 2', 'not k', 'k & 4'])


def leave(w, indent, loop, fn, guarded):
    r = w.r
    if guarded:
        w.add(f'if {condition(r)}:', indent=indent)
        indent += 1
    ways = [f'raise {r.choice(RAISED)}("{w.name("m")}")', f'raise {r.choice(RAISED)}("{w.name("m")}") from {r.choice(["None", "KeyError(1)"])}',
            f'raise {r.choice(RAISED)}', 'k //= (n - 2)', 'log[n + 1]']
    if fn:
        ways += ['return k', f'return "{w.name("r")}"', 'return']
    if loop:
        ways += ['break', 'continue', 'break', 'continue']
    w.add(r.choice(ways), indent=indent)


GUARD = '''class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("+" + self.name, end=" ")
        return self
    def __exit__(self, kind, value, trace):
        print("-" + self.name, kind and kind.__name__, value, end=" ")
        return self.swallow'''.split('\n')


def counter():
    state = [0]

    def point():
        state[0] += 1
        return state[0]
    return point


def once(w, text):
    if text[0] not in w.lines:
        w.add(*text)


def flow(w):
    once(w, GUARD)
    f = w.name('flow')
    w.add(f'def {f}(n, k):', '    log = [n]')
    point = counter()
    block(w, 3, 1, False, True, point)
    w.add('return log, k', indent=1)
    w.add('for n in range(4):')
    w.attempt(f'print("=", {f}(n, {w.r.choice(["n", "1", "3 - n"])}))', indent=1)


def generators(w):
    """A generator that is advanced, sent to, thrown into and closed."""
    r = w.r
    once(w, GUARD)
    g = w.name('gen')
    point = counter()
    w.add(f'def {g}(n, k=0):', '    log = []')

    def body(depth, indent):
        for _ in range(r.randint(1, 3)):
            what = r.choice(['yield', 'yield', 'got', 'try', 'for', 'from', 'return', 'with', 'raise'] if depth > 0 else ['yield', 'got', 'yield'])
            if what == 'yield':
                w.add(f'yield {r.choice([str(point()), "k", "n", "(k, n)"])}', indent=indent)
            elif what == 'got':
                w.add(f'k = yield {point()}', 'log.append(k)', 'print("got", k)', indent=indent)
            elif what == 'for':
                i = w.name('i')
                w.add(f'for {i} in range({r.choice(["2", "3", "n"])}):', indent=indent)
                body(depth - 1, indent + 1)
            elif what == 'from':
                inner = r.choice(['range(2)', '"ab"', '[7, 8]', f'{g}(n - 1) if n else ()', f'(q * q for q in range(n))'])
                w.add(f'k = yield from {inner}', 'print("from", k)', indent=indent)
            elif what == 'return':
                w.add(f'if {r.choice(["k", "n == 2", "len(log) > 1"])}:', f'    return {r.choice(["log", "k", "n"])}', indent=indent)
            elif what == 'raise':
                w.add(f'if {r.choice(["k", "n == 2", "len(log) > 1"])}:', f'    raise {r.choice(RAISED + ["StopIteration"])}({point()})', indent=indent)
            elif what == 'with':
                w.add(f'with Guard("w", {r.choice(["True", "False"])}):', indent=indent)
                body(depth - 1, indent + 1)
            else:
                w.add('try:', indent=indent)
                body(depth - 1, indent + 1)
                handled = r.random() < 0.6
                if handled:
                    w.add(f'except {r.choice(CAUGHT + ["GeneratorExit", "BaseException"])} as e:', '    print("caught", type(e).__name__, e)', indent=indent)
                    if r.random() < 0.5:
                        w.add(r.choice(['k = yield "in handler"', 'raise', 'return 5', 'raise ValueError("new")']), indent=indent + 1)
                if not handled or r.random() < 0.5:
                    w.add('finally:', '    print("finally")', indent=indent)
                    if r.random() < 0.15:
                        w.add('yield "late"', indent=indent + 1)
    body(3, 1)
    w.add('return log', indent=1)
    for n in r.sample(range(4), 2):
        x = w.name('it')
        w.add(f'{x} = {g}({n})')
        for _ in range(r.randint(3, 6)):
            step = r.choice([f'next({x})', f'next({x})', f'next({x}, "end")', f'{x}.send({r.choice(["None", "1", "\"s\"", "0"])})', f'{x}.close()' if r.random() < 0.5 else f'next({x})',
                             f'{x}.throw({r.choice(RAISED)}("t"))', f'list({x})' if r.random() < 0.3 else f'next({x})', f'{x}.send(2)'])
            w.attempt(f'print("-", {step})')
            if r.random() < 0.3:
                w.attempt('pass')
        w.add('try:', f'    print([q for q in {x}])', f'    next({x})', 'except StopIteration as e:', '    print("stop", e.value)',
              'except Exception as e:', '    print(type(e).__name__, e)')


def closures(w):
    """Variables of outer functions; parameters of every kind and wrong calls."""
    r = w.r
    v = Values(r)
    f = w.name('outer')
    w.add(f'def {f}(a, b={v.small()}, *args, c={v.small()}, **kw):', '    total = a', '    made = []')
    w.add('def bump(by=b):', '    nonlocal total', f'    total {r.choice(["+=", "-=", "*="])} by', '    return total', indent=1)
    w.add(f'for i in range({r.choice(["2", "3"])}):', f'    made.append({r.choice(["lambda: i", "lambda i=i: i + total", "lambda x=b: (x, total, i)"])})', indent=1)
    if r.random() < 0.5:
        w.add('def deep():', '    nonlocal b', '    def deeper():', '        nonlocal b, total', '        b += 1', '        total += b', '        return bump()', '    return deeper(), b', indent=1)
        w.add('kw["deep"] = deep()', indent=1)
    if r.random() < 0.4:
        w.add('del i' if r.random() < 0.5 else 'i = 9', indent=1)
    w.add(f'return bump(), bump({v.small()}), [m() for m in made], args, c, kw, [total + q for q in args]', indent=1)
    calls = ['1', '1, 2', '1, 2, 3, 4', '', '1, a=2', 'b=1', '*[1, 2, 3]', '1, c=5, d=6', '*(1,), **{"z": 1}', '**{"a": 1, "b": 2}', '1, *[], c=1, **{"c": 2}',
             '1.5, 2', '"s", "t"', 'a=1, b=2, q=3', '1, *range(3), x=1', '1, **{1: 2}', '*5', '**[1]', '1, 2, *(3, 4), c=5']
    for _ in range(r.randint(3, 5)):
        w.attempt(f'print({f}({r.choice(calls)}))')
    g = w.name('strict')
    params = r.choice(['x, /, y, *, z', 'x, y=2, /', '*, z=1', 'x, *, y, z=3', 'x', '', 'x, y', 'x, y, z', 'x=1, *a', '**k', 'x, /, **k', '*a, z'])
    names = [p.strip().split('=')[0].lstrip('*') for p in params.split(',') if p.strip() not in ('/', '*', '')]
    w.add(f'def {g}({params}): return {", ".join(names) or "None"}')
    for _ in range(r.randint(3, 6)):
        args = r.choice(['1', '', '1, 2', '1, 2, 3', 'z=1', '1, z=2', '1, y=2', '1, y=2, z=3', 'x=1', 'x=1, y=2, z=3', 'q=1', '1, 2, z=3', '*[1, 2], **{"z": 0}',
                         '1, x=2', '1, 2, 3, 4', '1, q=2, r=3', '**{"x": 1}', '*(1, 2)'])
        w.attempt(f'print({g}({args}))')


def matching(w):
    r = w.r
    v = Values(r)
    m = w.name('match')
    once(w, ['class Pair:', '    __match_args__ = ("left", "right")', '    def __init__(self, left, right):', '        self.left, self.right = left, right'])

    def pattern(d, names):
        def fresh():
            n = f'p{len(names)}'
            names.append(n)
            return n
        if d <= 0:
            return r.choice([fresh, lambda: '_', lambda: r.choice(['0', '1', '-1', '2.5', '"a"', 'None', 'True', 'b"a"', '1+2j'])])()
        sub = lambda: pattern(d - 1, names)
        return r.choice([
            lambda: f'[{sub()}, {sub()}]', lambda: f'({sub()}, *{fresh()})', lambda: f'[*_, {sub()}]', lambda: f'[{sub()}]',
            lambda: f'{{"a": {sub()}}}', lambda: f'{{"a": {sub()}, **{fresh()}}}', lambda: f'{r.choice(["int", "str", "float", "bool", "list", "dict", "tuple"])}({r.choice(["", fresh()])})',
            lambda: f'Pair({sub()}, {sub()})', lambda: f'Pair(right={sub()})', lambda: f'({sub()}) as {fresh()}',
            lambda: f'{r.choice(["1 | 2", "\"a\" | \"b\"", "int() | str()", "None | [] | {}", "[] | [_]"])}', sub])()
    w.add(f'def {m}(s):', '    match s:')
    for _ in range(r.randint(3, 6)):
        names = []
        text = pattern(2, names)
        if text == '_' or text == 'p0':
            text = f'({text}, _)'
        names = [n for n in names if n in text.replace('(', ' ').replace(')', ' ').replace(',', ' ').replace('*', ' ').replace('}', ' ').replace(']', ' ').replace('[', ' ').split()]
        guard = r.choice(['', '', f' if {names[0]}' if names else '', f' if {names[-1]} == 1' if names else ''])
        w.add(f'case {text}{guard}:', f'    return {text!r}, {", ".join(names) or "()"}', indent=2)
    w.add('case _:', '    return "none"', indent=2)
    for _ in range(r.randint(4, 8)):
        subject = r.choice([lambda: v.any(0), lambda: v.any(1), lambda: f'Pair({v.any(0)}, {v.any(0)})', lambda: f'[{v.any(0)}, {v.any(0)}]', lambda: f'{{"a": {v.any(0)}, "k": 1}}',
                            lambda: f'({v.any(0)},)', lambda: f'[{v.any(0)}]'])()
        w.attempt(f's = {m}({subject})', 'print([q if not isinstance(q, Pair) else "Pair" for q in s])')


def unpacking(w):
    r = w.r
    v = Values(r)
    for _ in range(r.randint(4, 8)):
        a, b, c = w.name('u'), w.name('u'), w.name('u')
        target = r.choice([f'{a}, {b}', f'{a}, *{b}', f'*{a}, {b}', f'{a}, *{b}, {c}', f'[{a}, {b}, {c}]', f'({a}, {b}), {c}', f'{a}, (*{b}, {c})', f'{a} = {b}, {c}'])
        value = r.choice([lambda: v.of(r.choice(['tuple', 'list[int]', 'str', 'dict', 'bytes']), 1), lambda: '[(1, 2), 3]', lambda: '(1, "ab")', lambda: 'range(3)', lambda: '"ab", 1',
                          lambda: '(q for q in [1, 2, 3])', lambda: v.any(0), lambda: 'zip("ab", [1, 2])', lambda: '{1: 2, 3: 4}.items()'])()
        names = [n for n in (a, b, c) if n in target]
        w.attempt(f'{target} = {value}', f'print({", ".join(names)})')
    x = w.name('x')
    w.add(f'{x} = [{v.of("int", 0)}, {v.of("int", 0)}, {v.of("int", 0)}]')
    w.attempt(f'print([q for q in {x} if (y_{x} := q) > 0], {x})')
    w.attempt(f'print(*{v.of("list[int]", 1)}, sep={v.of("str", 0)}, end={r.choice(["\"\\n\"", "\"|\\n\"", "None"])})')
