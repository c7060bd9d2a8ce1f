# Building by +=, by list and join, by multiplication.
def repeat(s, n):
    out = ""
    for i in range(n):
        out += s
    return out


def digits(n):
    s = ""
    for i in range(n):
        s += str(i % 10)
        if i % 7 == 6:
            s += "-"
    return s


print(repeat("ab", 5), repeat("", 9) == "", repeat("x", 0) == "", digits(30))
s = "a"
t = s
s += "b"
print(s, t)
u = s
s += "c"
u += "d"
print(s, u, t)
p = "é"
q = p + "a"
p += "日"
r = p + "🎉"
p += "x"
print(p, q, r, len(p), len(q), len(r))
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -2, "" * 100, "x" * True, len("abc" * 1000))
big = ""
for i in range(3000):
    big = big + chr(97 + i % 26)
print(len(big), big[:30], big[-5:], big.count("a"), big[2999])
pre = ""
for c in "hello":
    pre = c + pre
print(pre)
w = "loop"
for c in w:
    w += c
print(w)
try:
    print("a" + 1)
except TypeError as e:
    print(e)
try:
    print(1 + "a")
except TypeError as e:
    print(e)
try:
    print("a" * "b")
except TypeError as e:
    print(e)
try:
    print("a" * 1.5)
except TypeError as e:
    print(e)
