"""Types called with arguments that are counted when the call is made."""


class E:
    def __iter__(self):
        return self

    def __next__(self):
        return 3 // 0


def call(expected, *args, **kwargs):
    f = args[0]
    try:
        return f(*args[1:], **kwargs)
    except ZeroDivisionError as e:
        return str(e)


for f in (list, tuple, set, frozenset):
    print(f, call(3, f), call(3, f, E()), call(3, f, map(str, E())), call(3, f, [(1, 2)]))
print(call(1, dict, [(1, 2)]), call(1, dict, a=1), call(1, sum, [1, 2]), call(1, sorted, [3, 1], reverse=True))
