# After a handler has ended nothing is being handled any more.
def quiet():
    try:
        raise ValueError("old")
    except ValueError:
        return "handled"


def loud():
    try:
        raise KeyError("new")
    except KeyError as e:
        return e.__context__


print(quiet(), loud())
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError:
        if i == 1:
            continue
        if i == 2:
            break
print(loud())
try:
    raise ValueError("outer")
except ValueError:
    print(quiet(), repr(loud()))
print(loud())


def in_finally():
    try:
        return 1
    finally:
        print(loud())


in_finally()
try:
    try:
        raise IndexError("pending")
    finally:
        print(repr(loud()))
except IndexError:
    pass
print(loud())
