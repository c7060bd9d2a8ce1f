import time
print(time.gmtime(0), time.gmtime(1e9)[:3])
t = time.gmtime(1234567890)
print(time.strftime('%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %W %y %p %I %c %x %X %% %G-W%V-%u %e %-d', t))
print(time.asctime(t), time.strptime('2024-02-29 12:30', '%Y-%m-%d %H:%M'))
print(time.strptime('30 Nov 00', '%d %b %y'))
y, m, d, *rest = t
print(y, m, d, rest, t.tm_year, t == tuple(t), isinstance(t, tuple), len(t), t[1], t.tm_zone, t.tm_gmtoff)
print(time.mktime(time.localtime(1e9)), len(time.tzname), time.timezone == time.altzone or time.daylight)
def e(f, *a):
    try: print(f(*a))
    except Exception as x: print(type(x).__name__, x)
e(time.strptime, 'x', '%Y'); e(time.strptime, '2000 z', '%Y'); e(time.strptime, '1', '%q'); e(time.strptime, '1', '%'); e(time.strptime,3,'')
e(time.strftime, '%Y', (1,2)); e(time.strftime, '%Y', 3); e(time.strftime, '%Y %m', (2000,13,1,0,0,0,0,1,0)); e(time.struct_time, (1,2)); e(time.sleep, -1)
e(time.strptime, '2024 60', '%Y %j'); e(time.strptime, '2024 10 1', '%Y %W %w'); e(time.strptime, '2024-W10-1', '%G-W%V-%u'); e(time.strptime, '10:20:30 PM +0530', '%I:%M:%S %p %z')
e(time.strptime, '20240102', '%Y%m%d'); e(time.strptime, '112', '%d%m'); e(time.strptime, 'Mon Jan  2 03:04:05 2006', '%c'); e(time.strptime,' 2006', '%Y'); e(time.strptime, '2024', '%Y  '); e(time.strptime, 'UTC 1', '%Z %d')
print(time.struct_time(range(9)), time.strftime('%H', time.struct_time([2000,1,1,5,0,0,0,1,-1])))
