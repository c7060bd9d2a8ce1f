# Loops over strings with enumerate, zip, reversed and ranges.
s: str = "héllo"
for i, c in enumerate(s):
    print(i, c, s[i] == c, s[-1 - i], end="; ")
print()
for i, c in enumerate(s, 10):
    print(i, c, end=" ")
print()
for a, b in zip(s, s[1:]):
    print(a + b, end=" ")
print()
for c in reversed(s):
    print(c, end="")
print()
print(list(s), tuple(s), list(enumerate("ab")), list(zip("abc", [1, 2])), [c + c for c in s], sorted(s), sorted(s, reverse=True))
print([i for i in range(len(s)) if s[i] == "l"], list(reversed("abc")), len(list("")))
vowels: int = 0
for c in "the quick brown fox jumps over the lazy dog":
    if c in "aeiou":
        vowels += 1
print(vowels)
