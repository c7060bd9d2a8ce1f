"""json.dumps of strings: escapes at every place, narrow and wide, keys too; dataclasses with enums by their fields."""
import json
from dataclasses import dataclass, is_dataclass
from datetime import date
from enum import Enum

for s in ('', 'a', '"', '\\', '\x00\x1f\x7f\x80\xff', 'é"', 'x' * 100 + '"' + 'y' * 300, '"' * 200, 'tab\tnew\nret\r\b\f', 'ü' * 70,
          '\u20ac"', '\U0001f600x', 'a\ud800'):
    print(json.dumps(s), ascii(json.dumps(s, ensure_ascii=False)), json.dumps({s: [s, s]}))
print(json.dumps(['é', '\u20ac', 'é"', 'plain'], ensure_ascii=False))


class Color(Enum):
    RED = 'red'


@dataclass
class Part:
    name: str
    color: Color = Color.RED
    made: date = date(2020, 1, 2)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if is_dataclass(o):
            return {'__type__': 'Part', **{k: getattr(o, k) for k in o.__dataclass_fields__}}
        if isinstance(o, (date, Color)):
            return str(o)
        return super().default(o)


print(json.dumps([Part('a'), Part('b')], cls=Encoder))
