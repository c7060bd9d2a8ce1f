# Imports inside functions and branches bind local names.
def use():
    import extra
    from extra import value as v

    extra.hits += 1
    return extra.hits, v


def not_visible():
    try:
        return extra
    except NameError as e:
        return str(e)


print("start")
print(not_visible())
print(use(), use())
print(not_visible())
flag = len("x")
if flag:
    import extra as chosen
else:
    import never_exists as chosen
print(chosen.hits, chosen.value)
try:
    import never_exists
except ImportError as e:
    print(e)
try:
    from extra import never
except ImportError:
    print("no name never")
