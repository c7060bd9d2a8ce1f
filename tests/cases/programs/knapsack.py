# 0/1 knapsack, coin change and subset sums by tables.
def knapsack(items, capacity):
    n = len(items)
    best = [[0] * (capacity + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        weight, value = items[i - 1]
        for c in range(capacity + 1):
            best[i][c] = best[i - 1][c]
            if weight <= c and best[i - 1][c - weight] + value > best[i][c]:
                best[i][c] = best[i - 1][c - weight] + value
    chosen = []
    c = capacity
    for i in range(n, 0, -1):
        if best[i][c] != best[i - 1][c]:
            chosen.insert(0, i - 1)
            c -= items[i - 1][0]
    return best[n][capacity], chosen


def ways(coins, amount):
    table = [1] + [0] * amount
    for coin in coins:
        for a in range(coin, amount + 1):
            table[a] += table[a - coin]
    return table[amount]


def fewest(coins, amount):
    table = [0] + [None] * amount
    for a in range(1, amount + 1):
        for coin in coins:
            if coin <= a and table[a - coin] is not None:
                if table[a] is None or table[a - coin] + 1 < table[a]:
                    table[a] = table[a - coin] + 1
    return table[amount]


items = [(12, 4), (2, 2), (1, 1), (1, 2), (4, 10), (3, 2**64)]
for cap in [0, 1, 3, 8, 15, 100]:
    print(cap, knapsack(items, cap), knapsack(items[:5], cap))
print(ways([1, 2, 5, 10, 20, 50, 100, 200], 200), ways([1, 5, 10, 25, 50], 1000), ways([3], 4), ways([], 0), ways(list(range(1, 301)), 300))
print(fewest([1, 5, 12], 15), fewest([4, 6], 7), fewest([7, 3], 100), fewest([], 0), [fewest([2, 5], n) for n in range(8)])
