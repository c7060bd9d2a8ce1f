# Wrappers that pass everything on.
def target(a, b=0, *rest, key=None, **more):
    return f"a={a} b={b} rest={rest} key={key} more={more}"


def forward(*args, **kwargs):
    return target(*args, **kwargs)


def insert_first(first):
    def call(*args, **kwargs):
        return target(first, *args, **kwargs)

    return call


def drop_key(*args, **kwargs):
    kwargs.pop("key", None)
    return target(*args[::-1], **kwargs)


print(forward(1), forward(1, 2, 3, key=4, z=5), insert_first("X")(9, key=1), drop_key(1, 2, 3, key="gone", k="kept"))


def partial(f, *fixed, **named):
    return lambda *args, **kwargs: f(*fixed, *args, **{**named, **kwargs})


p = partial(target, 1, key="k")
print(p(), p(2, 3), p(key="over", w=1), partial(p, 7)(8))
print(max(*[3, 1, 2]), print(*"abc", sep="-"), [*range(3), *"xy"], (*[1], *(2,)), {*[1, 2], *[2, 3]}, list(zip(*[[1, 2], [3, 4]])))
log = []


def t(v):
    log.append(v)
    return v


target(*t([1]), t(2), *t([3]), key=t(4), **t({"m": 5}))
print(log)


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


print(compose(str, abs, int)("-7"), compose()(5), compose(*[lambda x: x + 1] * 10)(0))
