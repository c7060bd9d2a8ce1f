import pickle, copy
from datetime import date, datetime, time, timedelta, timezone


class Day(date):
    pass


class Moment(datetime):
    def label(self):
        return 'at ' + self.isoformat()


zone = timezone(timedelta(hours=2), 'CEST')
values = [
    date(1980, 5, 7), datetime(2020, 1, 2, 3, 4, 5, 6), datetime(2020, 1, 2, 3, 4, 5, 600000, zone, fold=1),
    time(1, 2, 3), time(23, 59, 59, 999999, timezone.utc, fold=1), timedelta(-3, 4, 5), timezone.utc, zone,
    timezone(timedelta(minutes=-30)),
]
for protocol in range(6):
    for v in values:
        text = pickle.dumps(v, protocol)
        back = pickle.loads(text)
        print(protocol, text, back == v, repr(back), type(back).__name__)
d = {'born': date(2000, 2, 29), 'tags': ['a', datetime(2001, 1, 1)]}
print(pickle.loads(pickle.dumps(d)) == d)
day = pickle.loads(pickle.dumps(Day(2024, 2, 29)))
print(type(day) is Day, day)
m = pickle.loads(pickle.dumps([Moment(2024, 2, 29, 12), Day(1, 1, 1)]))
print(m[0].label(), m[1])
print(copy.copy(values[0]), copy.deepcopy(values[2]))
