print("ŉ ß ﬁ".upper(), "Ǆ ǆ ǅ".title(), "ΑΣ ΣΑΣ".lower(), "İ".lower(), "日本".isalpha(), "१२".isdigit(), int("१२"), float("१.५"))
print(repr("\ud7ff\u200b日\U0001f389\U000e0001"), "日本".isidentifier(), "x²".isidentifier(), "Ⅷ".isnumeric(), "ǅ".istitle(), "ﬃ".capitalize())
for c in "aZ5²½ªßÿ×\xa0\x85\xad_ éÉ":
    print(repr(c), c.isalpha(), c.isdigit(), c.isdecimal(), c.isnumeric(), c.isalnum(), c.isspace(), c.islower(), c.isupper(), c.isprintable(), c.isidentifier(), c.isascii(), c.upper(), c.lower(), c.swapcase(), c.title(), c.casefold())
n = 0
for i in range(0x3000):
    c = chr(i)
    n = n * 31 + c.isalpha() + 2 * c.isdigit() + 4 * c.isspace() + 8 * c.islower() + 16 * c.isupper() + 32 * c.isprintable() + 64 * c.isnumeric() + 128 * c.isidentifier() + 256 * ("a" + c).isidentifier()+512*c.istitle()+1024*c.isdecimal()+2048*c.isalnum()
    n = n % 1000000007
    if n % 97 == 0: print(i, n)
print(n)
m = 0
for i in range(0x3000):
    c = chr(i)
    for t in [c.upper(), c.lower(), c.title(), c.swapcase(), c.capitalize()]:
        for x in t:
            m = (m * 31 + ord(x)) % 1000000007
print(m)
