from datetime import date, datetime, timedelta, timezone
d = date(2024, 2, 29)
print(d, repr(d), d + timedelta(days=1), d.isocalendar(), d.weekday(), d.strftime('%d/%m/%y %A'))
dt = datetime(2024, 2, 29, 12, 30, 15, 123456)
print(dt, repr(dt), dt.isoformat(), dt - timedelta(hours=36), dt.replace(tzinfo=timezone.utc).timestamp())
print(datetime.fromisoformat('2024-01-01T00:00:00+02:00'), datetime.strptime('01 Jan 2024', '%d %b %Y'))
print(timedelta(days=1.5, hours=3), repr(timedelta(hours=-1)), (dt - datetime(2024,1,1)).total_seconds())
print(datetime(2024,1,1,tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=5.5))))
print(f'{dt:%Y-%m-%d}', min(d, date(2023,1,1)), {d: 1}[date(2024,2,29)])
