def rnd(s):
    return (s * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
s = 777
h = 0
for i in range(4000):
    s = rnd(s)
    m = s >> 11
    s = rnd(s)
    x = m / 9007199254740992 * 10.0 ** ((s >> 40) % 36 - 20)
    if i % 3 == 0: x = (s >> 45) / 2.0 ** (i % 30)
    if i % 7 == 0: x = float((s >> 45))
    for p in range(19):
        t = format(x, "." + str(p) + "f")
        for c in t: h = (h * 31 + ord(c)) % 1000000007
    if i % 100 == 0: print(x, h)
print(h)
