from email.utils import parseaddr, getaddresses, parsedate, parsedate_tz, mktime_tz, formataddr, quote, unquote, formatdate, format_datetime, parsedate_to_datetime, make_msgid
import datetime
for s in ('Alice <a@b.c>','a@b.c','"Smith, J" <j@x.org>','<a@b>','foo (comment) <x@y>','a@b (Bob)','','bad','"q\\"x" <q@z>', 'Jo <a@b>, c@d', 'A <a@b> junk', '=?utf-8?q?x?= <a@b>', 'John Q. Public <jqp@example.com>', 'A B <a.b+c@d-e.co.uk>', 'x@y, z@w'):
    print(repr(s), parseaddr(s), getaddresses([s]))
print(getaddresses(['a@b', 'C <c@d>, "E, F" <e@f>']))
for s in ('Mon, 20 Nov 1995 19:12:08 -0500','20 Nov 1995 19:12:08 GMT','Mon, 20 Nov 95 19:12 EST','garbage','Thu, 01 Jan 1970 00:00:00 +0000','2020-01-01','Mon Nov 20 19:12:08 1995','Mon, 20 Nov 1995 19:12:08','', 'Fri, 3 Jan 2020 10:11:12 +0530 (IST)', '3 January 2020 10:11:12 -0000'):
    t = parsedate_tz(s)
    print(repr(s), parsedate(s), t, mktime_tz(t) if t else None)
for s in ('Mon, 20 Nov 1995 19:12:08 -0500', '20 Nov 1995 19:12:08 GMT', '3 Jan 2020 10:11:12 -0000', 'nope'):
    try: print(repr(parsedate_to_datetime(s)))
    except ValueError as e: print(e)
print(formataddr(('A B','a@b')), formataddr(('', 'a@b')), formataddr(('A, "B"','a@b')), formataddr(('Jürgen','a@b')), quote('a"b\\c'), unquote('"a\\"b"'), unquote('<x>'))
print(formatdate(0), formatdate(0, usegmt=True), formatdate(1e9))
print(format_datetime(datetime.datetime(2020, 1, 2, 3, 4, 5)), format_datetime(datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc), usegmt=True), format_datetime(datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=-3)))))
m = make_msgid('x', 'example.com'); print(m[0], m.endswith('.x@example.com>'))
