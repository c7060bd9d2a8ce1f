def less(a, b):
    if a < b: return True
    return False


print(less(1, "a"))
