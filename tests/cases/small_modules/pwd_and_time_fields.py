import os.path
import pwd
import time

root = pwd.getpwnam('root')
print(root.pw_uid, root.pw_name, root[2], len(root), root.pw_dir, pwd.getpwuid(0) == root)
print(repr(root).startswith("pwd.struct_passwd(pw_name='root', pw_passwd="), isinstance(root, tuple))
for bad in (lambda: pwd.getpwnam('no such user'), lambda: pwd.getpwuid(-7), lambda: pwd.getpwnam(3), lambda: pwd.struct_passwd((1, 2))):
    try:
        bad()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
print('root' in [p.pw_name for p in pwd.getpwall()])
print(os.path.expanduser('~root/x'), os.path.expanduser('~nobody-at-all/x'), os.path.expanduser(b'~root'))
fields = (2024, 1, 2, 3, 4, 5, 6, 7, 0)
t = time.struct_time(fields, {'tm_zone': 'UTC', 'tm_gmtoff': 60})
print(t.tm_zone, t.tm_gmtoff, time.struct_time(fields).tm_zone, time.struct_time(fields, {'tm_gmtoff': 5}).tm_zone)
for call in (time.mktime, time.asctime, lambda t: time.strftime('%Y', t)):
    for year in (2 ** 31, -2 ** 31 - 1):
        try:
            call((year, 1, 1, 0, 0, 0, 0, 0, 0))
        except OverflowError as e:
            print(e)
