# Order is by code point; equality never crosses types.
words = ["b", "a", "B", "", "ab", "aa", "é", "z", "日", "🎉", "a\0", "10", "9"]
for a in words[:6]:
    print([1 if a < b else 0 for b in words], [1 if a == b else 0 for b in words])
print(sorted(words), min(words), max(words))
print("a" == 97, "1" == 1, "" == 0, "" == None, "None" == None, "a" != ["a"], "a" != 5)
for pair in [("a", 1), (1, "a"), ("a", None), (None, None), ([1], (1,)), (1, None)]:
    try:
        print(pair[0] < pair[1])
    except TypeError as e:
        print(e)
    try:
        print(pair[0] >= pair[1])
    except TypeError as e:
        print(e)
a = "hello"
b = "".join(["hel", "lo"])
print(a == b, a <= b, a < b, a + "" == b, "apple" < "banana" < "cherry", "a" < "b" > "A")
