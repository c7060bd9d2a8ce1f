# global at module level and in functions; names made by functions.
global counter
counter = 0


def bump():
    global counter, made
    counter += 1
    made = f"made {counter}"


bump()
bump()
print(counter, made)


def shadow():
    counter = "local"
    return counter


print(shadow(), counter)


def deleting():
    global made
    del made


deleting()
try:
    print(made)
except NameError as e:
    print(e)
bump()
print(made)


def imports():
    global math
    import math


imports()
print(math.floor(2.5))
