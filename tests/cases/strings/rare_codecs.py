"""Encodings that few programs name: escapes of Python source, and one byte a character."""
import codecs

TEXT = "tab\t nl\n quote' back\\ é Ā 日 😀 \x00\x7f"
for name in ("unicode_escape", "unicode-escape", "raw_unicode_escape"):
    data = TEXT.encode(name)
    print(name, data)
    print(data.decode(name) == TEXT if name.startswith("u") else ascii(data.decode(name)))

for raw in (rb"\x41\101\u00e9\U0001F600\n\t\\\'\"\a\b\f\v\r", b"a\\\nb", b"\xe9\\q", rb"\7\08\777"):
    print(ascii(raw.decode("unicode_escape")))
for bad in (rb"ab\x4", rb"\u12", rb"\U00110000", b"end\\", rb"\xzz"):
    try:
        bad.decode("unicode_escape")
    except UnicodeDecodeError as e:
        print(e, "|", e.start, e.end, e.encoding)
    print(ascii(bad.decode("unicode_escape", "replace")), ascii(bad.decode("unicode_escape", "ignore")))
print(r"say \"hi\"\n".encode().decode("unicode_escape"))

for name in ("cp1252", "windows-1252", "cp437", "cp850", "cp1250", "cp1251", "iso8859-2", "latin2", "iso-8859-15", "koi8-r", "mac-roman"):
    table = bytes(range(128, 256)).decode(name, "replace")
    back = table.replace("\ufffd", "").encode(name)
    print(name, table[:20].encode("unicode_escape").decode(), table.count("\ufffd"), len(back), "é€".encode(name, "replace"))
for text in ("ok €", "naïve Ā日x", "日"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
        try:
            print(text.encode("cp1252", errors))
        except UnicodeEncodeError as e:
            print(e, e.start, e.end)
try:
    b"a\x81b".decode("cp1252")
except UnicodeDecodeError as e:
    print(e)
print(codecs.decode(rb"\u2603", "unicode_escape"), codecs.encode("☃", "unicode_escape"), codecs.lookup("windows-1252").name)
try:
    "x".encode("nonsense")
except LookupError as e:
    print(e)
