def f(d, k):
    return {"a": d[k] + 1}


f({"x": 1}, "y")
