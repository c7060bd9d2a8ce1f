"""How often each word of a text comes, in a dict, and the most frequent ones."""

__all__ = ["solve"]

SYLLABLES = ["ka", "lo", "mi", "ne", "ru", "ta", "vo", "zu"]


def make_text(n):
    x = 1
    words = []
    for _ in range(n):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        word = SYLLABLES[x % 8] + SYLLABLES[(x >> 8) % 8]
        if x & 4096:
            word += SYLLABLES[(x >> 16) % 8]
        words.append(word)
    return " ".join(words)


TEXT = make_text(5000)


def solve(n: int) -> float:
    counts = {}
    for _ in range(n):
        for word in TEXT.split():
            counts[word] = counts.get(word, 0) + 1
    top = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:10]
    total = 0
    for word, count in top:
        total = total * 31 + count + len(word)
    return float(total % 1000003 + len(counts))
