def put(xs, i, x):
    xs[i] = x


put([1], 3, 2)
