"""Barriers where there is one thread: all that come are let through together."""
import threading

done = []
rounds = []
barrier = threading.Barrier(3, action=lambda: rounds.append('all here'))


def work(number):
    first = barrier.wait()
    done.append(number)
    second = barrier.wait()
    assert 0 <= first < 3 and 0 <= second < 3


threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(done), rounds, barrier.parties, barrier.n_waiting, barrier.broken)

meet = threading.Barrier(2)
seen = []
other = threading.Thread(target=lambda: seen.append(meet.wait()))
other.start()
seen.append(meet.wait())
other.join()
print(sorted(seen))

alone = threading.Barrier(1)
print(alone.wait(), alone.wait())

broken = threading.Barrier(2)
broken.abort()
try:
    broken.wait()
except threading.BrokenBarrierError as e:
    print('broken', broken.broken, isinstance(e, RuntimeError), e)
broken.reset()
print(broken.broken)
try:
    broken.wait(0.01)
except threading.BrokenBarrierError:
    print('nobody came', broken.broken)
try:
    threading.Barrier(0)
except ValueError as e:
    print(e)


def fails():
    raise KeyError('action')


bad = threading.Barrier(1, fails)
try:
    bad.wait()
except KeyError as e:
    print(e, bad.broken)
