# Run-length encoding and decoding, text and pairs.
def encode(text: str) -> list[tuple[str, int]]:
    out: list[tuple[str, int]] = []
    for c in text:
        if out and out[-1][0] == c:
            out[-1] = (c, out[-1][1] + 1)
        else:
            out.append((c, 1))
    return out


def pack(pairs: list[tuple[str, int]]) -> str:
    return "".join([f"{n}{c}" if n > 1 else c for c, n in pairs])


def unpack(text: str) -> str:
    out = ""
    n = 0
    for c in text:
        if c.isdigit():
            n = n * 10 + int(c)
        else:
            out += c * (n or 1)
            n = 0
    if n:
        raise ValueError(f"count {n} without a character")
    return out


def look_and_say(s: str) -> str:
    return "".join([str(n) + c for c, n in encode(s)])


for t in ["", "a", "aaa", "aaabccdddd", "日日本🎉🎉🎉", "  x  ", "z" * 123]:
    p = pack(encode(t))
    print(repr(p), encode(t)[:4], unpack(p) == t)
try:
    unpack("3a12")
except ValueError as e:
    print(e)
s = "1"
for i in range(12):
    print(len(s), s if len(s) < 40 else s[:37] + "...")
    s = look_and_say(s)
