# Every method of bytes and bytearray.
for b in [b"Hello, World", b"", b"  spam\t\n", b"aaa", b"a1b2", b"\x00\xff\x80", b"Title Case", b"x=y=z", b"line\nline\r\nlast\r", b"-42", b"tab\tbed"]:
    for x in [b, bytearray(b)]:
        print(x, len(x), bool(x), x.lower(), x.upper(), x.swapcase(), x.title(), x.capitalize())
        print(x.isalpha(), x.isdigit(), x.isalnum(), x.isspace(), x.isascii(), x.islower(), x.isupper(), x.istitle())
        print(x.strip(), x.lstrip(), x.rstrip(), x.strip(b"a\n"), x.lstrip(b"H "), x.rstrip(b"\n\tdm"), x.split(), x.split(b"l"), x.split(b"=", 1), x.rsplit(None, 1), x.rsplit(b"="), x.splitlines(), x.splitlines(True))
        print(x.partition(b"l"), x.rpartition(b"l"), x.partition(b"="), x.rpartition(b"="))
        print(x.find(b"l"), x.rfind(b"l"), x.find(97), x.count(b"a"), x.count(b""), x.count(97), x.find(b"l", 4), x.rfind(b"o", 0, 5), x.find(b"zz"), x.startswith(b"He"), x.endswith((b"ld", b"a")), x.startswith(b"a", 1))
        print(x.replace(b"a", b"bb"), x.replace(b"l", b""), x.replace(b"a", b"x", 1), x.replace(b"", b"-"), x.removeprefix(b"Hel"), x.removesuffix(b"ld"), x.center(16), x.ljust(14, b"."), x.rjust(14, b"*"), x.zfill(6), x.expandtabs(4))
        print(x.hex(), x.hex(":"), x.hex("-", 2), x.hex("_", -3), x.translate(None, b"l"), x.translate(bytes.maketrans(b"abc", b"xyz")), x.translate(bytes.maketrans(b"abc", b"xyz"), b"H"))
        print(x + b"!", b"!" + x, x * 2, 3 * x, x[:3], x[-2:], x[::2], x[::-1], x[5:2], list(x), sum(x), sorted(x), max(x, default=None), list(reversed(x)))
        print(b"a" in x, 97 in x, 255 in x, x == b, x == bytearray(b), x != b"", x < b"b", x <= b, x > b"A", x >= b"z", x == "a", [i for i in x if i > 100])
        print(x.join([b"1", b"2", bytearray(b"3")]), repr(x), str(x), bytes(x), bytearray(x), "%s %r" % (x, x), f"{x}")
print(b"abc".index(b"c"), b"abcabc".rindex(b"b"), bytes.fromhex("00 ff 1a2B"), bytearray.fromhex("61"), b"".join([]), b"ab".join([b"x"]), bytes(range(5)), bytes((1, 2)), bytes([True, 3]), bytes(4), bytes(), bytes("é", "utf-8"), bytearray("xyz", "ascii"), bytes(bytearray(b"q")), bytearray(3), bytearray(range(3)), bytearray())
print({b"a": 1}[b"a"], {b"k", b"k"}, hash(b"abc") == hash(bytes([97, 98, 99])), isinstance(b"", bytes), isinstance(bytearray(), bytes), type(b"").__name__, type(bytearray()).__name__, b"a" b"b", rb"\n", b"\x41\n\\\'\"", b"it's", b'say "x"', b"both ' and \"")
