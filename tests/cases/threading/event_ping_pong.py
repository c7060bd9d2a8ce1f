import threading
ping, pong = threading.Event(), threading.Event()
out = []
def player(me, other, name, n):
    for i in range(n):
        me.wait()
        me.clear()
        out.append(f'{name}{i}')
        print(name, i)
        other.set()
a = threading.Thread(target=player, args=(ping, pong, 'ping', 3))
b = threading.Thread(target=player, args=(pong, ping, 'pong', 3))
a.start(); b.start()
ping.set()
a.join(); b.join()
print(' '.join(out))
