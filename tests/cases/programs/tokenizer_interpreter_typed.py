# A small language: tokens, AST classes, environments with closures.
class Token:
    def __init__(self, kind: str, text: str, pos: int) -> None:
        self.kind, self.text, self.pos = kind, text, pos

    def __repr__(self) -> str:
        return f"{self.kind}:{self.text}"


def tokenize(src: str):
    i = 0
    while i < len(src):
        c = src[i]
        if c.isspace():
            i += 1
            continue
        j = i + 1
        if c.isdigit():
            while j < len(src) and src[j].isdigit():
                j += 1
            yield Token("num", src[i:j], i)
        elif c.isalpha():
            while j < len(src) and src[j].isalnum():
                j += 1
            yield Token("name", src[i:j], i)
        else:
            yield Token("op", c, i)
        i = j


class Env(dict):
    def __init__(self, names=(), values=(), outer: "Env | None" = None) -> None:
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name: str) -> "Env":
        if name in self:
            return self
        if self.outer is None:
            raise NameError(f"undefined {name}")
        return self.outer.find(name)


def parse(tokens: list[Token]):
    if not tokens:
        raise SyntaxError("unexpected end")
    t = tokens.pop(0)
    if t.text == "(":
        out = []
        while tokens and tokens[0].text != ")":
            out.append(parse(tokens))
        if not tokens:
            raise SyntaxError("missing )")
        tokens.pop(0)
        return out
    if t.text == ")":
        raise SyntaxError(f"unexpected ) at {t.pos}")
    return int(t.text) if t.kind == "num" else t.text


def evaluate(x, env: Env):
    if isinstance(x, str):
        return env.find(x)[x]
    if isinstance(x, int):
        return x
    match x:
        case ["if", test, a, b]:
            return evaluate(a if evaluate(test, env) else b, env)
        case ["let", str(name), value]:
            env[name] = evaluate(value, env)
            return env[name]
        case ["set", str(name), value]:
            env.find(name)[name] = evaluate(value, env)
        case ["fn", [*params], *body]:
            def function(*args):
                if len(args) != len(params):
                    raise TypeError(f"wanted {len(params)}, got {len(args)}")
                inner = Env(params, args, env)
                return [evaluate(b, inner) for b in body][-1]

            return function
        case ["do", *parts]:
            return [evaluate(p, env) for p in parts][-1]
        case [f, *args]:
            return evaluate(f, env)(*[evaluate(a, env) for a in args])
        case []:
            return None


def standard() -> Env:
    return Env(["+", "-", "*", "/", "<", "="], [lambda *a: sum(a), lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a // b, lambda a, b: a < b, lambda a, b: a == b])


def run(src: str, env: Env):
    tokens = list(tokenize(src))
    result = None
    while tokens:
        result = evaluate(parse(tokens), env)
    return result


env = standard()
print(list(tokenize("(+ a1 22)")))
for src in ["(+ 1 2 3)", "(let fact (fn (n) (if (< n 2) 1 (* n (fact (- n 1))))))(fact 30)", "(let mk (fn (c) (fn (d) (set c (+ c d)) c)))(let k (mk 10))(k 5)(k 7)", "(do (let a 1) (set a (+ a 1)) a)", "()", "((fn (x y) (- x y)) 3 10)",
            "(let fib (fn (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))(fib 15)", "(undefined 1)", "(/ 1 0)", "(+ 1", ")", "((fn (x) x))", "(1 2)", "(set nope 1)"]:
    try:
        print(src, "=>", run(src, env))
    except (NameError, ZeroDivisionError, SyntaxError, TypeError) as e:
        print(src, "=>", type(e).__name__, e)
