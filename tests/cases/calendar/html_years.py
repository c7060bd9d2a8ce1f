import calendar
h = calendar.HTMLCalendar()
print(h.formatyear(2004)[:700], len(h.formatyear(2004, 4)), h.formatyearpage(2005)[:600], len(h.formatyearpage(2005, css=None, encoding='ascii')))
class C(calendar.HTMLCalendar):
    cssclass_year = 'my-year'
    def formatweekday(self, d): return 'W%d' % d
print(hash(C(6).formatyear(1999)) == hash(C(6).formatyear(1999)), C(6).formatyear(1999)[:300])
