from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
from datetime import datetime, timedelta, timezone
ny = ZoneInfo('America/New_York')
print(ny, repr(ny), ny.key, ZoneInfo('America/New_York') is ny)
for zone in ('America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'UTC', 'Asia/Kolkata', 'Australia/Sydney', 'Europe/Dublin', 'America/Sao_Paulo', 'Africa/Casablanca'):
    z = ZoneInfo(zone)
    for d in (datetime(1900, 1, 1), datetime(1950, 7, 1, 12), datetime(1999, 12, 31, 23, 59), datetime(2020, 1, 15, 12), datetime(2020, 7, 15, 12), datetime(2020, 3, 8, 2, 30), datetime(2020, 11, 1, 1, 30), datetime(2020, 10, 25, 2, 30), datetime(2030, 7, 1), datetime(2040, 3, 11, 2, 30), datetime(2040, 11, 4, 1, 30), datetime(2045, 12, 1), datetime(2045, 10, 29, 2, 30), datetime(2045, 3, 26, 2, 30)):
        for fold in (0, 1):
            a = d.replace(tzinfo=z, fold=fold)
            print(zone, a.isoformat(), a.utcoffset(), a.dst(), a.tzname(), a.astimezone(timezone.utc).isoformat())
        u = d.replace(tzinfo=timezone.utc).astimezone(z)
        print(u, u.fold, u.tzname())
base = datetime(2020, 10, 25, 0, 0, tzinfo=timezone.utc)
for h in range(4): x = (base + timedelta(hours=h, minutes=15)).astimezone(ZoneInfo('Europe/Berlin')); print(x, x.fold)
base = datetime(2050, 11, 6, 4, 0, tzinfo=timezone.utc)
for h in range(4): x = (base + timedelta(hours=h, minutes=15)).astimezone(ny); print(x, x.fold)
try: ZoneInfo('Nope/Nowhere')
except ZoneInfoNotFoundError as e: print(e)
try: ZoneInfo('../etc')
except ValueError as e: print(e)
print(ny.utcoffset(None), ZoneInfo('UTC').utcoffset(None), 'Europe/Paris' in available_timezones())
m = datetime(2024, 3, 1, 9, 0, tzinfo=ny)
print(m.astimezone(ZoneInfo('Europe/London')), (m + timedelta(days=30)).isoformat(), m.strftime('%Y-%m-%d %H:%M %Z %z'))
