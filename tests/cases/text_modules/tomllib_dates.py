import tomllib
d = tomllib.loads('a = 1979-05-27\nb = 1979-05-27T07:32:00Z\nc = 1979-05-27 00:32:00.999999-07:00\nd = 07:32:00\ne = 1979-05-27T07:32:00.5\nf = 1.5\n')
for k, v in d.items():
    print(k, repr(v), v)
try:
    tomllib.loads('a = 1979-13-27')
except tomllib.TOMLDecodeError as e:
    print(e)
