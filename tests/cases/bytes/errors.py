# Messages of bytes and bytearray.
def attempt(n):
    b = b"abc"
    a = bytearray(b)
    if n == 0:
        return b[5]
    if n == 1:
        return a[-9]
    if n == 2:
        return b + "x"
    if n == 3:
        return a + 1
    if n == 4:
        return "a" in b
    if n == 5:
        return 300 in b
    if n == 6:
        return b.find("a")
    if n == 7:
        return b.index(b"z")
    if n == 8:
        return b.split("a")
    if n == 9:
        return b.split(b"")
    if n == 10:
        return b"".join(["a"])
    if n == 11:
        return b"".join([1, 2])
    if n == 12:
        return b.startswith("a")
    if n == 13:
        return b.replace("a", b"b")
    if n == 14:
        return bytes([256])
    if n == 15:
        return bytes(-1)
    if n == 16:
        return bytes("abc")
    if n == 17:
        return bytes(1.5)
    if n == 18:
        return bytes(["a"])
    if n == 19:
        return bytes(None)
    if n == 20:
        return bytearray(-5)
    if n == 21:
        return bytearray([300])
    if n == 22:
        a.append(256)
    if n == 23:
        a.append("x")
    if n == 24:
        a[0] = -1
    if n == 25:
        a[0] = "z"
    if n == 26:
        a[7] = 1
    if n == 27:
        a[::2] = b"x"
    if n == 28:
        return a.pop(10)
    if n == 29:
        return bytearray().pop()
    if n == 30:
        a.remove(120)
    if n == 31:
        return hash(a)
    if n == 32:
        return bytes.fromhex("0g")
    if n == 33:
        return bytes.fromhex("abc")
    if n == 34:
        return b < "a"
    if n == 35:
        return b["x"]
    if n == 36:
        return b % 1
    if n == 37:
        return b.center(10, b"ab")
    if n == 38:
        return b.decode("nope")
    if n == 39:
        return "é".encode("ascii")
    if n == 40:
        return b"\xff\xfe".decode()
    if n == 41:
        return b"ab\x80".decode("ascii")
    if n == 42:
        return "日本x".encode("latin-1")
    if n == 43:
        return b"\xe2\x82".decode("utf-8")
    if n == 44:
        return b"\xe2\x28\xa1".decode("utf-8")
    if n == 45:
        return "\ud800".encode()
    if n == 46:
        return b"abc".decode("utf-16")
    if n == 47:
        return "a\ud800\udfffb".encode("utf-8")
    if n == 48:
        return b"x".decode("utf-8", "strictly")
    if n == 49:
        return b"\xff".decode("utf-8", "strictly")
    if n == 50:
        return a["q"]
    if n == 51:
        a.extend("abc")
    if n == 52:
        a[0:1] = 5
    if n == 53:
        return bytes(b, "utf-8")
    if n == 54:
        return b * "x"
    if n == 55:
        return b"%d" % "x"
    if n == 56:
        return b"%s" % "x"
    if n == 57:
        return b"%d %d" % 1
    if n == 58:
        return bytes.maketrans(b"a", b"bc")
    if n == 59:
        return str(b"\xff", "ascii")
    if n == 60:
        return str("x", "ascii")
    if n == 61:
        return a.index(b"q")
    if n == 62:
        return (5).to_bytes(1, "middle")
    if n == 63:
        return (256).to_bytes(1, "big")
    if n == 64:
        return (-1).to_bytes(1, "big")
    if n == 65:
        return (128).to_bytes(1, "big", signed=True)
    return "end"


for n in range(67):
    try:
        print(n, attempt(n))
    except UnicodeError as e:
        print(n, type(e).__name__, e, e.encoding, e.start, e.end, e.reason, repr(e.object))
    except Exception as e:
        print(n, type(e).__name__, e)
