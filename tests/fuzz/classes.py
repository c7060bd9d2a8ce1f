"""A section about classes: a base and classes derived from it, with operators, properties and special methods."""
from values import Values

OPS = {'__add__': '+', '__sub__': '-', '__mul__': '*', '__mod__': '%', '__and__': '&', '__or__': '|', '__matmul__': '@', '__lshift__': '<<',
       '__floordiv__': '//', '__truediv__': '/', '__pow__': '**'}
COMPARE = {'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>=', '__eq__': '==', '__ne__': '!='}


def methods(w, name, based):
    r = w.r
    v = Values(r)
    other = lambda: r.choice(['other', 'getattr(other, "n", 0)', '(other.n if isinstance(other, Base_) else other)']).replace('Base_', w.base)
    out = []
    if not based or r.random() < 0.4:
        if based:
            out += [f'def __init__(self, n, *rest):', f'    super().__init__(n)', f'    self.rest = rest']
        else:
            out += [f'def __init__(self, n={v.small()}, *rest):', '    self.n = n', '    self.seen = []']
    for op in r.sample(sorted(OPS), r.randint(0, 2)):
        out += [f'def {op}(self, other):']
        if r.random() < 0.3:
            out += ['    if isinstance(other, str): return NotImplemented']
        out += [f'    return {r.choice([f"{name}(self.n {OPS[op]} {other()})", f"({op!r}, self.n)", "NotImplemented"])}']
        if r.random() < 0.4:
            reverse = op.replace('__', '__r', 1)
            out += [f'def {reverse}(self, other):', f'    return ({reverse!r}, {name!r}, other)']
        if r.random() < 0.3:
            inplace = op.replace('__', '__i', 1)
            out += [f'def {inplace}(self, other):', '    self.seen.append(other)', f'    return {r.choice(["self", "NotImplemented", "self"])}']
    for op in r.sample(sorted(COMPARE), r.randint(0, 2)):
        out += [f'def {op}(self, other):', f'    return {r.choice([f"self.n {COMPARE[op]} {other()}", "NotImplemented", f"({op!r},)", "True"])}']
        if op == '__eq__' and r.random() < 0.5:
            out += ['def __hash__(self):', '    return hash(self.n)']
    choices = {
        '__repr__': ['def __repr__(self):', f'    return f"{name}({{self.n!r}})"'],
        '__str__': ['def __str__(self):', f'    return {r.choice([f"\"str {name}\"", "str(self.n)", "super().__str__()[:2]"])}'],
        '__len__': ['def __len__(self):', f'    return {r.choice(["3", "self.n", "len(self.seen)"])}'],
        '__bool__': ['def __bool__(self):', f'    return {r.choice(["self.n > 1", "self.n", "False"])}'],
        '__getitem__': ['def __getitem__(self, key):', f'    print("item", key)', f'    return {r.choice(["[1, 2, 3][key]", "key", "self.n[key]"])}'],
        '__iter__': ['def __iter__(self):', f'    {r.choice(["yield self.n; yield 1", "return iter((1, 2))", "yield from range(3)", "return self"])}'],
        '__contains__': ['def __contains__(self, item):', f'    return {r.choice(["item == self.n", "item", "False"])}'],
        '__call__': ['def __call__(self, *args, **kw):', '    return self.n, args, kw'],
        '__getattr__': ['def __getattr__(self, name):', r.choice(['    return "no " + name', '    raise AttributeError("none of " + name)', '    if name.startswith("x"): return 1\n        raise AttributeError(name)'])],
        '__index__': ['def __index__(self):', f'    return {r.choice(["1", "self.n", "-1", "\"i\""])}'],
        '__int__': ['def __int__(self):', f'    return {r.choice(["7", "self.n"])}'],
        '__float__': ['def __float__(self):', f'    return {r.choice(["1.5", "self.n"])}'],
        '__neg__': ['def __neg__(self):', f'    return {r.choice(["-self.n", name + "(-self.n)"])}'],
        '__format__': ['def __format__(self, spec):', '    return f"<{spec}>"'],
        '__setitem__': ['def __setitem__(self, key, value):', '    self.seen.append((key, value))'],
        '__delitem__': ['def __delitem__(self, key):', '    print("del", key)'],
        '__reversed__': ['def __reversed__(self):', '    return iter([2, 1])'],
        'prop': ['@property', 'def prop(self):', f'    return {r.choice(["self.n", "self.missing", "[self.n]", "super().prop"])}'],
        'setter': ['@property', 'def prop(self):', '    return ("got", self.n)', '@prop.setter', 'def prop(self, value):', f'    self.n = {r.choice(["value", "int(value)", "value + 1"])}'],
        'cls': ['@classmethod', 'def make(cls, n=4):', '    return cls.__name__, cls.level, n'],
        'static': ['@staticmethod', f'def helper(a, b={v.small()}):', f'    return a {r.choice("+-*")} b'],
        'go': ['def go(self, x=0):', f'    return {r.choice([f"({name!r}, self.n, x)", "super().go(x)", "x + self.n", f"[{name!r}] + [self.go2()]"])}'],
        'go2': ['def go2(self):', f'    self.n += 1', f'    return self.n, self.level'],
        '__enter__': ['def __enter__(self):', '    print("enter")', '    return self.n', 'def __exit__(self, *info):', '    print("exit", info[0] and info[0].__name__)', f'    return {r.choice(["True", "self.n", "None"])}'],
        'iter2': ['def __iter__(self):', '    self.at = 0', '    return self', 'def __next__(self):', '    self.at += 1', '    if self.at > 2: raise StopIteration', '    return self.at'],
    }
    for key in r.sample(sorted(choices), r.randint(3, 6)):
        if key == 'setter' and any('prop' in line for line in out):
            continue
        out += choices[key]
    out += [f'level = {v.of(r.choice(["int", "str", "list[int]"]), 0)}'] if not based or r.random() < 0.4 else []
    return out


def classes(w):
    r = w.r
    v = Values(r)
    w.base = w.name('Base')
    names = [w.base]
    w.add(f'class {w.base}{r.choice(["", "", "(Exception)"]) if r.random() < 0.2 else ""}:')
    w.add(*methods(w, w.base, False), indent=1)
    for _ in range(r.randint(0, 2)):
        name = w.name('C')
        bases = [r.choice(names)]
        w.add(f'class {name}({", ".join(bases)}):')
        w.add(*(methods(w, name, True) or ['pass']), indent=1)
        names.append(name)
    if not any('__repr__' in line for line in w.lines):
        w.add(f'{w.base}.__repr__ = lambda self: f"<{{type(self).__name__}} {{self.n}}>"')
    xs = []
    for name in names:
        x = w.name('o')
        w.attempt(f'{x} = {name}({r.choice(["1", "2", "0", "5", "\"q\"", "2.5"])})')
        xs.append(x)
    pick = lambda: r.choice(xs)
    value = lambda: v.of(r.choice(['int', 'str', 'float', 'list[int]', 'none']), 0)
    operators = sorted(OPS.values()) + sorted(COMPARE.values())
    for _ in range(r.randint(8, 14)):
        x = pick()
        w.attempt(r.choice([
            lambda: f'print({x} {r.choice(operators)} {r.choice([pick(), value()])})', lambda: f'print({value()} {r.choice(operators)} {x})',
            lambda: f'{x} {r.choice(sorted(OPS.values()))}= {r.choice([pick(), value()])}\n    print({x})',
            lambda: f'print(repr({x}), str({x}), f"{{{x}}} {{{x}!s:>4}}")', lambda: f'print({r.choice(["len", "bool", "int", "float", "list", "sorted", "abs"])}({x}))',
            lambda: f'print({x}[{r.choice(["0", "1", "9", "1:2", "\"k\"", "-1", "1, 2"])}])', lambda: f'print({r.choice(["1", "2", "\"q\"", pick()])} {r.choice(["in", "not in"])} {x})',
            lambda: f'print({x}({r.choice(["", "1", "1, k=2", "*[1, 2]"])}))', lambda: f'print({x}.{r.choice(["prop", "xyz", "n", "level", "seen", "rest", "missing"])})',
            lambda: f'{x}.{r.choice(["prop", "n", "level", "fresh"])} = {r.choice(["3", "\"7\"", "2.5"])}\n    print({x}.n, {x}.level, getattr({x}, "fresh", "-"), {x}.prop)',
            lambda: f'del {x}.{r.choice(["prop", "n", "level", "fresh"])}\n    print(hasattr({x}, "n"))', lambda: f'print({x}.go({r.choice(["", "1", "x=2", "1, 2"])}))', lambda: f'print({x}.go2())',
            lambda: f'print({x}.make({r.choice(["", "1"])}), {r.choice(names)}.make())', lambda: f'print({x}.helper({r.choice(["1", "1, 2", ""])}))',
            lambda: f'{x}[{r.choice(["0", "1:2", "\"k\""])}] = {value()}\n    print({x}.seen)', lambda: f'with {x} as q:\n        print(q)\n        raise KeyError(q)',
            lambda: f'print(isinstance({x}, {r.choice(names)}), issubclass({r.choice(names)}, {r.choice(names)}), type({x}).__name__, {x} is {pick()})',
            lambda: f'print([q for q in {x}])', lambda: f'a, *b = {x}\n    print(a, b)', lambda: f'print({{{x}: 1}}, {x} in [{pick()}, 1], {x} in ({value()}, {pick()}))',
            lambda: f'print([10, 20, 30][{x}], "abc"[:{x}])', lambda: f'print(-{x}, f"{{{x}:>8}}", "%s %d" % ({x}, {x}))', lambda: f'print(sorted([{pick()}, {pick()}, {pick()}]), max({pick()}, {pick()}))',
            lambda: f'print(list(reversed({x})), {x} or 1, not {x})', lambda: f'print({r.choice(names)}.go({x}), {r.choice(names)}.level)', lambda: f'raise {x}',
        ])())
    w.lines[:] = '\n'.join(w.lines).split('\n')
