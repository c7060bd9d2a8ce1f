# What can be raised, and what not.
def attempt(f):
    try:
        f()
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


def raise_int():
    raise 5


def raise_class():
    raise ValueError


def raise_none():
    raise None


def raise_string():
    raise "text"


def bad_cause():
    raise ValueError("v") from 5


def cause_class():
    raise ValueError("v") from KeyError


def raise_chosen():
    raise (TypeError if len("ab") == 2 else ValueError)("chosen")


for f in (raise_int, raise_class, raise_none, raise_string, bad_cause, cause_class, raise_chosen):
    print(f.__name__, attempt(f))
