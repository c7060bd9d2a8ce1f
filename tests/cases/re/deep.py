import re
# Long subjects need no deep host stack; each line takes CPython no time either.
s = 'ab' * 20000
print(re.fullmatch(r'(?:ab)*', s) is not None, re.fullmatch(r'(ab)*?', s).span(1), len(re.findall(r'(?:a(?=b)b)+', s)[0]))
print(re.match(r'((?:a|b|c)+)+$', 'abc' * 7).span(), re.match('(x+x+)+y', 'x' * 12))
print(len(re.sub(r'(a)(b)', r'\2\1', s)), re.match(r'.*?(?:b)$', s).end())
print(re.match('(?:' * 60 + 'a' + ')' * 60 + '$', 'a').span(), re.match('(' * 60 + 'a' + ')*' * 60 + '$', 'aa').span(60))
print(re.match(r'(a?)*?$', 'aa').span(1), re.match(r'(a?)*$', 'aa').span(1), re.match(r'(?:a?)*?b', 'aab').span(), re.match(r'(?:|a)*b', 'ab'), re.match(r'(?:a|)*b', 'ab'))
print(re.match(r'(a|ab)(c|bcd)(d*)', 'abcd').groups(), re.match(r'(a+)(a+)?b', 'aaab').groups(), re.match(r'(?:(a)|(b)|c){3}', 'abc').groups())
print(re.match(r'(?=(a+))a*b\1', 'baaab'), re.search(r'(?=(a+))a*b\1', 'baaabac').group(0, 1))
print(re.match(r'(?:(\d)|x)+', '1x').groups(), re.match(r'(?:(?=(a))a)+b', 'aab').groups(), re.match(r'(?:(?!(b))a)*', 'aa').groups())
print(re.match(r'(a{2,3}?)(a*)', 'aaaa').groups(), re.match(r'(a{2,3})(a*)', 'aaaa').groups(), re.match(r'(a{,2})(a{3})', 'aaaa').groups())
