# repr of strings: quotes, escapes, what counts as printable.
for s in ["", "a", "it's", 'say "hi"', "both ' and \"", "tab\t", "nl\n", "cr\r", "back\\slash", "\0", "\x07\x1b\x7f", "\x80\x9f\xa0\xad", "é", "日本", "🎉",
          "\u200b", "\u2028", "\ufeff", "\ue000", "\U000e0001", "\ud7ff", "\u0378", "a\u0301"]:
    print(repr(s), len(s), [s])
print(["a'b", 'c"d'], ("\n",), repr(repr("x\n")), str(["é\t"]))
print(r"raw\n", r"\\", "con" "cat" 'ed', """tri
ple""", 'a\
b', "\
")
print(len(repr("\x00" * 5)), repr("\\n"), repr(r"\'"), repr('\''), repr("\""))
