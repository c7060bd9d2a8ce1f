"""Classes derived from date, time, datetime and timedelta that make their instances themselves."""
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Day(date):
    def __new__(cls, year, month=1, day=1, *, label=''):
        self = super().__new__(cls, year, month, day)
        self.label = label
        return self

    def next(self):
        return self + timedelta(days=1)


class Moment(datetime):
    tag = 'm'

    def __new__(cls, *args, **kwargs):
        rest = kwargs.copy()
        extra = rest.pop('extra', None)
        self = datetime.__new__(cls, *args, **rest)
        self.extra = extra
        return self


class Span(timedelta):
    def __new__(cls, text):
        hours, minutes = text.split(':')
        return super().__new__(cls, hours=int(hours), minutes=int(minutes))


class Alarm(time):
    def __init__(self, *args, **kwargs):
        self.rings = 0

    def ring(self):
        self.rings += 1
        return f'{self:%H:%M} {self.rings}'


d = Day(2024, 2, 28, label='leap')
print(d, repr(d), d.label, d.next(), type(d.next()).__name__, Day(2020), isinstance(d, date))
m = Moment(2024, 5, 6, 7, 8, tzinfo=timezone.utc, extra=[1])
print(m, m.extra, m.tag, m + timedelta(hours=20), m.replace(year=2000).year, m == datetime(2024, 5, 6, 7, 8, tzinfo=timezone.utc))
s = Span('1:30')
print(s, s + s, type(s + s).__name__, s.total_seconds())
a = Alarm(6, 45)
print(a.ring(), a.ring(), a < time(7))
print(timezone(timedelta(0)) is timezone.utc, timezone(timedelta(hours=2)), timezone(timedelta(0), 'zero') == timezone.utc)
for bad in (lambda: Day(2023, 2, 29), lambda: timezone(timedelta(days=1))):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for wrong in (lambda: date(1), lambda: datetime(1, 2, 3, foo=3), lambda: timedelta(foo=1), lambda: timezone(), lambda: time(x=1)):
    try:
        print(wrong())
    except TypeError as e:
        print(e)
