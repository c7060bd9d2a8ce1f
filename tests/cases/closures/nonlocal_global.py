# nonlocal and global reach different scopes.
x = "global"


def outer():
    x = "outer"

    def middle():
        def set_nonlocal():
            nonlocal x
            x = "nonlocal"

        def set_global():
            global x
            x = "changed global"

        def set_local():
            x = "local"
            return x

        log = [x]
        set_local()
        log.append(x)
        set_nonlocal()
        log.append(x)
        set_global()
        log.append(x)
        return log

    return middle(), x


print(outer(), x)


def chain():
    a = [0]
    b = 0

    def one():
        nonlocal b
        b += 1
        a[0] += 1

        def two():
            nonlocal b
            b *= 10
            a.append(b)

        two()
        return b

    return one(), one(), a, b


print(chain())


def delete_captured():
    v = 1

    def get():
        return v

    first = get()
    del v
    try:
        get()
    except NameError as e:
        return first, str(e)


print(delete_captured())


def swap():
    a, b = 1, 2

    def do():
        nonlocal a, b
        a, b = b, a

    do()
    return a, b


def for_target():
    i = -1

    def loop():
        nonlocal i
        for i in range(3):
            pass

    loop()
    return i


def except_target():
    e = "before"

    def inner():
        return e

    try:
        1 // 0
    except ZeroDivisionError as e:
        seen = str(inner())
    try:
        inner()
    except NameError as err:
        return seen, str(err)


print(swap(), for_target(), except_target())
