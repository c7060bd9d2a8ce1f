import difflib
OLD = ["a\tb\n", "two words here\n", "same\n"] + ["x%d\n" % i for i in range(9)] + ["q & <b>\n", "gone\n", "gone too\n"]
NEW = ["a\tc\n", "two wards here\n", "same\n"] + ["x%d\n" % i for i in range(9)] + ["new\n", "q & <b>\n", "last  é\n"]
print(difflib.HtmlDiff().make_file(OLD, NEW, "old", "new", context=True, numlines=2))
print(difflib.HtmlDiff(tabsize=4, wrapcolumn=8).make_table(OLD, NEW))
print(difflib.HtmlDiff().make_table(["a\n"], ["a\n"], context=True))
print(difflib.HtmlDiff().make_table([], []))
print(difflib.HtmlDiff(linejunk=difflib.IS_LINE_JUNK).make_table(["a\n", "\n", "#\n"], ["a\n", "\n"], todesc="only"))
print(difflib.HtmlDiff().make_file(["é\n"], ["π\n"], charset="ascii").count("&#960;"), difflib.HtmlDiff._default_prefix)
