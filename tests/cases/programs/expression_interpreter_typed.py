"""A small language: tokenizer by hand, recursive descent parser, tree-walking interpreter with closures."""
from __future__ import annotations

from typing import Any, Callable, Iterator, NamedTuple, Optional


class Token(NamedTuple):
    kind: str
    text: str
    line: int


class LangError(Exception):
    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line

    def __str__(self) -> str:
        return f"line {self.line}: {self.args[0]}" if self.line else self.args[0]


KEYWORDS = {"let", "fn", "if", "else", "while", "print", "return", "true", "false", "nil", "and", "or", "not"}


def tokenize(text: str) -> Iterator[Token]:
    i, line = 0, 1
    while i < len(text):
        c = text[i]
        if c == "\n":
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < len(text) and text[i] != "\n":
                i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield Token("num", text[i:j], line)
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(text) and (text[j].isalnum() or text[j] == "_"):
                j += 1
            word = text[i:j]
            yield Token(word if word in KEYWORDS else "name", word, line)
            i = j
        elif c == '"':
            j = text.find('"', i + 1)
            if j < 0:
                raise LangError("unterminated string", line)
            yield Token("str", text[i + 1:j], line)
            i = j + 1
        elif text[i:i + 2] in ("==", "!=", "<=", ">="):
            yield Token(text[i:i + 2], text[i:i + 2], line)
            i += 2
        elif c in "+-*/%<>=(){},;[]":
            yield Token(c, c, line)
            i += 1
        else:
            raise LangError(f"unexpected {c!r}", line)
    yield Token("end", "", line)


BINARY: list[dict[str, Callable[[Any, Any], Any]]] = [
    {"==": lambda a, b: a == b, "!=": lambda a, b: a != b},
    {"<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b},
    {"+": lambda a, b: a + b, "-": lambda a, b: a - b},
    {"*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b},
]


class Scope:
    def __init__(self, outer: Optional[Scope] = None) -> None:
        self.names: dict[str, Any] = {}
        self.outer = outer

    def find(self, name: str, line: int) -> Scope:
        scope: Optional[Scope] = self
        while scope is not None:
            if name in scope.names:
                return scope
            scope = scope.outer
        raise LangError(f"undefined variable {name}", line)


class Return(Exception):
    def __init__(self, value: Any) -> None:
        self.value = value


Node = tuple


class Parser:
    def __init__(self, text: str) -> None:
        self.tokens = list(tokenize(text))
        self.at = 0

    @property
    def tok(self) -> Token:
        return self.tokens[self.at]

    def accept(self, *kinds: str) -> Optional[Token]:
        if self.tok.kind in kinds:
            self.at += 1
            return self.tokens[self.at - 1]
        return None

    def need(self, kind: str) -> Token:
        t = self.accept(kind)
        if t is None:
            raise LangError(f"expected {kind}, found {self.tok.text or 'end'}", self.tok.line)
        return t

    def block(self) -> list[Node]:
        self.need("{")
        out = []
        while not self.accept("}"):
            out.append(self.statement())
        return out

    def program(self) -> list[Node]:
        out = []
        while self.tok.kind != "end":
            out.append(self.statement())
        return out

    def statement(self) -> Node:
        t = self.tok
        if self.accept("let"):
            name = self.need("name").text
            self.need("=")
            value = self.expr()
            self.need(";")
            return ("let", name, value, t.line)
        if self.accept("print"):
            args = [self.expr()]
            while self.accept(","):
                args.append(self.expr())
            self.need(";")
            return ("print", args)
        if self.accept("if"):
            cond, then = self.expr(), self.block()
            other = self.block() if self.accept("else") else []
            return ("if", cond, then, other)
        if self.accept("while"):
            return ("while", self.expr(), self.block())
        if self.accept("return"):
            value = ("const", None) if self.tok.kind == ";" else self.expr()
            self.need(";")
            return ("return", value)
        e = self.expr()
        if self.accept("="):
            if e[0] != "name":
                raise LangError("cannot assign to this", t.line)
            value = self.expr()
            self.need(";")
            return ("set", e[1], value, t.line)
        self.need(";")
        return ("expr", e)

    def expr(self, level: int = -2) -> Node:
        if level == -2:
            left = self.expr(-1)
            while self.accept("or"):
                left = ("or", left, self.expr(-1))
            return left
        if level == -1:
            left = self.expr(0)
            while self.accept("and"):
                left = ("and", left, self.expr(0))
            return left
        if level == len(BINARY):
            return self.unary()
        left = self.expr(level + 1)
        while t := self.accept(*BINARY[level]):
            left = ("bin", BINARY[level][t.kind], left, self.expr(level + 1), t)
        return left

    def unary(self) -> Node:
        if t := self.accept("-", "not"):
            return ("neg" if t.kind == "-" else "not", self.unary())
        e = self.primary()
        while t := self.accept("(", "["):
            if t.kind == "[":
                e = ("index", e, self.expr(), t.line)
                self.need("]")
                continue
            args = []
            while not self.accept(")"):
                args.append(self.expr())
                if self.tok.kind != ")":
                    self.need(",")
            e = ("call", e, args, t.line)
        return e

    def primary(self) -> Node:
        t = self.tok
        self.at += 1
        match t.kind:
            case "num":
                return ("const", float(t.text) if "." in t.text else int(t.text))
            case "str":
                return ("const", t.text)
            case "true" | "false" | "nil":
                return ("const", {"true": True, "false": False, "nil": None}[t.kind])
            case "name":
                return ("name", t.text, t.line)
            case "(":
                e = self.expr()
                self.need(")")
                return e
            case "[":
                items = []
                while not self.accept("]"):
                    items.append(self.expr())
                    if self.tok.kind != "]":
                        self.need(",")
                return ("list", items)
            case "fn":
                self.need("(")
                params = []
                while not self.accept(")"):
                    params.append(self.need("name").text)
                    if self.tok.kind != ")":
                        self.need(",")
                return ("fn", params, self.block())
        raise LangError(f"unexpected {t.text or 'end'}", t.line)


def show(v: Any) -> str:
    if v is None:
        return "nil"
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, list):
        return "[" + ", ".join(show(x) for x in v) + "]"
    return "<fn>" if callable(v) else str(v)


def evaluate(e: Node, s: Scope) -> Any:
    match e:
        case ("const", value):
            return value
        case ("name", name, line):
            return s.find(name, line).names[name]
        case ("list", items):
            return [evaluate(i, s) for i in items]
        case ("neg", x):
            return -evaluate(x, s)
        case ("not", x):
            return not evaluate(x, s)
        case ("and", a, b):
            return evaluate(a, s) and evaluate(b, s)
        case ("or", a, b):
            return evaluate(a, s) or evaluate(b, s)
        case ("bin", op, a, b, t):
            try:
                return op(evaluate(a, s), evaluate(b, s))
            except TypeError:
                raise LangError(f"bad operands for {t.text}", t.line) from None
            except ZeroDivisionError:
                raise LangError("division by zero", t.line) from None
        case ("index", x, i, line):
            try:
                return evaluate(x, s)[evaluate(i, s)]
            except (IndexError, TypeError):
                raise LangError("bad index", line) from None
        case ("fn", params, body):
            def function(*args: Any) -> Any:
                if len(args) != len(params):
                    raise LangError(f"expected {len(params)} arguments, got {len(args)}")
                inner = Scope(s)
                inner.names.update(zip(params, args))
                try:
                    run(body, inner)
                except Return as r:
                    return r.value
                return None
            return function
        case ("call", f, args, line):
            function = evaluate(f, s)
            if not callable(function):
                raise LangError("not a function", line)
            return function(*[evaluate(a, s) for a in args])
    raise AssertionError(e)


def run(body: list[Node], s: Scope) -> None:
    for st in body:
        match st:
            case ("let", name, value, _):
                s.names[name] = evaluate(value, s)
            case ("set", name, value, line):
                s.find(name, line).names[name] = evaluate(value, s)
            case ("print", args):
                print(*[show(evaluate(a, s)) for a in args])
            case ("if", cond, then, other):
                run(then if evaluate(cond, s) else other, Scope(s))
            case ("while", cond, loop):
                while evaluate(cond, s):
                    run(loop, Scope(s))
            case ("return", value):
                raise Return(evaluate(value, s))
            case ("expr", e):
                evaluate(e, s)


PROGRAMS = [
    'let x = 2 + 3 * 4; print x, x / 2, -x % 4, "a" + "b", not x == 14; let y = [1, 2, [3]]; print y, y[2][0];',
    "let fib = fn(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }; print fib(15);",
    "let make = fn() { let n = 0; return fn() { n = n + 1; return n; }; }; let a = make(); let b = make(); a(); a(); print a(), b(), make;",
    "let i = 0; let s = 0; while i < 10 and true { i = i + 1; if i % 2 == 0 { s = s + i; } else { s = s - 1; } } print s, nil or 5;",
    "print 1 / 0;", "print 1 + nil;", "print undefined_name;", "let 5 = x;", 'print "open;', "print 5(3);", "let f = fn(a) { }; print f(1); f();",
    "x = 1;", "print (1 + 2;", "print 1 $ 2;", "print [1, 2][7];", "1 = 2;",
]
for source in PROGRAMS:
    top = Scope()
    top.names["len"] = len
    try:
        run(Parser(source).program(), top)
    except LangError as e:
        print("error:", e)
