# Attributes of the built-in classes.
try:
    import surely_not_there
except ImportError as e:
    print(type(e).__name__, e.name, e.path, e.msg)
try:
    undefined
except NameError as e:
    print(e.name, e.args)
try:
    "x".nothing
except AttributeError as e:
    print(e.name, e)
e = ImportError("why", name="n", path="/p")
print(e.name, e.path, e.msg, e.args, e)
e = StopIteration(1, 2)
print(e.value, e.args)
print(StopIteration().value, SystemExit().code, SystemExit("s").code, SystemExit(1, 2).code)
e = UnicodeEncodeError("ascii", "abc\u0131", 3, 4, "no")
print(e.encoding, e.object, e.start, e.end, e.reason, e)
e = SyntaxError("oops", ("f.py", 3, 7, "a b"))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e)
print(repr(KeyError("a")), str(KeyError("a")), str(KeyError()), str(KeyError(1, 2)))
print(AttributeError("m", name="n", obj=3).name, NameError("m", name="q").name)
