# A tokenizer as a loop with states.
def tokenize(text: str) -> list[str]:
    tokens: list[str] = []
    state = "start"
    current = ""
    for c in text + " ":
        if state == "number":
            if c.isdigit() or c == ".":
                current += c
                continue
            tokens.append("N:" + current)
            state = "start"
            current = ""
        elif state == "word":
            if c.isalpha() or c == "_":
                current += c
                continue
            tokens.append("W:" + current)
            state = "start"
            current = ""
        elif state == "string":
            if c == '"':
                tokens.append("S:" + current)
                state = "start"
                current = ""
            else:
                current += c
            continue
        if c.isdigit():
            state = "number"
            current = c
        elif c.isalpha():
            state = "word"
            current = c
        elif c == '"':
            state = "string"
        elif c in "+-*/()=":
            tokens.append("O:" + c)
        elif c != " ":
            raise ValueError(f"bad character {c!r}")
    if state != "start":
        raise ValueError("unfinished " + state)
    return tokens


for t in ["x = 3.14 * (radius_a+2)", "", '"hi there" + name', "12ab34", "été=1", "a $ b", '"open']:
    try:
        print(tokenize(t))
    except ValueError as e:
        print("error:", e)
