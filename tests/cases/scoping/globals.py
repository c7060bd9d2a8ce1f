# Module globals read and rebound by functions.
counter = 0
items = []
limit = 3


def bump(by=1):
    global counter
    counter += by
    return counter


def add(x):
    items.append(x)


def rebind():
    global items, limit
    items = ["rebound"]
    limit = None


def local_shadow():
    counter = "local"
    return counter


def make_new():
    global brand_new
    brand_new = counter * 2


def reads_later():
    return defined_later


print(bump(), bump(), bump(10), counter)
add(1)
add(2)
before = items
print(items, local_shadow(), counter)
rebind()
print(items, before, limit, before is items)
try:
    print(brand_new)
except NameError as e:
    print(e)
make_new()
print(brand_new)
try:
    reads_later()
except NameError as e:
    print(e)
defined_later = "ok"
print(reads_later())
counter = 2**63
print(bump(), bump(-(2**64)))
counter = "text"
try:
    bump()
except TypeError as e:
    print(e)
counter = 1.5
print(bump(), bump(True))
