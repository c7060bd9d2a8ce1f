# Mapping patterns look keys up; other keys do not matter; **rest takes them.
def act(m):
    match m:
        case {}if not m:
            return "empty"
        case {"op": "add", "args": [int(a), int(b)]}:
            return a + b
        case {"op": "neg", "arg": float(x) | int(x)}:
            return -x
        case {"op": str(op), **rest}:
            return op, rest
        case {1: one, None: nothing}:
            return one, nothing
        case {"deep": {"er": {"est": value}}}:
            return value
        case {**everything}:
            return sorted(everything)
        case _:
            return "no mapping"


for m in ({}, {"op": "add", "args": [1, 2]}, {"op": "add", "args": [1, "2"]}, {"op": "neg", "arg": 2.5, "more": 1}, {"op": "x"}, {1: "a", None: "b", 2: "c"}, {"deep": {"er": {"est": 7}}}, {"deep": {}, "a": 1}, [1], "op"):
    print(act(m))
