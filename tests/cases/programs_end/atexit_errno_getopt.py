import atexit, errno, stat, getopt, timeit, os
@atexit.register
def bye():
    print('bye')
atexit.register(print, 'first out', 3)
def gone():
    print('never')
atexit.register(gone)
atexit.unregister(gone)
print(errno.ENOENT, errno.errorcode[errno.ENOENT], os.strerror(errno.EACCES))
print(stat.filemode(0o100644), stat.filemode(0o40755), stat.S_ISDIR(0o40755), oct(stat.S_IMODE(0o100644)))
print(getopt.getopt(['-a', '-b', 'x', '--long=3', '--flag', 'rest'], 'ab:', ['long=', 'flag']))
print(getopt.gnu_getopt(['x', '-a', 'y', '--fl'], 'ab:', ['long=', 'flag']))
for bad in (['-z'], ['-b'], ['--nope'], ['--flag=1'], ['--long']):
    try:
        getopt.getopt(bad, 'ab:', ['long=', 'flag'])
    except getopt.GetoptError as e:
        print(e, e.opt)
n = 0
def inc():
    global n
    n += 1
t = timeit.timeit(inc, number=10)
print(n, t >= 0, len(timeit.repeat(inc, number=2, repeat=3)), n, timeit.default_timer() > 0)
try:
    raise OSError(errno.EEXIST, 'x', 'f')
except FileExistsError as e:
    print(e)
raise SystemExit(3)
