# KeyError prints its key's repr; StopIteration, AttributeError and NameError attributes.
for key in ["text", 5, None, (1, 2), "it's", "", 2.0]:
    try:
        {}[key]
    except KeyError as e:
        print(str(e), repr(e), e.args[0] == key)
print(str(KeyError("a", "b")), str(KeyError()), str(LookupError("a")))
try:
    next(iter([]))
except StopIteration as e:
    print(repr(e), e.value)
try:
    (1).missing
except AttributeError as e:
    print(e.name, e.obj, e)
try:
    print(undefined_one)
except NameError as e:
    print(e.name, e)
try:
    import not_a_module_of_ours
except ModuleNotFoundError as e:
    print(e.name, e, isinstance(e, ImportError))
try:
    "abc".encode("ascii").decode("utf-9")
except LookupError as e:
    print(e)
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e)
try:
    b"\xff".decode()
except UnicodeDecodeError as e:
    print(e, isinstance(e, ValueError))
e = StopIteration(1, 2)
print(e.value, e.args)
print(OSError(2, "text"), OSError("only"), repr(OSError(2, "No such")), OSError(2, "m", "file"))
print(issubclass(IndexError, LookupError), issubclass(UnboundLocalError, NameError), issubclass(RecursionError, RuntimeError), issubclass(FileNotFoundError, OSError), issubclass(KeyboardInterrupt, Exception), issubclass(FloatingPointError, ArithmeticError), issubclass(UnicodeError, ValueError), TimeoutError.__mro__[1].__name__)
