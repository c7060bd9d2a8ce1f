import threading, asyncio, queue
class AsyncRunner:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.ready = threading.Event()
        self.t = threading.Thread(target=self._run, daemon=True)
        self.t.start(); self.ready.wait()
    def _run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.call_soon(self.ready.set)
        self.loop.run_forever()
    def run(self, coro): return asyncio.run_coroutine_threadsafe(coro, self.loop).result()
    def close(self):
        self.loop.call_soon_threadsafe(self.loop.stop); self.t.join(); self.loop.close()
async def add(a, b):
    await asyncio.sleep(0.001); return a + b
async def fail(): raise RuntimeError('async fail')
r = AsyncRunner()
print(r.run(add(1, 2)))
try: r.run(fail())
except RuntimeError as e: print(e)
r.close(); print(r.loop.is_closed())
