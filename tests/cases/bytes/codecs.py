# Encoding and decoding in every supported encoding, with every error handler.
texts = ["", "ascii", "naïve café", "日本語", "mixed é日\U0001f600!", "\x00\x7f\x80\xff\u0100\uffff\U0010ffff"]
for t in texts:
    for enc in ["utf-8", "UTF8", "utf-16", "utf-16-le", "UTF-16BE", "utf-32", "utf-32-le", "utf_32_be", "utf-8-sig"]:
        e = t.encode(enc)
        print(enc, e, e.decode(enc) == t)
    for enc in ["ascii", "latin-1", "iso-8859-1", "US-ASCII"]:
        for handler in ["ignore", "replace", "backslashreplace", "xmlcharrefreplace"]:
            print(enc, handler, t.encode(enc, handler))
bad = [b"abc\xffdef", b"\x80\x81", b"\xc3", b"\xe2\x82", b"\xe2\x82x", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"ok\xe0\x80\x80", b"\xf0\x80\x80\x80x"]
for b in bad:
    for handler in ["ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"]:
        try:
            d = b.decode("utf-8", handler)
            print(handler, ascii(d), ascii(b.decode("ascii", handler)) if handler != "surrogatepass" else "")
            if handler == "surrogateescape":
                print(d.encode("utf-8", handler) == b)
        except UnicodeDecodeError as e:
            print(handler, e)
    try:
        b.decode()
    except UnicodeDecodeError as e:
        print(e)
print("\ud800x\udc80".encode("utf-8", "surrogatepass"), "\udcff".encode("ascii", "surrogateescape"), "\ud800".encode("utf-16", "surrogatepass"), "a\udfffb".encode("utf-8", "replace"), "a\udfffb".encode("utf-8", "backslashreplace"), "\udfff".encode("utf-8", "xmlcharrefreplace"))
for enc, b in [("utf-16", b"\xff\xfea"), ("utf-16-le", b"\x00\xd8"), ("utf-16-le", b"\x00\xd8a\x00"), ("utf-16-be", b"\xdc\x00"), ("utf-32-le", b"\x00\x00\x11\x00"), ("utf-32-be", b"\x00\x00\xd8\x00"), ("utf-32", b"abc"), ("utf-16", b"\xfe\xff\x00a"), ("utf-16", b"a\x00"), ("utf-32", b"\x00\x00\xfe\xff\x00\x00\x00a")]:
    try:
        print(enc, ascii(b.decode(enc)))
    except UnicodeDecodeError as e:
        print(enc, e, e.encoding, e.start, e.end)
    print(enc, ascii(b.decode(enc, "replace")), ascii(b.decode(enc, "ignore")))
print(b"caf\xc3\xa9".decode("utf-8"), b"caf\xe9".decode("latin-1"), str(b"abc", "ascii"), str(b"\xc3\xa9", "utf-8"), str(bytearray(b"q"), "utf-8", "strict"), bytes("x", "utf-16"))
