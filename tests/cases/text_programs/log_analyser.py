"""Log analyser."""
from __future__ import annotations
import re
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, asdict, field
from typing import Iterator, Optional

LINE = re.compile(r'^(?P<ip>\d{1,3}(?:\.\d{1,3}){3}) - - \[(?P<when>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) HTTP/[\d.]+" (?P<status>\d{3}) (?P<size>\d+|-)$')

@dataclass
class Hit:
    ip: str
    method: str
    path: str
    status: int
    size: int = 0
    tags: list[str] = field(default_factory=list)

def parse(lines: list[str]) -> Iterator[Hit]:
    for line in lines:
        m: Optional[re.Match[str]] = LINE.match(line)
        if m is None:
            continue
        size = 0 if m['size'] == '-' else int(m['size'])
        yield Hit(m['ip'], m['method'], m['path'], int(m['status']), size)

LOG = '''127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /a.gif HTTP/1.0" 200 2326
10.0.0.7 - - [10/Oct/2000:13:55:37 -0700] "POST /api/items HTTP/1.1" 201 12
garbage
10.0.0.7 - - [10/Oct/2000:13:55:38 -0700] "GET /missing HTTP/1.1" 404 -
'''
hits = list(parse(LOG.splitlines()))
by_status: Counter[int] = Counter(h.status for h in hits)
per_ip: dict[str, int] = defaultdict(int)
for h in hits:
    per_ip[h.ip] += h.size
    if h.status >= 400:
        h.tags.append('error')
print(by_status.most_common(), dict(per_ip))
print(json.dumps([asdict(h) for h in hits], indent=2))
back = [Hit(**d) for d in json.loads(json.dumps([asdict(h) for h in hits]))]
print(back == hits, back[0])
