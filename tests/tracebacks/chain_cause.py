def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError("bad number") from e


parse("x")
