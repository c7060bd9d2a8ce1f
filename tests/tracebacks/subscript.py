def pick(xs, i):
    return xs[i + 1]


def run():
    names = ["a", "b"]
    i = 4
    return pick(names, i), 1


value = run()
