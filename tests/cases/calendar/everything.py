import calendar
print(calendar.month(2024, 2)); print(calendar.calendar(2023)); calendar.prmonth(2024, 9, 3, 2)
print(calendar.isleap(2000), calendar.leapdays(1900, 2024), calendar.weekday(2024, 2, 29), calendar.monthrange(2024, 2), calendar.monthcalendar(2024, 3))
print(calendar.day_name[0], calendar.month_abbr[12], list(calendar.month_name)[1:3], calendar.timegm((2024,1,1,0,0,0,0,0,0)), calendar.weekheader(3), calendar.MONDAY, calendar.JANUARY)
c = calendar.Calendar(firstweekday=6); print(list(c.iterweekdays()), c.monthdayscalendar(2024, 2)[0], [str(d) for d in c.itermonthdates(2024, 2)][:3], c.monthdays2calendar(2024, 2)[0], list(c.itermonthdays4(2024, 1))[:2])
t = calendar.TextCalendar(calendar.SUNDAY); print(t.formatmonth(2025, 5)); t.prmonth(2025, 6)
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:200])
def e(f, *a):
    try: print(f(*a))
    except Exception as x: print(type(x).__name__, x)
e(calendar.monthrange, 2024, 13); e(calendar.setfirstweekday, 9)
calendar.setfirstweekday(calendar.SUNDAY); print(calendar.month(2024, 1), calendar.firstweekday())
