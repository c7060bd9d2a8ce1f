# assert with and without message; messages of any kind; nothing evaluated when it holds.
def check(value, message=None):
    try:
        if message is None:
            assert value
        else:
            assert value, message
        return "ok"
    except AssertionError as e:
        return repr(e), str(e), e.args


print(check(1), check([]), check(0, "zero"), check(None, ("a", 1)), check("", 5))


def loud():
    print("evaluated")
    return "message"


assert True, loud()
try:
    assert not True, loud()
except AssertionError as e:
    print(e)
try:
    assert isinstance(5, str) and loud(), [1, 2]
except AssertionError as e:
    print(e.args)
