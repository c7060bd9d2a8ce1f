# Direct, mutual, tree and deep recursion.
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def depth(n):
    if n == 0:
        return 0
    return 1 + depth(n - 1)


def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)


def permutations(xs):
    if not xs:
        return [[]]
    out = []
    for i in range(len(xs)):
        for rest in permutations(xs[:i] + xs[i + 1 :]):
            out.append([xs[i]] + rest)
    return out


print(fact(5), fact(30), fact(100) // fact(97), [fib(i) for i in range(15)], fib(18))
print(is_even(100), is_odd(7), is_even(401), ackermann(2, 3), ackermann(1, 20), depth(500), depth(0))
moves = []
hanoi(4, "A", "B", "C", moves)
print(len(moves), " ".join(moves))
print(permutations([1, 2, 3]), len(permutations([1, 2, 3, 4, 5])), permutations([])) 
