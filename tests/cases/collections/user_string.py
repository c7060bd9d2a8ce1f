from collections import UserString
s = UserString('Hello World')
print(s, repr(s), len(s), s.upper(), s.lower() == 'hello world', s[0], s[1:4], s + '!', '>' + s, s * 2, 'World' in s, s.split(), s.replace('o', '0'), s.find('o'), s.startswith('He'), sorted(s)[:3] == list(' HW'), hash(s) == hash('Hello World'))
class Slug(UserString):
    def slug(self): return self.data.lower().replace(' ', '-')
    def __add__(self, other): return Slug(self.data + '_' + str(other))
x = Slug('A B'); print(x.slug(), x + 'c', type(x.upper()).__name__, type(x[0]).__name__, x.center(9, '*'), x.strip('A'), x == 'A B', x < 'B', x.join(['1', '2']), x.count('A'), x.title(), x.isupper(), x.partition(' '))
print(int(UserString('42')) + 1, UserString(5) + 1, UserString('%d-%s') % (1, 'a'), UserString('{}').format(3), [str(c) for c in UserString('ab')], UserString('ab').encode(), x.rjust(5), x.zfill(5), x.removeprefix('A'))
