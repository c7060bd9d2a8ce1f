# A linear congruential generator driving a shuffle, dice and a walk.
state: int = 1


def rand(n: int) -> int:
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n


def shuffle(xs: list[str]) -> None:
    for i in range(len(xs) - 1, 0, -1):
        j = rand(i + 1)
        xs[i], xs[j] = xs[j], xs[i]


def uniform() -> float:
    return rand(2**31) / 2**31


print([rand(6) + 1 for _ in range(20)], state)
deck = [r + s for s in "♠♥♦♣" for r in "A23456789TJQK"]
shuffle(deck)
print(" ".join(deck[:13]), len(deck), sorted(deck)[:3])
counts = [0] * 11
for _ in range(1000):
    counts[rand(6) + rand(6)] += 1
for i, n in enumerate(counts, 2):
    print(f"{i:>2} {n:>4} {'*' * (n // 10)}")
inside: int = 0
for _ in range(2000):
    x, y = uniform(), uniform()
    if x * x + y * y <= 1.0:
        inside += 1
print(inside, 4 * inside / 2000)
x = y = 0
far: int = 0
for step in range(500):
    dx, dy = [(1, 0), (-1, 0), (0, 1), (0, -1)][rand(4)]
    x += dx
    y += dy
    far = max(far, abs(x) + abs(y))
print(x, y, far, uniform())
