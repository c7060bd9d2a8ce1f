"""os: names that few programs use."""
import os

print(os.O_SYNC >= 0, os.times_result.__name__, os.uname_result.__name__)
t = os.times()
print(type(t) is os.times_result, len(t), t.user >= 0, t.elapsed == t[4])
u = os.uname()
print(type(u) is os.uname_result, len(u), u.sysname == u[0])
old = os.umask(0o22)
print(os.umask(old) == 0o22)
print(len(os.getrandom(5)), type(os.getrandom(3)).__name__)
try:
    os.getrandom(-1)
except (OSError, ValueError) as e:
    print(type(e).__name__)
print(os.closerange(1000, 1001))
try:
    print(type(os.getlogin()).__name__)
except OSError as e:
    print('str')
