value = "fine"


def explode(n):
    print("about to fail")
    return value[n] + n
