# __exit__ raises, swallows, or is truthy in other ways.
class Exit:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if isinstance(self.result, str) and self.result == "raise":
            raise ValueError("from exit")
        return self.result


for result in (True, False, None, 1, 0, "yes", "", [], [0], "raise"):
    try:
        with Exit(result):
            raise KeyError("body")
        print(repr(result), "swallowed")
    except KeyError as e:
        print(repr(result), "kept", e)
    except ValueError as e:
        print(repr(result), e, repr(e.__context__))
