"""JSON read and written by hand: strings, dicts, lists and values of many classes."""

__all__ = ["solve"]

TEXT = (
    '{"name": "pump", "on": true, "parts": [{"id": 1, "size": 2.5, "tags": ["a", "bc", null]}, '
    '{"id": 22, "size": -0.125, "tags": []}], "note": "line\\none \\"two\\"", "count": 12345, "rest": false}'
)


class Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def skip(self):
        while self.text[self.at] in " \n\t":
            self.at += 1

    def value(self):
        self.skip()
        c = self.text[self.at]
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        if c == "t":
            self.at += 4
            return True
        if c == "f":
            self.at += 5
            return False
        if c == "n":
            self.at += 4
            return None
        return self.number()

    def object(self):
        found = {}
        self.at += 1
        self.skip()
        if self.text[self.at] == "}":
            self.at += 1
            return found
        while True:
            self.skip()
            key = self.string()
            self.skip()
            self.at += 1
            found[key] = self.value()
            self.skip()
            self.at += 1
            if self.text[self.at - 1] == "}":
                return found

    def array(self):
        found = []
        self.at += 1
        self.skip()
        if self.text[self.at] == "]":
            self.at += 1
            return found
        while True:
            found.append(self.value())
            self.skip()
            self.at += 1
            if self.text[self.at - 1] == "]":
                return found

    def string(self):
        self.at += 1
        parts = []
        while True:
            c = self.text[self.at]
            self.at += 1
            if c == '"':
                return "".join(parts)
            if c == "\\":
                c = self.text[self.at]
                self.at += 1
                if c == "n":
                    c = "\n"
            parts.append(c)

    def number(self):
        start = self.at
        is_float = False
        while self.at < len(self.text) and self.text[self.at] in "+-.0123456789eE":
            if self.text[self.at] in ".eE":
                is_float = True
            self.at += 1
        text = self.text[start : self.at]
        return float(text) if is_float else int(text)


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def write(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, list):
        return "[" + ", ".join([write(v) for v in value]) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join([quote(k) + ": " + write(v) for k, v in value.items()]) + "}"
    return str(value)


def solve(n: int) -> float:
    text = TEXT
    total = 0
    for _ in range(n):
        text = write(Reader(text).value())
        total += len(text)
    return float(total + (text == TEXT))
