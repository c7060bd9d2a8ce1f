import re
for c in (re.Match, re.Pattern, type(iter([])), type(len), type({}.keys())):
    try: c()
    except TypeError as e: print(e)
try: re.Match.__new__(re.Match)
except TypeError as e: print(e)
m = re.match('a', 'abc')
print(type(m) is re.Match, m)
