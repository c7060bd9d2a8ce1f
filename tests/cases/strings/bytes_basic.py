# bytes and bytearray: literals, indexing, methods, encode and decode.
b = b"abc\x00\xff'\n"
print(b, len(b), b[0], b[-3], b[1:3], b[::-1], list(b"hi"), bytes([65, 66]), bytes(3), bytes("é", "utf-8"), b"a" + b"b", b"ab" * 2, b"'", b'"', b"'\"")
print("é日🎉".encode(), "é日🎉".encode("utf-8").decode("utf-8"), "abc".encode("ascii"), "é".encode("latin-1"), b"\xe9".decode("latin-1"), "é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), b"\xff\x41".decode("utf-8", "replace"))
print(b"abc" == "abc", b"abc" == b"abc", b"a" < b"b", b"b" in b"abc", 98 in b"abc", b"a,b".split(b","), b",".join([b"x", b"y"]), b"abc".hex(), bytes.fromhex("61 62 ff"), b"abc".upper(), b"abc".find(b"c"), b"abc".replace(b"b", b"--"), hash(b"a") == hash(b"a"), {b"k": 1}[b"k"])
ba = bytearray(b"hello")
ba[0] = 72
ba.append(33)
ba[1:3] = b"EEE"
ba += b"?"
print(ba, len(ba), ba.pop(), bytes(ba), ba.decode(), ba == b"HEEElo!", ba.find(b"l"))
del ba[1:4]
ba.extend([1, 2])
print(ba, list(ba), bytearray(2), bytearray("é", "utf-8"))
for f in [lambda: b"a" + "b", lambda: bytes([256]), lambda: b"a"[5], lambda: bytes("é"), lambda: bytearray().pop(), lambda: b"abc".index(b"z"), lambda: bytes(-1), lambda: b"\xc3(".decode(), lambda: "\ud800".encode()]:
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff\xff", "little", signed=True), (258).to_bytes(2, "big"), (-2).to_bytes(3, "little", signed=True), f"{b'x'}", str(b"y"), b"%d-%s" % (5, b"z"), bytes(range(5)), b"ab\
cd", rb"\n", memoryview(b"abc")[1])
