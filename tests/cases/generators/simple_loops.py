def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def down(n):
    for i in range(n, 0, -2):
        yield i


def evens(limit):
    for i in range(limit):
        if i % 2 == 0:
            yield i
        else:
            continue


def forever():
    n = 0
    while True:
        yield n
        n += 3


for x in count(5):
    print(x, end=' ')
print()
print(list(down(9)), list(down(0)), list(evens(10)))
print(sum(count(100)), max(count(10)), min(down(7)))
for x in forever():
    if x > 20:
        break
    print(x, end=',')
print()
for a in count(3):
    for b in count(a):
        print(a, b)
