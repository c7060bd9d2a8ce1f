# find, index, count with bounds, negative bounds, and the empty string.
s: str = "banana"
print(s.find("an"), s.find("an", 2), s.find("an", 2, 4), s.find("x"), s.find(""), s.find("", 6), s.find("", 7), s.find("", 3, 2))
print(s.index("na"), s.index("na", 3), s.index("a", -1), s.index(""), s.find("na", -2), s.find("b", -100), s.find("a", 1, -4))
print(s.count("a"), s.count("ana"), s.count(""), s.count("a", 2), s.count("a", 2, 4), s.count("", 2, 4), "".count(""), s.count("", 10))
print(s.startswith("ban"), s.startswith("an", 1), s.startswith(""), s.startswith("banana!"), s.startswith(("x", "ba")), s.startswith("a", -1), s.startswith("", 7))
print(s.endswith("na"), s.endswith("nan", 0, 5), s.endswith(""), s.endswith(("b", "a")), s.endswith("ana", -3), s.endswith("ana", -2))
for needle in ["x", "bananas", "ab"]:
    try:
        print(s.index(needle))
    except ValueError as e:
        print(needle, e)
print("an" in s, "nab" in s, "" in s, "" in "", "a" not in "xyz", "🎉" in "a🎉b", s in s)
try:
    print(1 in s)
except TypeError as e:
    print(e)
print("aaaaa".count("aa"), "aaaaa".find("aaa", 1), "abcabcabc".find("cab"), ("ab" * 50 + "c").find("abc"), ("a" * 1000 + "b").find("ab"))
