"""Zones that are asked about what is no datetime."""
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Own(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1)

    def dst(self, dt):
        return timedelta(0)


zone = timezone(timedelta(hours=2))
own = Own()
for ask in zone.utcoffset, zone.tzname, zone.dst, zone.fromutc, own.fromutc:
    for value in 'text', 5, date(2020, 1, 1), time(3, 4), None, datetime(2020, 1, 1), datetime(2020, 1, 1, tzinfo=zone):
        try:
            print(ask(value))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
print(own.fromutc(datetime(2020, 1, 1, tzinfo=own)))
