# An exception class with two built-in bases is caught by either.
class Missing(KeyError, AttributeError):
    pass


class Wrong(ValueError):
    def __init__(self, what):
        super().__init__("wrong " + what)


class Both(Wrong, LookupError):
    pass


for exc in (Missing("m"), Both("b"), Wrong("w")):
    for cls in (KeyError, AttributeError, LookupError, ValueError, Wrong):
        try:
            raise exc
        except cls as e:
            print(type(e).__name__, "as", cls.__name__, e)
        except Exception:
            print(type(exc).__name__, "not", cls.__name__)
