# Word counts, longest words and letter frequencies with parallel lists.
TEXT = """It was a bright cold day in April, and the clocks were striking.
Day by day the CLOCKS of the town kept striking; a bright-eyed cat
looked on, and on, and on."""


def words_of(text):
    words = []
    current = ""
    for c in text.lower() + " ":
        if c.isalpha():
            current += c
        elif current:
            words.append(current)
            current = ""
    return words


def count_all(words):
    names = []
    counts = []
    for w in words:
        if w in names:
            counts[names.index(w)] += 1
        else:
            names.append(w)
            counts.append(1)
    return sorted([(-c, n) for c, n in zip(counts, names)])


words = words_of(TEXT)
print(len(words), len(TEXT.split("\n")), len(TEXT), max(words, key=len))
for c, w in count_all(words)[:8]:
    print(f"{w:<10}{-c:>3} {'#' * -c}")
letters = [0] * 26
for c in TEXT.lower():
    if "a" <= c <= "z":
        letters[ord(c) - 97] += 1
for i, n in enumerate(letters):
    if n:
        print(f"{chr(97 + i)}={n}", end=" ")
print()
lengths = [len(w) for w in words]
print(sum(lengths) / len(lengths), [lengths.count(n) for n in range(1, max(lengths) + 1)])
print(" ".join([w[0].upper() + w[1:] for w in words[:6]]), "-".join(words[-1:-5:-1]))
