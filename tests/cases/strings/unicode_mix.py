# Narrow and wide strings meeting in one buffer.
parts: list[str] = ["a", "é", "日", "🎉"]
acc: str = ""
for p in parts:
    acc += p
    print(len(acc), acc, acc[-1], acc[0], acc.upper())
back = acc
while back:
    back = back[:-1]
    print(len(back), back, back + "z", back == acc[: len(back)])
print("🎉" + "a" == "🎉a", ("🎉a")[1] == "a", "🎉a".replace("🎉", "b") == "ba", "é日".split("é"), "日" in "本日")
mixed = "".join(parts * 3)
print(mixed, mixed.find("🎉a"), mixed.count("é日"), mixed[1::4], mixed[::-4], mixed.split("日"))
print([c for c in mixed if ord(c) > 255], [ord(c) for c in parts], "".join([chr(ord(c) + 1) for c in parts]))
print("a" * 3 + "日" * 3, ("ab" + "日")[:2] == "ab", sorted(mixed)[:4], "x".join("日本"), "日".join("ab"))
