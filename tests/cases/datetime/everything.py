from datetime import *
import datetime as D
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = (type(e).__name__, str(e))
    print(repr(r))
print(date, datetime, timedelta, timezone, tzinfo, time, D.MINYEAR, D.MAXYEAR, D.UTC, UTC)
for a in ((2024,2,30),(0,1,1),(10000,1,1),(2024,13,1),(2024,1,0)): t(date, *a)
t(date, 2024, 1.5, 1); t(date, '2024', 1, 1)
for a in ((2024,1,1,24),(2024,1,1,0,60),(2024,1,1,0,0,60),(2024,1,1,0,0,0,1000000)): t(datetime, *a)
t(time, 24); t(time, 1, tzinfo=3); t(datetime, 2024, 1, 1, fold=2)
t(timedelta, days=10**9); t(timedelta, 'x'); t(timedelta, seconds=None)
for k in (dict(days=1.5), dict(microseconds=0.5), dict(microseconds=1.5), dict(microseconds=2.5), dict(hours=1/3), dict(weeks=-1.25, milliseconds=0.1), dict(days=-1, seconds=86399, microseconds=999999), dict(seconds=1e-6), dict(seconds=1.0000005), dict(milliseconds=0.0005), dict(days=0.1,hours=0.1,minutes=0.1,seconds=0.1,milliseconds=0.1,microseconds=0.6)):
    d = timedelta(**k); print(repr(d), str(d), d.total_seconds(), d.days, d.seconds, d.microseconds)
a = timedelta(hours=5, minutes=7); b = timedelta(minutes=11, microseconds=3)
print(a+b, a-b, -a, +a, abs(-b), a*3, 3*a, a*0.3, a/b, a//b, a/7, a//7, a/0.7, a%b, divmod(a,b), a<b, a>=b, a==b, a!=b, bool(timedelta()), min(a,b), sum([a,b],timedelta()))
t(lambda: a*'x'); t(lambda: a/0); t(lambda: a//timedelta()); t(lambda: a+1); t(lambda: a<1); t(lambda: a==1); t(lambda: date(2024,1,1)+1); t(lambda: 1-date(2024,1,1)); t(lambda: date(2024,1,1)<1); t(lambda: date(2024,1,1)<datetime(2024,1,1)); t(lambda: date(2024,1,1)==datetime(2024,1,1)); t(lambda: datetime(2024,1,1)-date(2024,1,1)); t(lambda: datetime(2024,1,1)+datetime(2024,1,1)); t(lambda: datetime(2024,1,1) < datetime(2024,1,1,tzinfo=UTC)); t(lambda: datetime(2024,1,1) - datetime(2024,1,1,tzinfo=UTC)); t(lambda: datetime(2024,1,1) == datetime(2024,1,1,tzinfo=UTC)); t(lambda: date.max+timedelta(1)); t(lambda: datetime.min-timedelta(1)); t(lambda: datetime(2024,1,1)<date(2024,1,1)); t(lambda: time(1)<time(1,tzinfo=UTC))
print(timedelta.min, timedelta.max, timedelta.resolution, date.min, date.max, date.resolution, datetime.min, datetime.max, time.min, time.max, timezone.min, timezone.max, repr(timezone.utc))
for s in ('2024-01-02','20240102','2024-W01-3','2024W013','2024-W01','2024W01','2024-1-2','2024-13-01','abc','2024-W54-1','2024-02-30','','2024-01-0a','2020-W53-7','2024-366'): t(date.fromisoformat, s)
for s in ('12','12:30','12:30:15','1230','123015','12:30:15.5','12:30:15.123456789','123015,25','T12:30','12:30Z','12:30+01:00','12:30-0130','12:30:15+01:02:03.5','25:00','12:3','12:30:15.','1:30','12:30+24:00','12-05', '12:3015','1230:15', '12.5'): t(time.fromisoformat, s)
for s in ('2024-01-02T03:04:05','2024-01-02 03:04','20240102T030405Z','2024-01-02','2024-W01-3T10','2024W0131030','2024-01-02x03:04:05.678+05:30','2024-01-02T','2024-01-02T24:00','20240102030405','2024-01-02T03:04:05.123','2024-01-02T03:04:05+0000', '2024-01-02T03:04:05-00:00'): t(datetime.fromisoformat, s)
x = datetime(2024, 7, 4, 15, 6, 7, 89)
print(x.date(), x.time(), x.timetz(), x.timetuple(), x.utctimetuple(), x.ctime(), x.isoformat(' ', 'minutes'), x.isoformat(timespec='milliseconds'), x.isoformat(timespec='hours'), x.replace(year=2000, tzinfo=UTC), x.toordinal(), x.isoweekday(), x.isocalendar(), repr(x.isocalendar().week))
t(x.isoformat, timespec='x'); t(x.replace, month=13); t(x.strftime, '%Y %m %d %H:%M:%S.%f %z %Z %j %U %W %a %A %b %B %p %I %y %c %x %X %% %G-%V-%u %w %e %s')
z = x.replace(tzinfo=timezone(timedelta(hours=-3, minutes=-30), 'NST'))
print(z, repr(z), z.utcoffset(), z.tzname(), z.dst(), z.strftime('%z|%:z|%Z'), z.astimezone(UTC), z.astimezone(timezone(timedelta(seconds=19801))), z == z.astimezone(UTC), hash(z) == hash(z.astimezone(UTC)), z.timestamp(), z - x.replace(tzinfo=UTC))
t(timezone, timedelta(days=1)); t(timezone, 3); t(timezone, timedelta(1), 'x'); print(timezone(timedelta(0)), repr(timezone(timedelta(hours=1))), repr(timezone(timedelta(hours=1),'A')), timezone(timedelta(hours=1)) == timezone(timedelta(hours=1), 'B'), str(timezone(timedelta(minutes=-90))))
for a in (0, 1.5, -1.5, 1e9, 1234567890.123456, 1e-7, 0.9999999): print(datetime.fromtimestamp(a, UTC), datetime.fromtimestamp(a).timestamp())
t(datetime.fromtimestamp, 1e18); t(datetime.fromtimestamp, float('nan')); t(datetime.fromtimestamp, 'a'); t(date.fromordinal, 0); t(date.fromordinal, 738000); t(date.fromisocalendar, 2020, 53, 7); t(date.fromisocalendar, 2021, 53, 7); t(date.fromisocalendar, 2021, 1, 8);
for s, f in (('2024-03-05 10:20:30.5', '%Y-%m-%d %H:%M:%S.%f'), ('Mar 5 2024 3PM', '%b %d %Y %I%p'), ('05/Mar/2024:10:20:30 +0100', '%d/%b/%Y:%H:%M:%S %z'), ('2024-03-05T10:20:30Z', '%Y-%m-%dT%H:%M:%S%z'), ('10:20 UTC', '%H:%M %Z'), ('2024-03-05', '%Y/%m/%d'), ('2024-02-30', '%Y-%m-%d'), ('Tuesday, 5. March 24', '%A, %d. %B %y'), ('x', '%Q'), ('10:20:30+01:30:15.5','%H:%M:%S%z')): t(datetime.strptime, s, f)
print(datetime.combine(date(2024,1,2), time(3,4,5,tzinfo=UTC)), f'{x:%d.%m.%Y}', f'{x}', format(date(2024,1,2), ''), f'{time(1,2):%H-%M}')
class TZ(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=2)
    def dst(self, dt): return timedelta(hours=1)
    def tzname(self, dt): return 'TZ'
y = datetime(2024,1,1,tzinfo=TZ()); print(y, y.dst(), y.tzname(), y.astimezone(UTC), datetime(2024,1,1,12,tzinfo=UTC).astimezone(TZ()), y.timetuple().tm_isdst, y.utctimetuple().tm_hour)
class MyDate(date):
    def quarter(self): return (self.month-1)//3+1
m = MyDate(2024, 5, 6); print(m.quarter(), repr(m), type(m+timedelta(1)).__name__, m.replace(day=1).quarter(), MyDate.today() >= m, m == date(2024,5,6), sorted([m, date(2020,1,1)]))
print({date(2024,1,1): 'a'}[date(2024,1,1)], len({datetime(2024,1,1), datetime(2024,1,1)}), time(1,2,3,4), repr(time(1)), repr(time(1,2,3)), repr(time(1,2,3,4,UTC,fold=1)), time(1)<time(2), time(1,tzinfo=UTC)==time(1), bool(time(0)))
year, week, day = date(2024,12,30).isocalendar(); print(year, week, day, date(2024,12,30).isocalendar() == (2025,1,1))
match date(2024,5,6):
    case date(year=2024, month=mm): print('m', mm)
now = datetime.now(); print(now.tzinfo, (datetime.now()-now) < timedelta(seconds=5), datetime.now(UTC).tzinfo, isinstance(now, date), date.today() == now.date(), datetime.today().year == now.year)
