# OSError picks a subclass by number and prints its parts.
for args in [(2, "gone"), (2, "gone", "a.txt"), (17, "there", "b", None, "c"), (13, "no"), (99, "odd"), ("text",), ()]:
    e = OSError(*args)
    print(type(e).__name__, e.args, e.errno, e.strerror, e.filename, e.filename2, str(e))
try:
    raise FileNotFoundError(2, "No such file", "data.csv")
except OSError as e:
    print(e, e.errno == 2, isinstance(e, FileNotFoundError))
print(IOError is OSError, EnvironmentError is OSError, issubclass(TimeoutError, OSError))
