"""Lists that a loop changes only where it returns from the function, and what is read of them there."""


def put_first_greater(xs, value):
    for i in range(len(xs)):
        if xs[i] > value:
            xs.append(value)
            return i, xs[-1], xs[len(xs) - 1]
    return -1


def drop_first_greater(xs, value):
    for i in range(len(xs)):
        if xs[i] > value:
            xs.clear()
            try:
                return xs[i]
            except IndexError as e:
                return str(e)
    return None


def replace_row(rows, i, value):
    for j in range(len(rows[i])):
        if rows[i][j] == value:
            rows[i] = [0, 0]
            rows[0].append(7)
            return rows[i][j % 2], len(rows[i])
    return None


def found_by(xs, value):
    k = 0
    while True:
        if xs[k] == value:
            xs.extend([k] * 9)
            xs[k] = -1
            return xs[k], xs[-1]
        k += 1


class Store:
    def __init__(self, items):
        self.items = items

    def take(self, limit):
        for x in self.items:
            if x > limit:
                self.items = [x]
                self.items.append(limit)
                return self.items[0], len(self.items)
        return None


def primes():
    found = []
    n = 2
    while True:
        for p in found:
            if n % p == 0:
                break
        else:
            found.append(n)
            yield n
        n += 1


for xs in ([5], [1, 2, 3], [1, 9, 3, 4, 5, 6, 7, 8], list(range(30))):
    print(put_first_greater(xs, 1), put_first_greater(xs, 2), len(xs), xs[-2:])
    print(found_by(xs, 2) if 2 in xs else None, len(xs))
    print(drop_first_greater(xs, 2), xs)
rows = [[1, 2, 3], [4, 5], [6]]
print(replace_row(rows, 1, 5), replace_row(rows, 0, 7), replace_row(rows, 0, 7), rows)
store = Store([1, 2, 3, 4])
print(store.take(2), store.take(2), store.take(9), store.items)
for p in primes():
    if p > 60:
        break
    print(p, end=" ")
print()
