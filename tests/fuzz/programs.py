"""Random programs of the language: what `program(r)` gives is the text of one.

A program is some sections of about twenty lines, each about one part of the language. Every one of them ends: loops have
bounds, recursion has none. What may raise stands in a `try` that prints the error's type and message, and the program
goes on. Nothing depends on addresses, time or the order of sets of strings.
"""
from classes import classes
from flow import closures, flow, generators, matching, unpacking
from library import aliases, comparing, coroutines, enumerations, iteration, records, scopes
from values import Values

CATCH = ['except Exception as e:', '    print(type(e).__name__, e)']


class Writer:
    """Lines of a program, a source of chance, and names that no other part of the program has."""

    def __init__(self, r):
        self.r = r
        self.lines = []
        self.count = 0

    def name(self, prefix):
        self.count += 1
        return f'{prefix}{self.count}'

    def add(self, *lines, indent=0):
        for line in lines:
            self.lines.append('    ' * indent + line)

    def attempt(self, *lines, indent=0):
        self.add('try:', indent=indent)
        self.add(*lines, indent=indent + 1)
        self.add(*CATCH, indent=indent)


def declare(w, scope, kinds, typed=False, depth=1):
    """Assigns variables; the values are such that nothing is raised."""
    v = Values(w.r)
    for kind in kinds:
        name = w.name('v')
        kind_name = {'none': 'object', 'set': 'set[int]', 'dict': 'dict[str, int]'}.get(kind, kind)
        w.add(f'{name}{": " + kind_name if typed else ""} = {getattr(v, kind.replace("[", "_").replace("]", ""))(0)}')
        scope.append((name, kind))


def expressions(w):
    r = w.r
    scope = []
    declare(w, scope, r.sample(['int', 'float', 'str', 'bytes', 'list[int]', 'list[str]', 'tuple', 'dict', 'set', 'int', 'str'], 5), r.random() < 0.3)
    v = Values(r, scope)
    for _ in range(r.randint(5, 10)):
        w.attempt(f'print(repr({v.any(r.choice([1, 2, 2, 3]))}))')


def functions(w):
    """Functions of parameters, called with values of one class and of others."""
    r = w.r
    typed = r.random() < 0.4
    for _ in range(r.randint(1, 3)):
        kinds = r.choices(['int', 'float', 'str', 'list[int]', 'tuple', 'dict', 'set', 'bytes', 'list[str]'], k=2)
        f = w.name('f')
        scope = [('a', kinds[0]), ('b', kinds[1])]
        v = Values(r, scope)
        hints = typed and not (set(kinds) & {'dict', 'set', 'tuple'})
        w.add(f'def {f}(a: {kinds[0]}, b: {kinds[1]}):' if hints else f'def {f}(a, b):')
        w.add(f'if {v.of("bool", 1)}:', f'    return {v.any(2)}', f'c = {v.of("int", 1)}', indent=1)
        scope.append(('c', 'int'))
        w.add(f'return c, {v.any(2)}, {v.any(1)}', indent=1)
        free = Values(r)
        for _ in range(r.randint(2, 3)):
            args = [free.of(k if hints or r.random() < 0.8 else r.choice(['int', 'str', 'float', 'bool']), r.choice([0, 1])) for k in kinds]
            w.attempt(f'print(repr({f}({args[0]}, {args[1]})))')


def containers(w):
    """Changes of lists, dicts, sets and bytearrays, with what they are afterwards."""
    r = w.r
    v = Values(r)
    i, s, l = (lambda: v.of('int', 0)), (lambda: v.of('str', 0)), (lambda: v.of('list[int]', 1))
    n = v.small
    x = w.name('x')
    kind = r.choice(['list', 'list', 'dict', 'set', 'bytearray', 'words'])
    start = {'list': l(), 'dict': v.of('dict', 1), 'set': r.choice(['{1, 2, 3}', '{5}', 'set(range(4))', 'set()']),
             'bytearray': 'bytearray(b"hello")', 'words': v.list_str(0)}[kind]
    steps = {
        'list': [lambda: f'{x}.append({i()})', lambda: f'{x}.insert({n()}, {i()})', lambda: f'print({x}.pop({r.choice(["", n()])}))',
                 lambda: f'{x}.remove({i()})', lambda: f'{x}.extend({l()})', lambda: f'{x}[{n()}] = {i()}', lambda: f'{x}{v.slice()} = {l()}',
                 lambda: f'del {x}{v.index()}', lambda: f'{x}.sort({r.choice(["", "reverse=True", "key=lambda q: (q % 3, q)"])})',
                 lambda: f'{x}.reverse()', lambda: f'{x} += {l()}', lambda: f'{x} *= {r.choice(["0", "1", "2"])}', lambda: f'{x}[{n()}] += {i()}',
                 lambda: f'print({x}.index({i()}, {n()}))', lambda: f'{x}[{n()}:{n()}] *= 2', lambda: f'{x}.append({s()})',
                 lambda: f'{x}[{n()}], {x}[{n()}] = {i()}, {x}[{n()}]', lambda: f'print({x}.copy() == {x}, {x} < {l()})'],
        'dict': [lambda: f'{x}[{s()}] = {i()}', lambda: f'print({x}.pop({s()}{r.choice(["", ", " + i()])}))', lambda: f'del {x}[{s()}]',
                 lambda: f'print({x}.setdefault({s()}, {i()}))', lambda: f'print({x}.popitem())', lambda: f'{x}.update({v.of("dict", 1)})',
                 lambda: f'{x} |= {v.of("dict", 0)}', lambda: f'{x}[{s()}] += {i()}', lambda: f'print(list({x}.items()), {s()} in {x})',
                 lambda: f'{x}.update(q={i()}, a={i()})', lambda: f'print({x}.keys() & {{"a", {s()}}} == set())',
                 lambda: f'for k in {x}: {x}[{s()}] = 1', lambda: f'print({x}.get({s()}))', lambda: f'print({x} == {v.of("dict", 0)})',
                 lambda: f'{x}[{v.any(0)}] = {i()}'],
        'set': [lambda: f'{x}.add({i()})', lambda: f'{x}.remove({i()})', lambda: f'{x}.discard({i()})', lambda: f'{x} |= {v.of("set", 0)}',
                lambda: f'{x} &= {v.of("set", 1)}', lambda: f'{x} -= {v.of("set", 0)}', lambda: f'{x}.update({l()})', lambda: f'print({x} <= {v.of("set", 1)})',
                lambda: f'print({x}.isdisjoint({l()}))', lambda: f'{x}.symmetric_difference_update({l()})', lambda: f'print({x} | {v.any(0)})',
                lambda: f'{x}.add({r.choice(["[1]", "(1, 2)", "2.5", "-0.0", "True", "{}", "frozenset({1})", "1e16"])})', lambda: f'print({x}.issuperset({l()}), {x} == frozenset({x}))'],
        'bytearray': [lambda: f'{x}.append({i()})', lambda: f'{x}{v.slice()} = {v.of("bytes", 0)}', lambda: f'del {x}{v.index()}',
                      lambda: f'{x}[{n()}] = {i()}', lambda: f'{x}.extend({v.of("bytes", 1)})', lambda: f'print({x}.pop({r.choice(["", n()])}))',
                      lambda: f'{x} += {v.of("bytes", 0)}', lambda: f'{x}.insert({n()}, {i()})', lambda: f'print({x}.find({v.of("bytes", 0)}))',
                      lambda: f'{x}.reverse()', lambda: f'print({x} == {v.of("bytes", 0)}, {x}.upper(), bytes({x}).split({v.of("bytes", 0)}))'],
        'words': [lambda: f'{x}.append({s()})', lambda: f'{x}.sort({r.choice(["", "key=len", "key=str.lower, reverse=True", "key=lambda q: q[::-1]"])})',
                  lambda: f'{x}.remove({s()})', lambda: f'{x}{v.slice()} = {s()}', lambda: f'{x} += {s()}', lambda: f'print({s()}.join({x}))',
                  lambda: f'print(max({x}), min({x}, key=len))', lambda: f'{x}.append({i()})', lambda: f'del {x}{v.index()}',
                  lambda: f'print(sorted(set({x})), {x}.count({s()}))', lambda: f'{x}[{n()}] = {s()}'],
    }[kind]
    w.add(f'{x} = {start}')
    for _ in range(r.randint(6, 11)):
        w.attempt(r.choice(steps)())
        shown = f'sorted({x}, key=repr)' if kind == 'set' and r.random() < 0.2 else x
        w.add(f'print({shown})')


def formats(w):
    """Format specifications over one value, and methods over one text."""
    r = w.r
    v = Values(r)
    x = w.name('x')
    kind = r.choice(['int', 'float', 'str', 'bool'])
    w.add(f'{x} = {v.of(kind, 1) if r.random() < 0.3 else v.of(kind, 0)}' if kind != 'int' else f'{x} = {v.int(0)}')
    for _ in range(r.randint(4, 8)):
        spec = v.str_spec() if kind == 'str' and r.random() < 0.8 else v.spec()
        way = r.choice([f'print(f"{{{x}:{spec}}}")', f'print("{{:{spec}}}".format({x}))', f'print(format({x}, {spec!r}))',
                        f'print({v.percent(1)})',
                        f'print(f"{{{x}!r:{v.str_spec()}}}|{{{x} = }}|{{{x}:{{10}}}}")'])
        w.attempt(way)


SECTIONS = [expressions, expressions, functions, functions, containers, containers, formats, classes, classes, flow, flow, generators,
            generators, closures, matching, unpacking, coroutines, coroutines, records, enumerations, comparing, scopes, iteration, aliases]


def program(r):
    w = Writer(r)
    for section in r.choices(SECTIONS, k=r.choice([1, 2, 2, 3])):
        section(w)
    return '\n'.join(w.lines) + '\n'
