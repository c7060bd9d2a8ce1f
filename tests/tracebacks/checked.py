def positive(x):
    assert x > 0, "not positive"
    return x


positive(1)
positive(-1)
