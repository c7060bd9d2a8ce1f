import re
import sys
from collections import Counter, OrderedDict, deque
from datetime import datetime
from itertools import groupby

LOG = '''\
127.0.0.1 - alice [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326 "-" "Mozilla/5.0"
10.0.0.5 - - [10/Oct/2023:13:55:40 +0000] "POST /login HTTP/1.1" 302 - "http://x.org/a?b=1" "curl/7.1"
10.0.0.5 - bob [10/Oct/2023:13:56:02 +0000] "GET /static/app.js HTTP/1.1" 304 0 "-" "curl/7.1"
garbage line here
192.168.1.9 - - [10/Oct/2023:14:02:11 +0000] "GET /missing HTTP/1.0" 404 512 "-" "Wget/1.2 (linux)"
127.0.0.1 - alice [10/Oct/2023:14:10:59 +0000] "DELETE /items/42 HTTP/1.1" 500 77 "-" "Mozilla/5.0"
'''

LINE = re.compile(r'''
    (?P<host>\d{1,3}(?:\.\d{1,3}){3})\s
    \S+\s
    (?P<user>\S+)\s
    \[(?P<when>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<path>\S+)\s(?P<proto>HTTP/\d\.\d)"\s
    (?P<status>\d{3})\s
    (?P<size>\d+|-)\s
    "(?P<ref>[^"]*)"\s"(?P<agent>[^"]*)"
''', re.VERBOSE)


class Entry:
    __slots__ = ('host', 'user', 'when', 'method', 'path', 'status', 'size', 'agent')

    def __init__(self, m):
        self.host = m['host']
        self.user = None if m['user'] == '-' else m['user']
        self.when = datetime.strptime(m['when'], '%d/%b/%Y:%H:%M:%S %z')
        self.method, self.path = m.group('method', 'path')
        self.status = int(m['status'])
        self.size = 0 if m['size'] == '-' else int(m['size'])
        self.agent = m['agent']

    def __repr__(self):
        return f'<{self.method} {self.path} {self.status}>'


def parse(lines):
    for number, line in enumerate(lines, 1):
        m = LINE.match(line)
        if m is None:
            print(f'line {number}: cannot parse {line.rstrip()!r}', file=sys.stderr)
            continue
        yield Entry(m)


entries = list(parse(LOG.splitlines(keepends=True)))
print(entries)
print('bytes', sum(e.size for e in entries))
print(Counter(e.status // 100 for e in entries).most_common())
print(Counter(e.user for e in entries if e.user))
for hour, group in groupby(entries, key=lambda e: e.when.replace(minute=0, second=0)):
    group = list(group)
    print(hour.isoformat(), len(group), [e.path for e in group])
last = deque((e.host for e in entries), maxlen=3)
print(list(last), list(OrderedDict.fromkeys(e.host for e in entries)))
agents = {re.split(r'[/ ]', e.agent, maxsplit=1)[0] for e in entries}
print(sorted(agents))
masked = re.sub(r'\b(\d+)\.(\d+)\.(\d+)\.(\d+)\b', lambda m: f'{m[1]}.x.x.{int(m[4]):03d}', LOG)
print(masked.splitlines()[1])
print(re.findall(r'"(GET|POST|DELETE) (\S+)', LOG))
print([(m.start(), m.end(), m.group()) for m in re.finditer(r'/\w+(?=\sHTTP)', LOG)])
m = LINE.search(LOG, 100)
print(m.span('path'), m.groupdict()['agent'], m.lastgroup, m.lastindex, len(m.groups()))
print(LINE.groups, dict(LINE.groupindex))
template = re.compile(r'\$\{(\w+)(?::-([^}]*))?\}')
env = {'HOME': '/root', 'N': '3'}
print(template.sub(lambda m: env.get(m[1], m[2] or ''), 'cd ${HOME}/x${N}/${MISSING:-none}/${ALSO}'))
print(re.escape('a.b*c[d]'), re.fullmatch(r'\w+', 'abc!'), re.subn('a', 'b', 'banana'))
try:
    re.compile(r'(unclosed[a-z]')
except re.error as e:
    print('error:', e, e.pos, e.lineno, e.colno)
tokens = re.compile(r'\s*(?:(?P<num>\d+(?:\.\d*)?)|(?P<id>[a-z_]\w*)|(?P<op>[-+*/()=]))', re.I)
print([(m.lastgroup, m.group(m.lastgroup)) for m in tokens.finditer('area = 3.14*R*(r+2)')])
