"""A tokenizer by hand: characters compared one by one."""

__all__ = ["solve"]

SOURCE = """
def area(width, height):
    total = width * height + 3.25
    if total >= 100 and width != height:
        return total / 2  # halved
    return "small: " + str(total)
"""


class Token:
    def __init__(self, kind, text, line):
        self.kind = kind
        self.text = text
        self.line = line


def is_letter(c):
    return "a" <= c <= "z" or "A" <= c <= "Z" or c == "_"


def is_digit(c):
    return "0" <= c <= "9"


def tokenize(source):
    tokens = []
    i = 0
    line = 1
    end = len(source)
    while i < end:
        c = source[i]
        if c == "\n":
            line += 1
            i += 1
        elif c == " ":
            i += 1
        elif c == "#":
            while i < end and source[i] != "\n":
                i += 1
        elif is_letter(c):
            start = i
            while i < end and (is_letter(source[i]) or is_digit(source[i])):
                i += 1
            tokens.append(Token("name", source[start:i], line))
        elif is_digit(c):
            start = i
            while i < end and (is_digit(source[i]) or source[i] == "."):
                i += 1
            tokens.append(Token("number", source[start:i], line))
        elif c == '"':
            start = i
            i += 1
            while source[i] != '"':
                i += 1
            i += 1
            tokens.append(Token("string", source[start:i], line))
        else:
            size = 2 if source[i : i + 2] in (">=", "!=") else 1
            tokens.append(Token("op", source[i : i + size], line))
            i += size
    return tokens


def solve(n: int) -> float:
    total = 0
    for _ in range(n):
        for t in tokenize(SOURCE):
            total += t.line * len(t.text)
            if t.kind == "name":
                total += 1
    return float(total)
