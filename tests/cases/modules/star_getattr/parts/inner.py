def late(x):
    return x * 2
