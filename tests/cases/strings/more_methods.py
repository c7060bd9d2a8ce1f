# title, capitalize, swapcase, partition, splitlines, rsplit, expandtabs, casefold, removeprefix and others.
print("hello wORLD it's o'neil".title(), "hELLO".capitalize(), "aBc".swapcase(), "ß ǆ".title(), "ŉx".capitalize(), "".title(), "ßx".capitalize())
for t in ["a-b-c", "-", "abc", ""]:
    print(t.partition("-"), t.rpartition("-"), t.rsplit("-", 1), t.split("-", 1))
print("a\nb\r\nc\rd\n".splitlines(), "a\n\nb".splitlines(True), "".splitlines(), "\n".splitlines(), "x\x0by\x0cz\x1cw\x85v\u2028u".splitlines())
print("a b c d".rsplit(None, 2), "  a  b  ".rsplit(), "a,b,,c,".rsplit(","), "a\tbc\td".expandtabs(), "a\tb".expandtabs(4), "\t|".expandtabs(0))
print("Straße".casefold() == "STRASSE".casefold(), "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "abc".removeprefix("z"), "abc".removesuffix(""))
for t in ["", "abc", "ABC", "Abc", "Abc Def", "a1", "1", "²", "½", "Ⅷ", " ", "\t\n", "_x", "1x", "été", "日本", "a b", "\x00", "class"]:
    print(repr(t), [int(f) for f in (t.isalnum(), t.isalpha(), t.isdecimal(), t.isdigit(), t.isnumeric(), t.islower(), t.isupper(), t.istitle(), t.isspace(), t.isidentifier(), t.isprintable(), t.isascii())])
table = str.maketrans("abc", "xyz", "d")
print("aabbccdd".translate(table), "abc".translate({97: "A", 98: None, 99: 0x1F389}), str.maketrans({"a": "1"}), "hello".translate(str.maketrans("lo", "01")))
print("abcabc".rfind("b"), "abcabc".rindex("c"), "abc".rfind("z"), "abcabc".rfind("b", 0, 4), "".rfind(""), "abc".rfind(""))
try:
    "abc".rindex("z")
except ValueError as e:
    print(e)
try:
    "abc".partition("")
except ValueError as e:
    print(e)
print(str.upper("abc"), list(map(str.strip, [" a ", "b "])), sorted(["b", "A", "c"], key=str.lower), "-".join(map(str, range(5))), max("apple", "Zoo", key=str.lower))
