# strip family, split family, join.
def show(parts):
    print(len(parts), parts)


show("a b  c".split())
show("  a \t b\nc  ".split())
show("a b  c".split(" "))
show("".split())
show("".split(","))
show(",".split(","))
show("a,b,c,d".split(",", 2))
show("a,b,c,d".split(",", 0))
show("a,b,c,d".split(",", -1))
show("a<>b<>c".split("<>"))
show("aaaa".split("aa"))
show("  x y  z ".split(None, 1))
show("x y z".split(maxsplit=1))
show("a\u00a0b\u2003c\x1cd".split())
print(repr("  hi \n".strip()), repr("  hi ".lstrip()), repr("  hi ".rstrip()), repr("xxhixyx".strip("xy")), repr("abcba".strip("ab")), repr("aaa".strip("a")))
print(repr("\u2003x\u00a0".strip()), repr("x".strip("")), repr("..a..".lstrip(".")), repr("..a..".rstrip(".")), repr("日x日".strip("日")))
print(",".join(["a", "b", "c"]), repr("".join([])), "-".join(["x"]), ", ".join(("p", "q")), "ab".join("xyz"), "".join(["", "", ""]) == "")
try:
    "a".split("")
except ValueError as e:
    print(e)
try:
    ",".join(["a", 1])
except TypeError as e:
    print(e)
words = "the quick brown fox".split()
print(" ".join(words[::-1]), " ".join([w[::-1] for w in words]), "".join([w[0] for w in words]))
