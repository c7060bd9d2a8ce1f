"""plistlib: both forms, both ways; wrong documents."""
import datetime
import io
import plistlib
from plistlib import FMT_BINARY, FMT_XML, UID

value = {
    'name': 'caf\u00e9 & <co>', 'count': 3, 'neg': -7, 'big': 2 ** 63 + 1, 'ratio': 2.5, 'yes': True, 'no': False,
    'when': datetime.datetime(2024, 2, 29, 13, 5, 7), 'data': bytes(range(60)), 'list': [1, 'two', [3.0, []], {}],
    'nested': {'b': {'deep': [b'x', 'y' * 20]}, 'a': 'z'}, 'empty': '', 'lines': 'a\r\nb\rc',
}
text = plistlib.dumps(value)
print(text.decode())
back = plistlib.loads(text)
print(sorted(back) == sorted(value), back['data'] == value['data'], back['when'], back['list'], back['lines'] == 'a\nb\nc')
blob = plistlib.dumps(value, fmt=FMT_BINARY)
print(len(blob), blob.hex())
back = plistlib.loads(blob)
print(back == value, list(back))
print(plistlib.dumps({'b': 1, 'a': 2}, sort_keys=False).decode().splitlines()[3:-1])
print(plistlib.loads(plistlib.dumps({'b': 1, 'a': [UID(1), UID(300)], 'n': 5000000000}, fmt=FMT_BINARY, sort_keys=False)))
out = io.BytesIO()
plistlib.dump([1, 2, (3, 4)], out)
out.seek(0)
print(plistlib.load(out), plistlib.load(io.BytesIO(plistlib.dumps('x', fmt=FMT_BINARY))))
print(plistlib.loads(text.decode(), fmt=FMT_XML)['count'])
print(plistlib.loads(b'<plist><integer>0x1F</integer></plist>'), plistlib.loads(b'<plist><real>1e3</real></plist>'))
print(plistlib.loads(b'<plist><date>2004-10</date></plist>') if False else 'dates')
print(repr(UID(5)), UID(5) == UID(5), hash(UID(5)) == hash(5), UID(7).data, FMT_XML, FMT_BINARY)
aware = datetime.datetime(2024, 1, 1, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
for fmt in (FMT_XML, FMT_BINARY):
    print(plistlib.loads(plistlib.dumps([aware], fmt=fmt, aware_datetime=True), aware_datetime=True))
print(plistlib.loads(plistlib.dumps({1: 2, 'a': 3}, skipkeys=True, sort_keys=False)))
WRONG = [b'', b'nothing', b'<plist><dict><key>a</key></dict></plist>', b'<plist><dict><string>x</string></dict></plist>',
         b'<plist><array><key>x</key></array></plist>', b'<plist><dict><key>a</key><key>b</key></dict></plist>', b'<plist><dict>',
         b'bplist00' + bytes(10), b'bplist00' + bytes(40), blob[:-1], blob[:60] + b'\xff' * 8 + blob[68:],
         b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY e "x">]><plist><string>&e;</string></plist>',
         b'<plist><integer>x</integer></plist>', b'<plist><a></b></plist>']
for wrong in WRONG:
    try:
        print(plistlib.loads(wrong))
    except Exception as e:
        print(type(e).__name__, e)
for wrong in (None, {1: 2}, {'a': None}, [2 ** 64], [-2 ** 63 - 1], 'a\x00b', [1j], {'k': {3}}):
    for fmt in (FMT_XML, FMT_BINARY):
        try:
            print(len(plistlib.dumps(wrong, fmt=fmt)))
        except Exception as e:
            print(type(e).__name__, e)
for wrong in ('1', -1, 2 ** 64):
    try:
        UID(wrong)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    plistlib.loads('x', fmt=FMT_BINARY)
except TypeError as e:
    print(e)
try:
    plistlib.dumps({}, fmt=3)
except ValueError as e:
    print(e)
