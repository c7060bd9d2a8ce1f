"""Sections about what the library and the compiler make together: coroutines and tasks, records, enumerations, sorting
by comparisons that print, scopes, iterators of the library, aliases of types. Each writes lines into a writer."""
from values import Values


def coroutines(w):
    """Tasks that print where they are; what is awaited is ready or takes rounds of the loop, never time that counts."""
    r = w.r
    if 'import asyncio' not in w.lines:
        w.add('import asyncio')
    worker, agen, main, queue = w.name('worker'), w.name('agen'), w.name('main'), w.name('q')
    w.add(f'async def {agen}(k, n):', '    try:', '        for i in range(n):', '            yield k, i')
    if r.random() < 0.6:
        w.add('await asyncio.sleep(0)', indent=3)
    w.add('    finally:', '        print("gone", k)')
    w.add(f'async def {worker}(k, {queue}):', '    print("begin", k)')
    w.add('try:', indent=1)
    for _ in range(r.randint(2, 4)):
        w.add(*r.choice([
            ['await asyncio.sleep(0)'], [f'await {queue}.put(k)'], [f'print("got", k, await {queue}.get())'],
            [f'async for x in {agen}(k, {r.randint(0, 3)}):', f'    {r.choice(["print(x)", "if x[1] == 1: break", "await asyncio.sleep(0)"])}'],
            [f'if k == {r.randint(0, 3)}: raise {r.choice(["ValueError", "KeyError"])}(k)'], ['print("step", k)'],
            [f'if k > {r.randint(0, 3)}: return k * 10'], [f'print([y async for y in {agen}("c", 2) if y[1] != {r.randint(0, 2)}])'],
            ['async with asyncio.Lock() as lock: print("lock", lock.locked())'], ['print((await asyncio.gather(asyncio.sleep(0, k), asyncio.sleep(0, -k))))'],
        ]), indent=2)
    w.add(*r.choice([['except asyncio.CancelledError:', f'    print("cancelled", k){r.choice(["; raise", ""])}'], ['except ValueError as e:', '    print("caught", e)'],
                     ['finally:', '    print("end", k)'], ['except (KeyError, ValueError) as e:', '    print(type(e).__name__)', 'else:', '    print("fine", k)']]), indent=1)
    w.add('    return k')
    w.add(f'async def {main}():', f'    {queue} = asyncio.Queue({r.choice(["", "1", "2"])})')
    n = r.randint(1, 3)
    how = r.choice(['gather', 'gather', 'errors', 'tasks', 'wait', 'group', 'timeout', 'cancel'])
    calls = ', '.join(f'{worker}({i}, {queue})' for i in range(n))
    body = {
        'gather': [f'return await asyncio.gather({calls})'], 'errors': [f'return [repr(x) for x in await asyncio.gather({calls}, return_exceptions=True)]'],
        'tasks': [f'ts = [asyncio.create_task(c) for c in [{calls}]]', 'await asyncio.sleep(0)', 'return [t.done() for t in ts]'],
        'wait': [f'done, pending = await asyncio.wait([asyncio.create_task(c) for c in [{calls}]], timeout=0.05)', 'return len(done), len(pending)'],
        'group': ['async with asyncio.TaskGroup() as g:', *[f'    g.create_task({worker}({i}, {queue}))' for i in range(n)], 'return "grouped"'],
        'timeout': ['try:', f'    return await asyncio.wait_for({worker}(0, {queue}), 0.05)', 'except asyncio.TimeoutError:', '    return "late"'],
        'cancel': [f't = asyncio.create_task({worker}(1, {queue}))', *['await asyncio.sleep(0)'] * r.randint(0, 2), 'print(t.cancel())',
                   'try:', '    print(await t)', 'except asyncio.CancelledError:', '    print("was cancelled")', 'return t.cancelled()'],
    }[how]
    w.add(*body, indent=1)
    w.add('try:', f'    print(asyncio.run(asyncio.wait_for({main}(), 0.5)))', 'except BaseException as e:', '    print(type(e).__name__, e)')
    if how == 'group':
        w.lines[-1] = '    print(type(e).__name__, [repr(x) for x in getattr(e, "exceptions", [])])'


def records(w):
    """Dataclasses with their options, compared, copied, hashed and printed."""
    r = w.r
    v = Values(r)
    if 'import dataclasses' not in w.lines:
        w.add('import dataclasses', 'from dataclasses import dataclass, field')
    a, b = w.name('R'), w.name('R')
    options = ', '.join(o for o in ('order=True', 'frozen=True', 'eq=False', 'repr=False', 'slots=True', 'kw_only=True', 'unsafe_hash=True') if r.random() < 0.2)
    if 'eq=False' in options:
        options = options.replace('order=True, ', '').replace(', order=True', '').replace('order=True', '')
    w.add(f'@dataclass({options})' if options or r.random() < 0.5 else '@dataclass', f'class {a}:')
    fields = r.sample(['x: int', 'name: str', 'y: float = 2.5', 'tags: list = field(default_factory=list)', 'z: int = field(default=7, repr=False)',
                       'k: tuple = (1, 2)', 'c: int = field(default=0, compare=False)', 'h: str = field(default="h", hash=False, kw_only=True)'], r.randint(2, 4))
    fields.sort(key=lambda f: '=' in f)
    w.add(*fields, indent=1)
    if r.random() < 0.3 and 'frozen' not in options:
        w.add('def __post_init__(self):', f'    self.{fields[0].split(":")[0]} {r.choice(["*= 2", "= 5"])}', indent=1)
    if r.random() < 0.3:
        w.add('def total(self):', f'    return [self.{fields[0].split(":")[0]}] * 2', indent=1)
    frozen = 'frozen=True' in options
    w.add(f'@dataclass{"(frozen=True)" if frozen else ""}', f'class {b}({a}):', f'    extra: int = {r.randint(0, 9)}')
    made = []
    for cls in (a, a, b, b):
        args = [f'{f.split(":")[0]}={v.of("int", 0) if "int" in f else v.of("str", 0) if "str" in f else v.of("float", 0) if "float" in f else "(3,)" if "tuple" in f else "[1]"}'
                for f in fields if '=' not in f or r.random() < 0.4]
        x = w.name('r')
        w.attempt(f'{x} = {cls}({", ".join(args)})', f'print({x})')
        made.append(x)
    for _ in range(r.randint(4, 8)):
        p, q = r.choice(made), r.choice(made)
        f = r.choice(fields).split(':')[0]
        w.attempt(r.choice([
            f'print({p} == {q}, {p} != {q})', f'print({p} < {q}, {p} >= {q})', f'print(dataclasses.asdict({p}), dataclasses.astuple({q}))',
            f'print(dataclasses.replace({p}, {f}={v.of("int", 0)}))', f'{p}.{f} = {v.any(0)}; print({p}.{f})', f'print(hash({p}) == hash({q}))',
            f'print([f.name for f in dataclasses.fields({p})], dataclasses.is_dataclass({b}))', f'print(sorted([{p}, {q}]))', f'print(len({{{p}, {q}}}))',
            f'match {p}:\n        case {a}({f}=m): print("has", m)', f'print(isinstance({p}, {a}), {p}.{f}, vars({p}))', f'del {p}.{f}; print({p})', f'print({p}.total())',
        ]))


def enumerations(w):
    r = w.r
    if 'import enum' not in w.lines:
        w.add('import enum')
    kind = r.choice(['Enum', 'IntEnum', 'Flag', 'IntFlag', 'StrEnum'])
    c = w.name('Color')
    names = r.sample(['RED', 'GREEN', 'BLUE', 'ROUGE', 'last'], r.randint(2, 4))
    w.add(f'class {c}(enum.{kind}):')
    for i, n in enumerate(names):
        value = {'Enum': r.choice(['enum.auto()', str(i), f'"{n.lower()}"', '(1, 2)', '1']), 'IntEnum': r.choice(['enum.auto()', str(i * 3), '1']),
                 'Flag': r.choice(['enum.auto()', str(1 << i)]), 'IntFlag': r.choice(['enum.auto()', str(1 << i)]), 'StrEnum': r.choice(['enum.auto()', f'"v{i}"'])}[kind]
        w.add(f'{n} = {value}', indent=1)
    if r.random() < 0.4:
        w.add('def shown(self):', '    return f"<{self.name}>"', indent=1)
    m = lambda: f'{c}.{r.choice(names)}'
    for _ in range(r.randint(6, 10)):
        w.attempt(r.choice([
            f'print({m()}, repr({m()}), {m()}.name, {m()}.value)', f'print(list({c}), len({c}))', f'print({c}({r.choice(["1", "2", "3", repr("v1"), "0", "99", "(1, 2)"])}))',
            f'print({c}[{r.choice(names)!r}], {m()} is {m()}, {m()} == {m()})', f'print({m()} < {m()})', f'print({m()} | {m()}, {m()} & {m()})', f'print(~{m()})',
            f'print(f"{{{m()}}}|{{{m()}!r:>20}}|{{{m()}:>8}}")', f'print({m()} in {c}, {r.choice(["1", repr("x")])} in {c})', f'print({c}.__members__)',
            f'{c}.{names[0]} = 5', f'print({m()} + 1)', f'print(sorted({c}, key=lambda x: x.name), {{x: x.value for x in {c}}})', f'print({m()}.shown())',
            f'match {m()}:\n        case {c}.{names[0]}: print("first")\n        case {c}.{names[1]}: print("second")\n        case _: print("other")',
            f'print(hash({m()}) == hash({m()}), isinstance({m()}, int), type({m()}).__name__)', f'print([x.name for x in {c}], {c}.nope)',
        ]))


def comparing(w):
    """Sorting and searching by a class whose comparisons print."""
    r = w.r
    c = w.name('P')
    w.add(f'class {c}:', '    def __init__(self, v): self.v = v', f'    def __repr__(self): return "{c.lower()}" + str(self.v)',
          '    def __lt__(self, o):', '        print(self.v, "<", o.v, end="; ")')
    if r.random() < 0.2:
        w.add(f'if self.v == {r.randint(0, 9)}: raise ValueError(self.v)', indent=2)
    w.add('        return self.v < o.v')
    if r.random() < 0.4:
        w.add('    def __eq__(self, o):', '        print(self.v, "==", o.v, end="; ")', '        return self.v == o.v')
    n = r.choice([3, 5, 8, 13, 40, 70])
    x = w.name('ps')
    items = r.choice([[r.randrange(n) for _ in range(n)], [r.randrange(4) for _ in range(n)], list(range(n)), list(range(n, 0, -1)), sorted(r.randrange(n) for _ in range(n)) + [r.randrange(n)]])
    w.add(f'{x} = [{c}(v) for v in {items}]')
    for _ in range(r.randint(2, 4)):
        w.attempt(r.choice([
            f'print(sorted({x}))', f'{x}.sort(reverse=True)', f'{x}.sort()', f'print(min({x}), max({x}))', f'print(sorted({items}, key={c}))',
            f'print({x}.index({c}({r.randrange(n)})))', f'print({c}(1) in {x}, {x}.count({c}(2)))', f'print(({x}[0], 1) < ({x}[1], 2))',
            f'print({x}[:3] < {x}[1:4], {x}[:2] == {x}[:2])', f'print(sorted([({c}(v), v) for v in {items[:6]}]))', f'{x}.remove({c}({r.randrange(n)}))',
        ]))
        w.add(f'print({x})')


def scopes(w):
    """Comprehensions, closures, globals, `nonlocal`, walrus, `del`: which variable a name means."""
    r = w.r
    g, f = w.name('g'), w.name('f')
    w.add(f'{g} = {r.randint(0, 9)}', f'def {f}(a, fs=[]):')
    body = r.sample([
        [f'global {g}', f'{g} += a'], ['n = 0', 'def bump():', '    nonlocal n', '    n += a', '    return n', 'print(bump(), bump(), n)'],
        ['print([(lambda: i)() for i in range(3)], [h() for h in [lambda: i for i in range(3)]])'], ['print([y := a + 1, y ** 2], y)'],
        ['i = "kept"', 'print([i for i in range(2)], i, {i: j for i, j in zip("ab", range(2))}, i)'], ['for k in range(2): pass', 'print(k)', 'del k', 'print(k)'],
        ['class C:', '    v = a', '    w = [v for _ in range(2)]', 'print(C.w)'], ['class D:', '    v = a', '    def m(self): return v', 'print(D().m())'],
        ['try:', '    raise ValueError(a)', 'except ValueError as e: pass', 'print(e)'], ['fs.append(lambda q=a: q + len(fs))', 'print([h() for h in fs])'],
        ['if a > 1: late = a', 'print(late)'], ['x, *x = a, a, 3', 'print(x)'], ['print(any((hit := v) > a for v in range(5)) and hit)'],
        ['def rec(n): return n if n < 1 else rec(n - 1) + a', 'print(rec(3))'], ['z = [z for z in (a, 2) for _ in range(z)]', 'print(z)'],
        ['def gen():', '    t = yield a', '    while t: t = yield t - 1', 'h = gen()', 'print(next(h), h.send(3), h.send(1), list(h))'],
        ['print((lambda *p, k=a, **q: (p, k, q))(1, *[2], k=3, **{"z": 4}))'], ['assert a != 2, "two"', 'print("not two")'],
    ], r.randint(2, 4))
    for lines in body:
        if any('global' in line for line in lines):
            w.add(*lines, indent=1)
            continue
        w.add('try:', indent=1)
        w.add(*lines, indent=2)
        w.add('except (NameError, AssertionError, TypeError) as ex:', '    print(type(ex).__name__, ex)', indent=1)
    for a in r.sample(['0', '1', '2', '3', '2.5', '"s"', 'True'], 3):
        w.attempt(f'{f}({a})')
        w.add(f'print({g})')


def iteration(w):
    """Iterators of the library over short iterables."""
    r = w.r
    if 'import itertools, functools, operator, collections' not in w.lines:
        w.add('import itertools, functools, operator, collections')
    v = Values(r)
    s = lambda: r.choice([v.of('list[int]', 0), v.of('str', 0), 'range(4)', '(i * i for i in range(4))', 'iter([1, 2, 2, 3])', '{1: 2, 3: 4}', '[]', '"aabbc"'])
    k = lambda: r.choice(['0', '1', '2', '3', '-1', 'None'])
    for _ in range(r.randint(5, 9)):
        w.attempt('print(' + r.choice([
            f'list(itertools.chain({s()}, {s()}))', f'list(itertools.islice({s()}, {k()}, {k()}, {r.choice(["1", "2", "None"])}))', f'list(itertools.product({s()}, repeat={r.choice("12")}))[:9]',
            f'list(itertools.combinations({s()}, {k()}))[:9]', f'list(itertools.permutations({s()}, {k()}))[:9]', f'[(a, list(b)) for a, b in itertools.groupby({s()})]',
            f'list(itertools.accumulate({s()}, {r.choice(["operator.add", "max", "lambda a, b: b"])}))', f'list(itertools.zip_longest({s()}, {s()}, fillvalue={k()}))',
            f'list(itertools.takewhile(bool, {s()}))', f'list(itertools.dropwhile(lambda q: not q, {s()}))', f'functools.reduce({r.choice(["operator.add", "lambda a, b: (a, b)"])}, {s()})',
            f'list(itertools.compress({s()}, [1, 0, 1]))', f'list(itertools.starmap(operator.mul, zip({s()}, {s()})))', f'[list(t) for t in itertools.tee({s()})]',
            f'list(itertools.pairwise({s()}))', f'list(itertools.batched({s()}, {k()}))', f'collections.Counter({s()}).most_common(2)', f'list(collections.deque({s()}, {k()}))',
            f'list(map(lambda *q: q, {s()}, {s()}))', f'list(zip({s()}, {s()}, strict=True))', f'dict(zip({s()}, {s()}))', f'list(reversed({s()}))', f'list(filter(None, {s()}))',
            f'next(iter({s()}), {k()})', f'collections.defaultdict(list, {{1: {s()}}})[2]', f'sum({s()}, {k()})', f'max({s()}, default={k()}, key=str)', f'list(enumerate({s()}, {k()}))',
            f'collections.ChainMap({{1: 2}}, {{3: {k()}}})[{k()}]', f'sorted({s()}, key=functools.cmp_to_key(lambda a, b: {r.choice(["b - a", "(a > b) - (a < b)"])}))',
            f'functools.partial({r.choice(["int, base=2", "max, 3", "pow, 2"])})({r.choice(["5", repr("101"), "1, 2"])})', f'operator.itemgetter({k()}, {k()})(list({s()}))',
        ]) + ')')


def aliases(w):
    """Types as values: generic aliases and unions."""
    r = w.r
    if 'from typing import Optional, Union, List, Dict, Callable, Literal, get_args, get_origin' not in w.lines:
        w.add('from typing import Optional, Union, List, Dict, Callable, Literal, get_args, get_origin')

    def t(depth):
        if depth == 0 or r.random() < 0.4:
            return r.choice(['int', 'str', 'float', 'list', 'bytes', 'dict', 'object', 'Exception'])
        d = depth - 1
        return r.choice([f'list[{t(d)}]', f'dict[str, {t(d)}]', f'tuple[{t(d)}, ...]', f'Optional[{t(d)}]', f'Union[{t(d)}, {t(d)}]', f'List[{t(d)}]', f'({t(d)} | None)',
                         f'({t(d)} | {t(d)})', f'Callable[[{t(d)}], {t(d)}]', f'type[{t(d)}]', f'Dict[{t(d)}, {t(d)}]', 'Literal[1, "a"]', f'set[{t(d)}]'])
    for _ in range(r.randint(4, 8)):
        w.attempt(r.choice([f'print({t(2)})', f'print({t(1)} == {t(1)}, {t(1)} | {t(1)})', f'print(get_origin({t(1)}), get_args({t(2)}))',
                            f'print(isinstance({r.choice(["1", repr("a"), "[]", "None", "2.5"])}, {t(1)}))', f'print({t(1)}())', f'print(hash({t(1)}) == hash({t(1)}), {{{t(1)}: 1}})',
                            f'print(issubclass({r.choice(["int", "bool", "list"])}, {t(1)}))', f'print(({t(2)}).__args__)', f'print(repr([{t(1)}, {t(1)}]))']))
