# assert with and without messages.
def check(x):
    assert x > 0, f"bad value {x}"
    assert isinstance(x, int), ("not int", x)
    assert x != 13
    return x


for v in [1, 0, -5, 2.5, 13, True]:
    try:
        print(check(v))
    except AssertionError as e:
        print("AssertionError", repr(str(e)), e.args, len(e.args))
log = []


def msg():
    log.append("message made")
    return "m"


assert True, msg()
print(log)
try:
    assert [], msg()
except AssertionError as e:
    print(e, log)
try:
    assert (), None
except AssertionError as e:
    print(e.args)
assert 1 and "x" and [0]
try:
    assert not "x"
except AssertionError as e:
    print(repr(e))
