# Edit distance with traceback; longest common subsequence.
def distance(a: str, b: str) -> int:
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]


def lcs(a: str, b: str) -> str:
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            t[i + 1][j + 1] = t[i][j] + 1 if a[i] == b[j] else max(t[i][j + 1], t[i + 1][j])
    out = ""
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out = a[i - 1] + out
            i -= 1
            j -= 1
        elif t[i - 1][j] >= t[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out


for a, b in [("kitten", "sitting"), ("", "abc"), ("abc", ""), ("same", "same"), ("日本語", "日本"), ("🎉a🎉", "a🎉"), ("intention", "execution"), ("AGGTAB", "GXTXAYB")]:
    print(repr(a), repr(b), distance(a, b), distance(b, a), repr(lcs(a, b)))
words = ["apple", "apply", "ample", "maple", "people"]
print(sorted([(distance("appel", w), w) for w in words]))
print(distance("ab" * 20, "ba" * 20), len(lcs("ab" * 20, "ba" * 20)))
