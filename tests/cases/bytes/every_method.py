# bytes, bytearray and memoryview: every method with ordinary arguments, mixing of kinds, and the errors.
from typing import Any

b = b"Hello, World"
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.center(16, b"*"), b.ljust(14, b"."), b.rjust(14), b"42".zfill(5), b"-4".zfill(4))
print(b.find(b"o"), b.find(111, 5), b.rfind(b"l"), b.index(b"W"), b.rindex(108), b.count(b"l"), b.count(108), b.startswith(b"He"), b.startswith((b"x", b"H")), b.endswith(b"d", 2), b"o" in b, 111 in b, b"" in b)
print(b"a,b,,c".split(b","), b" a  b ".split(), b"a b c".split(None, 1), b"a-b-c".rsplit(b"-", 1), b"x\ny\r\nz".splitlines(), b"x\ny".splitlines(True), b"k=v".partition(b"="), b"k=v=w".rpartition(b"="), b"-".join([b"a", bytearray(b"b")]), b"".join([]))
print(b" x ".strip(), b"xxax".strip(b"x"), b"ab".lstrip(b"a"), b"ab".rstrip(b"b"), b"banana".replace(b"a", b"o", 2), b"a\tb".expandtabs(4), b"abc".translate(None, b"b"), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"pre-x".removeprefix(b"pre-"), b"x.py".removesuffix(b".py"))
print([m() for m in (b"abc".isalpha, b"12".isdigit, b"a1".isalnum, b" ".isspace, b"AB".isupper, b"ab".islower, b"Ab Cd".istitle, b"\x80".isascii, b"".isascii)])
print(b.hex(), b"\x00\xff\x10".hex("-"), b"\x01\x02\x03\x04\x05".hex(":", 2), bytes.fromhex("48 65 6c"), b.decode(), b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"\xff".decode("utf-8", "replace"), b"\xffa".decode("ascii", "ignore"), b"\xff".decode("utf-8", "backslashreplace"))
print(bytes(3), bytes([1, 255]), bytes("é", "utf-8"), bytes(b"copy"), bytes(range(3)), bytes(), bytes(bytearray(b"x")), b"a" + b"b", b"ab" * 2, b"abc"[1], b"abc"[1:], b"abc"[::-1], list(b"abc"), len(b), sorted(b"cab"), max(b"abc"), hash(b"a") == hash(b"a"), b"a" < b"b", b"a" == bytearray(b"a"), b"a" == "a")
print(repr(b"it's"), repr(b'"'), repr(b"'\""), b"\t\n\\\x7f\x80", str(b"x"), b"%s %d %x %r %a" % (b"s", 5, 255, "r", "é"), b"%5.1f|%-4d|%c" % (2.55, 7, 65), b"%(k)s" % {b"k": b"v"})
a = bytearray(b"abc")
c = a
a.append(100); a.extend(b"ef"); a.extend([103, 104]); a.insert(0, 64); a += b"!"; a[1] = 65; a[2:4] = b"XYZ"; del a[-1]
print(a, c is a, a.pop(), a.pop(0), a, a.copy() is a, a.index(b"X"), a.remove(88), a, a.reverse(), a, a * 2, a + b"z", type(b"x" + a).__name__, type(a + b"x").__name__)
a.clear()
print(a, bytearray(2), bytearray("hi", "ascii"), bytearray([1, 2]), bytearray(b"x").decode(), bytearray(b"aXb").split(b"X"), bytearray(b"ab").upper(), bytearray(b"a") == b"a", {bytes(bytearray(b"k")): 1})
base = bytearray(b"0123456789")
m = memoryview(base)
print(len(m), m[0], m[-1], bytes(m[2:5]), m[2:8:2].tolist(), m.tobytes(), m.readonly, m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.contiguous, 50 in m, m == b"0123456789", m[1:3] == b"12", m.hex())
m[0] = 65
m[1:3] = b"BC"
print(base, bytes(m[::-1]), list(m[:3]), memoryview(b"ro").readonly, bytes(memoryview(b"abc")[1:]), memoryview(b"abc") == memoryview(bytearray(b"abc")))
m.release()
bad = [
    lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"a" + 1, lambda: b"a" * "b", lambda: b"a"[5], lambda: b"a"["x"], lambda: b"a".index(b"z"), lambda: b"a".split(b""), lambda: b"a".split("x"), lambda: b"a".join(["x"]), lambda: b"a".join(5), lambda: b"a".find("x"), lambda: b"a".find(300), lambda: b"a".startswith("a"),
    lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("x"), lambda: bytes(["a"]), lambda: bytes(-1), lambda: bytes(1.5), lambda: bytes(5, "utf-8"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("abc"), lambda: b"\xff".decode(), lambda: b"\xe2\x82".decode(), lambda: b"a".decode("nope"), lambda: b"\x80".decode("ascii"),
    lambda: "x" in b"x", lambda: 300 in b"x", lambda: b"a" < "a", lambda: bytearray().pop(), lambda: bytearray(b"a").remove(98), lambda: bytearray(b"a").append(256), lambda: bytearray(b"a").append("x"), lambda: hash(bytearray()), lambda: b"%d" % "x", lambda: b"%s" % "x", lambda: b"%d" % (), lambda: m[0], lambda: memoryview("x"), lambda: memoryview(b"abc")[9],
    lambda: memoryview(b"abc").__setitem__(0, 1), lambda: b"abc".center(5, b"xy"), lambda: b"a".translate(b"short"), lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".nope, lambda: int(b"x"), lambda: b"a".hex("--"),
]
for i, f in enumerate(bad):
    try:
        print(i, f())
    except Exception as e:
        print(i, type(e).__name__, e)
