import codecs


def underline(error):
    print(type(error).__name__, error.start, error.end, repr(error.object[error.start:error.end]))
    return "_" * (error.end - error.start), error.end


def as_bytes(error):
    return b"<%d>" % ord(error.object[error.start]), error.start + 1


codecs.register_error("underline", underline)
codecs.register_error("as bytes", as_bytes)
codecs.register_error("wrong", lambda e: "x")
codecs.register_error("far", lambda e: ("x", 99))
codecs.register_error("back", lambda e: ("\xe9", -1))
codecs.register_error("hyphen", lambda e: ("-", e.end) if isinstance(e, UnicodeError) else 1)
print("naïve café ππ".encode("ascii", "underline"), "aπb".encode("latin-1", "as bytes"), "ππ\ud800".encode("utf-8", "hyphen"))
print(b"a\xff\xfeb".decode("ascii", "underline"), b"ab\xe2\x82c".decode("utf-8", "hyphen"), b"a\x00b".decode("utf-16-le", "hyphen"))
for name in ("wrong", "far", "back", "nobody"):
    try:
        print("aéb".encode("ascii", name))
    except (TypeError, IndexError, LookupError, UnicodeEncodeError) as e:
        print(type(e).__name__, e)
    try:
        print(b"a\xe9bc".decode("utf-8", name))
    except (TypeError, IndexError, LookupError) as e:
        print(type(e).__name__, e)
print(codecs.lookup_error("underline") is underline, codecs.lookup_error("strict") is codecs.strict_errors)
try:
    codecs.lookup_error("missing")
except LookupError as e:
    print(e)
try:
    codecs.register_error("n", 5)
except TypeError as e:
    print(e)
e1 = UnicodeEncodeError("ascii", "aé𝒳b", 1, 3, "why")
d1 = UnicodeDecodeError("utf-8", b"a\xff\xfe", 1, 3, "why")
for name in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
    for error in (e1, d1):
        try:
            print(name, codecs.lookup_error(name)(error))
        except TypeError as e:
            print(name, e)
try:
    codecs.strict_errors(e1)
except UnicodeEncodeError as e:
    print(e is e1, e)
