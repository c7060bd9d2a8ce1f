"""What the compiler adds for constant patterns is no name of the module."""
import re

print(sorted(n for n in globals() if not n.startswith("__")), "__pyw_patterns__" in globals(), [n for n in dir() if "pyw" in n])
print(re.match("a", "ab").end())
