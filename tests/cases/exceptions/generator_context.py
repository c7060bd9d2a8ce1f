# What a generator handles is its own business.
def numbers():
    try:
        yield 1
        raise ValueError("inside")
    except ValueError as e:
        yield str(e)
        yield repr(e.__context__)


out = []
try:
    raise KeyError("outside")
except KeyError:
    for item in numbers():
        try:
            raise
        except KeyError as e:
            out.append((item, repr(e)))
print(out)
