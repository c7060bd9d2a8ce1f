# A JSON reader and writer with precise errors.
class JSONError(ValueError):
    def __init__(self, message: str, pos: int) -> None:
        super().__init__(f"{message} at {pos}")
        self.pos = pos


class Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.pos = 0

    def peek(self) -> str:
        while self.pos < len(self.text) and self.text[self.pos] in " \n\t\r":
            self.pos += 1
        return self.text[self.pos : self.pos + 1]

    def expect(self, s: str) -> None:
        if not self.text.startswith(s, self.pos):
            raise JSONError(f"expected {s!r}", self.pos)
        self.pos += len(s)

    def value(self):
        c = self.peek()
        if c == "{":
            return self.obj()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return v
        return self.number()

    def obj(self) -> dict:
        self.expect("{")
        out: dict = {}
        while self.peek() != "}":
            if out:
                self.expect(",")
                self.peek()
            key = self.string()
            self.peek()
            self.expect(":")
            out[key] = self.value()
        self.pos += 1
        return out

    def array(self) -> list:
        self.expect("[")
        out: list = []
        while self.peek() != "]":
            if out:
                self.expect(",")
            out.append(self.value())
        self.pos += 1
        return out

    def string(self) -> str:
        self.expect('"')
        out: list[str] = []
        while True:
            if self.pos >= len(self.text):
                raise JSONError("unterminated string", self.pos)
            c = self.text[self.pos]
            self.pos += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.text[self.pos]
                self.pos += 1
                if e == "u":
                    c = chr(int(self.text[self.pos : self.pos + 4], 16))
                    self.pos += 4
                else:
                    c = {"n": "\n", "t": "\t"}.get(e, e)
            out.append(c)

    def number(self) -> int | float:
        start = self.pos
        while self.peek() and self.text[self.pos] in "+-.eE0123456789":
            self.pos += 1
        word = self.text[start : self.pos].strip()
        try:
            return int(word)
        except ValueError:
            pass
        try:
            return float(word)
        except ValueError:
            raise JSONError(f"unexpected {word or self.text[start:start + 1]!r}", start) from None


def loads(text: str):
    p = Parser(text)
    v = p.value()
    if p.peek():
        raise JSONError("extra data", p.pos)
    return v


def dumps(v, indent: int = 0) -> str:
    match v:
        case None:
            return "null"
        case bool():
            return str(v).lower()
        case int() | float():
            return repr(v)
        case str():
            return '"' + "".join({"\n": "\\n", '"': '\\"', "\\": "\\\\"}.get(c, c if " " <= c < "\x7f" else f"\\u{ord(c):04x}") for c in v) + '"'
        case list() | tuple():
            return "[" + ", ".join(dumps(x) for x in v) + "]"
        case dict():
            return "{" + ", ".join(f"{dumps(k)}: {dumps(x)}" for k, x in v.items()) + "}"
    raise TypeError(f"{type(v).__name__} is not JSON")


doc = loads('{"a": [1, -2.5, 1e3, 12345678901234567890], "b": {"t": true, "f": false, "n": null}, "s": "q\\"\\u00e9\\n日", "e": [], "o": {}}')
print(doc)
print(dumps(doc), loads(dumps(doc)) == doc, dumps((1, [2, {"x": "é"}])))
for bad in ["", "[1", '{"a" 1}', "[1,]", '"abc', "tru", "1 2", "{1: 2}", "[1 2]", "-"]:
    try:
        print(bad, loads(bad))
    except JSONError as e:
        print(repr(bad), "JSONError", e, e.pos)
    except IndexError as e:
        print(repr(bad), "IndexError", e)
try:
    dumps({"x": {1, 2}})
except TypeError as e:
    print(e)
