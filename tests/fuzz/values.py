"""Random expressions of a wanted type, wrong ones now and then.

In: a source of chance and the names in scope with their types. Out: text. The sizes of what the expressions make are
bounded: no shift or repetition by more than a few hundred, no power with large operands.
"""

INTS = ['0', '1', '-1', '2', '3', '7', '-5', '10', '255', '256', '-128', '1000', '65536', '2**31', '-2**31', '2**53', '2**53 + 1',
        '2**62', '2**63', '2**63 - 1', '-2**63', '2**64', '10**18', '10**20', '-10**25', '3**50']
SMALL = ['0', '1', '-1', '2', '3', '-2', '4', '5', '-3', '10', '-7']
FLOATS = ['0.0', '-0.0', '1.0', '-1.5', '0.1', '2.5', '3.5', '1e16', '1e22', '1e-7', '123456789.125', '-2.675', '1e300', '5e-324',
          'float("inf")', 'float("nan")', '-float("inf")', '0.5', '1e15', '9007199254740993.0', '1/3', '100.0']
STRS = ["''", "'a'", "'abc'", "'Hello, World'", "'  pad  '", "'a,b,,c'", "'ÄÖß'", "('x' * 3)", "'12'", "'-3'", "'1_000'", "'ab\\ncd\\r\\n'",
        "'ǆabc'", "'😀z'", "'aXbXc'", "'\\t|'", "'it\\'s \"q\"'", "'0x1f'", "' 42\\n'", "'nan'", "'1e3'", "'%d'", "'{}'"]
BYTES = ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'a,b'", "b' 7 '", "bytes(3)", "bytes([1, 2, 3])", "b'it\\'s'"]

TYPES = ['int', 'float', 'str', 'bytes', 'bool', 'list[int]', 'list[str]', 'tuple', 'dict', 'set', 'none', 'complex']


class Values:
    def __init__(self, r, scope=None):
        self.r = r
        self.scope = scope if scope is not None else []

    def any(self, depth):
        return self.of(self.r.choice(TYPES[:-1] * 4 + TYPES[-1:]), depth)

    def of(self, kind, depth):
        r = self.r
        if r.random() < 0.02:
            kind = r.choice(TYPES)
        names = [n for n, t in self.scope if t == kind]
        if names and r.random() < (0.4 if depth > 0 else 0.75):
            return r.choice(names)
        make = getattr(self, kind.replace('[', '_').replace(']', ''))
        return make(depth)

    def small(self, depth=0):
        r = self.r
        names = [n for n, t in self.scope if t == 'small']
        if names and r.random() < 0.3:
            return r.choice(names)
        return r.choice(SMALL)

    def index(self):
        r = self.r
        if r.random() < 0.55:
            return f'[{self.small()}]'
        part = lambda: '' if r.random() < 0.4 else self.small()
        step = r.choice(['', '', ':' + r.choice(['1', '2', '-1', '-2', '3', '0'])])
        return f'[{part()}:{part()}{step}]'

    def slice(self):
        part = lambda: '' if self.r.random() < 0.4 else self.small()
        return f'[{part()}:{part()}{self.r.choice(["", "", ":-1", ":2", ":-2"])}]'

    def int(self, d):
        r = self.r
        if d <= 0:
            return r.choice(INTS) if r.random() < 0.5 else r.choice(SMALL)
        i = lambda: self.of('int', d - 1)
        s = lambda: self.of('str', d - 1)
        seq = lambda: self.of(r.choice(['list[int]', 'list[str]', 'str', 'tuple', 'dict', 'bytes', 'set']), d - 1)
        return r.choice([
            lambda: f'({i()} {r.choice(["+", "-", "*"])} {i()})',
            lambda: f'({i()} {r.choice(["//", "%"])} {i()})',
            lambda: f'({i()} {r.choice(["&", "|", "^"])} {i()})',
            lambda: f'({i()} {r.choice(["<<", ">>"])} {self.small()})',
            lambda: f'({r.choice(["-", "~", "+"])}{i()})',
            lambda: f'({self.small()} ** {r.choice(["2", "3", "5", "20", "0", "1"])})',
            lambda: f'pow({i()}, {r.choice(["3", "10", "-1", "0"])}, {i()})',
            lambda: f'abs({i()})',
            lambda: f'len({seq()})',
            lambda: f'sum({self.of("list[int]", d - 1)})',
            lambda: f'{r.choice(["min", "max"])}({i()}, {i()})',
            lambda: f'{r.choice(["min", "max"])}({self.of("list[int]", d - 1)}{r.choice(["", ", default=" + i()])})',
            lambda: f'int({s()})',
            lambda: f'int({s()}, {r.choice(["2", "10", "16", "0", "36", "1", "37"])})',
            lambda: f'int({self.of("float", d - 1)})',
            lambda: f'round({self.of("float", d - 1)})',
            lambda: f'round({i()}, {self.small()})',
            lambda: f'ord({s()})',
            lambda: f'({i()}).{r.choice(["bit_length", "bit_count"])}()',
            lambda: f'{s()}.{r.choice(["count", "find", "rfind", "index", "rindex"])}({s()}{r.choice(["", ", " + self.small()])})',
            lambda: f'{self.of("list[int]", d - 1)}.{r.choice(["count", "index"])}({i()})',
            lambda: f'{self.of("list[int]", d - 1)}[{self.small()}]',
            lambda: f'{self.of("dict", d - 1)}[{s()}]',
            lambda: f'{self.of("dict", d - 1)}.get({s()}, {i()})',
            lambda: f'({i()} if {self.of("bool", d - 1)} else {i()})',
            lambda: f'divmod({i()}, {i()})[{r.choice("01")}]',
            lambda: f'hash({r.choice([i(), self.of("bool", d - 1), r.choice(FLOATS[:12])])})',
            lambda: f'int.from_bytes({self.of("bytes", d - 1)}, {r.choice(["\"big\"", "\"little\""])}{r.choice(["", ", signed=True"])})',
            lambda: f'{self.of("bytes", d - 1)}[{self.small()}]',
        ])()

    def float(self, d):
        r = self.r
        if d <= 0:
            return r.choice(FLOATS)
        f = lambda: self.of(r.choice(['float', 'float', 'int']), d - 1)
        return r.choice([
            lambda: f'({f()} {r.choice("+-*/")} {f()})',
            lambda: f'({self.of("float", d - 1)} {r.choice(["//", "%"])} {f()})',
            lambda: f'({self.of("int", d - 1)} / {self.of("int", d - 1)})',
            lambda: f'float({self.of(r.choice(["int", "str", "float", "bool"]), d - 1)})',
            lambda: f'round({self.of("float", d - 1)}, {self.small()})',
            lambda: f'abs({self.of("float", d - 1)})',
            lambda: f'(-{self.of("float", d - 1)})',
            lambda: f'{r.choice(["min", "max"])}({f()}, {f()})',
            lambda: f'sum([{f()}, {f()}, {f()}])',
            lambda: f'({self.of("float", d - 1)} ** {r.choice(["2", "0.5", "-1", "0", "3"])})' if r.random() < 0.3 else f(),
            lambda: f'float.fromhex(({self.of("float", d - 1)}).hex())',
        ])()

    def str(self, d):
        r = self.r
        if d <= 0:
            return r.choice(STRS)
        s = lambda: self.of('str', d - 1)
        n = self.small
        return r.choice([
            lambda: f'({s()} + {s()})',
            lambda: f'({s()} * {n()})',
            lambda: f'{s()}{self.index()}',
            lambda: f'{s()}{self.slice()}',
            lambda: f'str({self.any(d - 1)})',
            lambda: f'{r.choice(["repr", "ascii"])}({self.any(d - 1)})',
            lambda: f'chr({r.choice(["65", "0x10ffff", "0x110000", "-1", "8364", self.of("int", d - 1)])})',
            lambda: f'{r.choice(["bin", "hex", "oct"])}({self.of("int", d - 1)})',
            lambda: f'{s()}.{r.choice(["upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip"])}()',
            lambda: f'{s()}.{r.choice(["strip", "lstrip", "rstrip", "removeprefix", "removesuffix"])}({s()})',
            lambda: f'{s()}.{r.choice(["center", "ljust", "rjust"])}({r.choice(["0", "3", "12", "-4"])}{r.choice(["", ", " + s()])})',
            lambda: f'{s()}.zfill({r.choice(["0", "3", "12", "-4"])})',
            lambda: f'{s()}.expandtabs({r.choice(["", "4", "0", "-1", "3"])})',
            lambda: f'{s()}.replace({s()}, {s()}{r.choice(["", ", " + n()])})',
            lambda: f'{s()}.join({self.of(r.choice(["list[str]", "list[str]", "list[int]", "str"]), d - 1)})',
            lambda: f'f"{{{self.fvalue(d)}{r.choice(["", "!r", "!s", "!a"])}}}"',
            lambda: f'format({self.of(r.choice(["int", "float"]), d - 1)}, {self.spec()!r})',
            lambda: f'format({s()}, {self.str_spec()!r})',
            lambda: f'{self.percent(d)}',
            lambda: f'{self.of("bytes", d - 1)}.decode({r.choice(["", "\"latin-1\"", "\"ascii\"", "\"utf-8\", \"replace\"", "\"ascii\", \"ignore\""])})',
            lambda: f'{self.of("list[str]", d - 1)}[{n()}]',
            lambda: f'{r.choice(["min", "max"])}({self.of("list[str]", d - 1)}{r.choice(["", ", key=len", ", default=None"])})',
            lambda: f'type({self.any(d - 1)}).__name__',
            lambda: f'({s()} {r.choice(["and", "or"])} {s()})',
            lambda: f'{self.of("bytes", d - 1)}.hex()',
            lambda: f'({self.of("float", d - 1)}).hex()',
            lambda: f'{r.choice(["\"{} {}\"", "\"{0!r:>5} {1}\"", "\"{1}{0}\"", "\"{:>4}|{:<4}|\"", "\"{a}{}\"", "\"{2}\""])}.format({self.any(d - 1)}, {self.any(d - 1)}, a={n()})',
        ])()

    def fvalue(self, d):
        text = self.any(d - 1)
        return self.small() if set(text) & set('"\'\\') else f'({text})'

    def spec(self):
        r = self.r
        fill = r.choice(['', '', '', r.choice('*x0 ') + r.choice('<>=^'), r.choice('<>=^')])
        return fill + r.choice(['', '', '+', '-', ' ']) + r.choice(['', '', '', 'z']) + r.choice(['', '', '', '#']) + r.choice(['', '', '0']) \
            + r.choice(['', '1', '8', '14']) + r.choice(['', '', '', ',', '_']) + r.choice(['', '', '.0', '.1', '.3', '.10']) \
            + r.choice(['', '', 'd', 'x', 'X', 'b', 'o', 'f', 'e', 'g', 'G', 'E', '%', 'n', 'c', 's', 'F', 'q'])

    def str_spec(self):
        r = self.r
        return r.choice(['', '', '*<', '*>', '=^', '^', '<', '>', '=', '0']) + r.choice(['', '1', '8', '14']) + r.choice(['', '.0', '.2']) + r.choice(['', 's', 'd', 'x'])

    def percent(self, d):
        r = self.r
        one = lambda: '%' + r.choice(['', '', '-', '+', ' ', '0', '#', '-0']) + r.choice(['', '', '3', '9', '*']) + r.choice(['', '', '.0', '.2', '.5']) \
            + r.choice('ddixXofeEgGcrsa%' + ('q' if r.random() < 0.1 else ''))
        parts = [one() for _ in range(r.randint(1, 2))]
        text = '|'.join(parts)
        if '*' in text and r.random() < 0.5:
            args = [self.small()] + [self.any(d - 1) for _ in parts]
        else:
            args = [self.of(r.choice(['int', 'float', 'str']), d - 1) for _ in parts]
        return f'{text!r} % ({", ".join(args)},)' if r.random() < 0.9 else f'({text!r} % {args[0]})'

    def bytes(self, d):
        r = self.r
        if d <= 0:
            return r.choice(BYTES)
        b = lambda: self.of('bytes', d - 1)
        return r.choice([
            lambda: f'({b()} + {b()})',
            lambda: f'({b()} * {self.small()})',
            lambda: f'{b()}{self.slice()}',
            lambda: f'{self.of("str", d - 1)}.encode({r.choice(["", "\"ascii\"", "\"latin-1\", \"replace\"", "\"utf-16-le\"", "\"ascii\", \"backslashreplace\"", "\"ascii\", \"xmlcharrefreplace\""])})',
            lambda: f'{b()}.{r.choice(["upper", "lower", "strip", "title", "swapcase"])}()',
            lambda: f'{b()}.replace({b()}, {b()})',
            lambda: f'{b()}.center({r.choice(["5", "0", "9"])}, {b()})',
            lambda: f'{b()}.join([{b()}, {b()}])',
            lambda: f'bytes({self.of(r.choice(["list[int]", "tuple"]), d - 1)})',
            lambda: f'({self.of("int", d - 1)}).to_bytes({r.choice(["1", "4", "9", "0", "-1"])}, {r.choice(["\"big\"", "\"little\""])}{r.choice(["", ", signed=True"])})',
            lambda: f'bytes.fromhex({r.choice(["\"0aff\"", "\"0a f\"", "\"zz\"", self.of("str", d - 1)])})',
            lambda: f'bytes(bytearray({b()}){self.slice()})',
            lambda: f'{r.choice(["b\"%d-%s\"", "b\"%5x|%b\"", "b\"%c%r\""])} % ({self.of("int", d - 1)}, {b()})',
        ])()

    def bool(self, d):
        r = self.r
        if d <= 0:
            return r.choice(['True', 'False'])
        t = r.choice(TYPES)
        return r.choice([
            lambda: f'({self.of(t, d - 1)} {r.choice(["<", "<=", ">", ">=", "==", "!="])} {self.of(t, d - 1)})',
            lambda: f'({self.of("int", d - 1)} {r.choice(["<", "<=", ">", ">=", "==", "!="])} {self.of("float", d - 1)})',
            lambda: f'({self.of("int", d - 1)} {r.choice(["<", "==", ">="])} {self.of("int", d - 1)} {r.choice(["<=", "!="])} {self.of("int", d - 1)})',
            lambda: f'(not {self.any(d - 1)})',
            lambda: f'bool({self.any(d - 1)})',
            lambda: f'({self.of("bool", d - 1)} {r.choice(["and", "or", "^", "&", "|"])} {self.of("bool", d - 1)})',
            lambda: f'({self.of("str", d - 1)} {r.choice(["in", "not in"])} {self.of(r.choice(["str", "list[str]", "dict"]), d - 1)})',
            lambda: f'({self.of("int", d - 1)} in {self.of(r.choice(["list[int]", "set", "tuple", "bytes"]), d - 1)})',
            lambda: f'({self.any(d - 1)} in {self.of(r.choice(["tuple", "list[int]"]), d - 1)})',
            lambda: f'isinstance({self.any(d - 1)}, {r.choice(["int", "(int, str)", "float", "bool", "(list, tuple)", "object", "int | str"])})',
            lambda: f'{r.choice(["any", "all"])}({self.of(r.choice(["list[int]", "tuple", "list[str]"]), d - 1)})',
            lambda: f'{self.of("str", d - 1)}.{r.choice(["isdigit", "isalpha", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isnumeric", "isdecimal", "isprintable", "isascii"])}()',
            lambda: f'{self.of("str", d - 1)}.{r.choice(["startswith", "endswith"])}({r.choice([self.of("str", d - 1), self.of("tuple", d - 1), "(\"a\", \"b\")"])})',
            lambda: f'({self.of("float", d - 1)}).is_integer()',
            lambda: f'({self.any(d - 1)} is {r.choice(["None", "not None"])})',
        ])()

    def list_int(self, d):
        r = self.r
        if d <= 0:
            return r.choice(['[]', '[1, 2, 3]', '[3, -1, 2**63]', 'list(range(5))', '([0] * 3)', '[5, 5, 1, 2]', '[True, 2]'])
        l = lambda: self.of('list[int]', d - 1)
        return r.choice([
            lambda: f'[{self.of("int", d - 1)}, {self.of("int", d - 1)}]',
            lambda: f'({l()} + {l()})',
            lambda: f'({l()} * {self.small()})',
            lambda: f'{l()}{self.slice()}',
            lambda: f'sorted({l()}{r.choice(["", ", reverse=True", ", key=lambda v: -v", ", key=lambda v: v % 3", ", key=str"])})',
            lambda: f'list(reversed({l()}))',
            lambda: f'list(range({self.small()}, {self.small()}, {self.small()}))',
            lambda: f'[v {r.choice(["+", "*", "-", "//", "%"])} {self.small()} for v in {l()}{r.choice(["", " if v % 2", " if v > 1"])}]',
            lambda: f'[len(v) for v in {self.of("list[str]", d - 1)}]',
            lambda: f'list(map(int, {self.of(r.choice(["list[str]", "str"]), d - 1)}))',
            lambda: f'list({self.of("bytes", d - 1)})',
            lambda: f'[*{l()}, *{self.of(r.choice(["tuple", "set", "list[int]"]), d - 1)}]' if r.random() < 0.3 else f'[*{l()}, {self.small()}]',
            lambda: f'sorted({self.of("set", d - 1)})',
            lambda: f'list({self.of("dict", d - 1)}.values())',
            lambda: f'list(filter(None, {l()}))',
            lambda: f'[a * b for a, b in zip({l()}, {l()}{r.choice(["", ", strict=True"])})]',
            lambda: f'[i for i, v in enumerate({l()}{r.choice(["", ", 1", ", start=-1"])}) if v]',
        ])()

    def list_str(self, d):
        r = self.r
        if d <= 0:
            return r.choice(["['b', 'a']", '[]', "['x', 'yy', 'x']", "['ß', 'Z', 'a']", "list('hello')"])
        s = lambda: self.of('str', d - 1)
        l = lambda: self.of('list[str]', d - 1)
        return r.choice([
            lambda: f'[{s()}, {s()}]',
            lambda: f'{s()}.{r.choice(["split", "rsplit"])}({r.choice(["", s(), "None, 1", s() + ", 1", "maxsplit=1", "sep=\",\""])})',
            lambda: f'{s()}.splitlines({r.choice(["", "True"])})',
            lambda: f'list({s()}.{r.choice(["partition", "rpartition"])}({s()}))',
            lambda: f'sorted({l()}{r.choice(["", ", key=len", ", key=str.lower", ", reverse=True", ", key=lambda v: (len(v), v)"])})',
            lambda: f'({l()} + {l()})',
            lambda: f'{l()}{self.slice()}',
            lambda: f'[v.{r.choice(["upper", "strip", "title"])}() for v in {l()}]',
            lambda: f'[str(v) for v in {self.of(r.choice(["list[int]", "tuple"]), d - 1)}]',
            lambda: f'list({s()})',
            lambda: f'list({self.of("dict", d - 1)})',
            lambda: f'[a + b for a in {l()} for b in {s()}][:9]',
            lambda: f'list(map(str.upper, {l()}))',
        ])()

    def tuple(self, d):
        r = self.r
        if d <= 0:
            return r.choice(['()', '(1,)', "(1, 'a')", '(2.5, None, True)', '(1, 2, 3)', "('a', 'b')", '(1, (2, 3))'])
        return r.choice([
            lambda: f'({self.any(d - 1)}, {self.any(d - 1)})',
            lambda: f'({self.any(d - 1)},)',
            lambda: f'({self.of("tuple", d - 1)} + {self.of("tuple", d - 1)})',
            lambda: f'({self.of("tuple", d - 1)} * {r.choice(["0", "1", "2", "-1"])})',
            lambda: f'{self.of("tuple", d - 1)}{self.slice()}',
            lambda: f'tuple({self.of(r.choice(["list[int]", "str", "bytes"]), d - 1)})',
            lambda: f'divmod({self.of("int", d - 1)}, {self.of(r.choice(["int", "float"]), d - 1)})',
            lambda: f'({self.of("float", d - 1)}).as_integer_ratio()',
            lambda: f'{self.of("str", d - 1)}.partition({self.of("str", d - 1)})',
            lambda: f'tuple(sorted({self.of("dict", d - 1)}.items()))',
        ])()

    def dict(self, d):
        r = self.r
        if d <= 0:
            return r.choice(["{}", "{'a': 1}", "{'abc': 2, 'a': -1}", "{'x': 10, 'b': 2**65}"])
        s = lambda: self.of('str', d - 1)
        i = lambda: self.of('int', d - 1)
        return r.choice([
            lambda: f'{{{s()}: {i()}, {s()}: {i()}}}',
            lambda: f'({self.of("dict", d - 1)} | {self.of("dict", d - 1)})',
            lambda: f'dict(zip({self.of("list[str]", d - 1)}, {self.of("list[int]", d - 1)}))',
            lambda: f'{{k: v {r.choice(["+", "*"])} 2 for k, v in {self.of("dict", d - 1)}.items()}}',
            lambda: f'{{k: len(k) for k in {self.of("list[str]", d - 1)}}}',
            lambda: f'dict.fromkeys({self.of("list[str]", d - 1)}, {i()})',
            lambda: f'{{**{self.of("dict", d - 1)}, {s()}: {i()}}}',
            lambda: f'dict(a={i()}, b={i()})',
        ])()

    def set(self, d):
        r = self.r
        if d <= 0:
            return r.choice(['set()', '{1}', '{3, 1, 2}', '{-1, 5, 2**40}', '{0, 8, 16}'])
        return r.choice([
            lambda: f'set({self.of("list[int]", d - 1)})',
            lambda: f'({self.of("set", d - 1)} {r.choice("&|^-")} {self.of("set", d - 1)})',
            lambda: f'{{{self.of("int", d - 1)}, {self.of("int", d - 1)}}}',
            lambda: f'{{v % 7 for v in {self.of("list[int]", d - 1)}}}',
            lambda: f'{self.of("set", d - 1)}.{r.choice(["union", "difference", "intersection", "symmetric_difference"])}({self.of("list[int]", d - 1)})',
            lambda: f'frozenset({self.of("list[int]", d - 1)})',
        ])()

    def none(self, d):
        return 'None'

    def complex(self, d):
        r = self.r
        if d <= 0:
            return r.choice(['1j', '(1+2j)', '-0j', 'complex(1.5, -2)', '(3-0.5j)'])
        return f'({self.of("complex", d - 1)} {r.choice(["+", "-", "*", "/"])} {self.of(r.choice(["complex", "float", "int"]), d - 1)})'
