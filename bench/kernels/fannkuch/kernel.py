"""Pancake flips over all permutations: small lists of ints, indices."""

__all__ = ["solve"]


def solve(n: int) -> float:
    perm = list(range(n))
    count = [0] * n
    most = 0
    checksum = 0
    sign = 1
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        first = perm[0]
        if first != 0:
            flipped = perm[:]
            flips = 0
            while first != 0:
                low = 0
                high = first
                while low < high:
                    flipped[low], flipped[high] = flipped[high], flipped[low]
                    low += 1
                    high -= 1
                flips += 1
                first = flipped[0]
            if flips > most:
                most = flips
            checksum += sign * flips
        sign = -sign
        while True:
            if r == n:
                return float(checksum * 100 + most)
            moved = perm[0]
            for i in range(r):
                perm[i] = perm[i + 1]
            perm[r] = moved
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
