import time, sys
t = time.time()
print(isinstance(time.time_ns(), int), isinstance(time.monotonic_ns(), int), isinstance(time.perf_counter_ns(), int), isinstance(time.process_time(), float), isinstance(time.process_time_ns(), int), time.thread_time() >= 0, time.thread_time_ns() >= 0)
print(time.clock_gettime(time.CLOCK_REALTIME) > 1e9, time.clock_gettime_ns(time.CLOCK_MONOTONIC) > 0, time.clock_getres(time.CLOCK_MONOTONIC) > 0)
i = time.get_clock_info('monotonic')
print(i.monotonic, i.adjustable, i.resolution <= 1)
try:
    time.get_clock_info('nope')
except ValueError as e:
    print(e)
print(time.gmtime(0), time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(86400 * 365)), time.asctime(time.gmtime(0)), time.mktime(time.localtime(1000000)) == 1000000)
print(time.strptime('2024-02-29 13:14:15', '%Y-%m-%d %H:%M:%S')[:8], time.strptime('Mon Jan  5 2015', '%a %b %d %Y').tm_yday)
for f in (lambda: time.strptime('x', '%Y'), lambda: time.strptime('2024 x', '%Y'), lambda: time.sleep(-1), lambda: time.gmtime('a'), lambda: time.strftime('%Y', (1, 2)), lambda: time.mktime((1, 2)), lambda: time.strptime('2023-02-29', '%Y-%m-%d'), lambda: time.strptime('5', '%Q'), lambda: time.asctime((1,) * 8)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
s = time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0))
print(s, s.tm_zone, s[0], s.n_fields, s.n_sequence_fields, s == (2024, 1, 2, 3, 4, 5, 6, 7, 0), len(s))
print(sys.maxunicode, sys.float_info.max, sys.float_info.dig, sys.float_info.epsilon, sys.int_info.bits_per_digit, sys.hash_info.modulus, sys.hash_info.width, sys.byteorder, sys.float_repr_style)
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.version_info.releaselevel, sys.hexversion >> 16 == 0x030d, sys.api_version, sys.implementation.name)
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.intern('ab') == 'ab', sys.is_finalizing(), sys.getrecursionlimit(), sys.getswitchinterval())
print(type(sys.getsizeof(1)), type(sys.getrefcount(None)), sys.dont_write_bytecode in (True, False), sys.orig_argv[:0], sys.warnoptions, sys.exec_prefix == sys.prefix, sys.base_prefix == sys.prefix)
sys.displayhook(None); sys.displayhook('x'); sys.displayhook(3)

from datetime import datetime
for f in (lambda: datetime.strptime('2023-02-29', '%Y-%m-%d'), lambda: datetime.strptime('2023-02-28', '%Y-%m-%d')):
    try:
        print(f())
    except ValueError as e:
        print(e)
