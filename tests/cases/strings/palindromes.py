# Walking strings from both ends.
def is_palindrome(s):
    clean = ""
    for c in s.lower():
        if c.isalpha() or c.isdigit():
            clean += c
    i = 0
    j = len(clean) - 1
    while i < j:
        if clean[i] != clean[j]:
            return False
        i += 1
        j -= 1
    return True


def longest(s):
    best = ""
    for center in range(len(s)):
        for width in [0, 1]:
            lo = center
            hi = center + width
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo -= 1
                hi += 1
            if hi - lo - 1 > len(best):
                best = s[lo + 1 : hi]
    return best


for s in ["", "a", "ab", "aba", "A man, a plan, a canal: Panama", "été", "日本日", "🎉x🎉", "12321", "1231"]:
    print(repr(s), is_palindrome(s), s == s[::-1], repr(longest(s)))
print(longest("forgeeksskeegfor"), longest("abacdfgdcaba"), longest("x" * 50))
