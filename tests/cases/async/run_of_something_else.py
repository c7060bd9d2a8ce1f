import asyncio
from dataclasses import dataclass


class Waits:
    def __await__(self):
        return asyncio.sleep(0).__await__()


async def ok():
    return await Waits()

for x in (0.5, None, ok, Waits()):
    try:
        print(asyncio.run(x))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
print(asyncio.run(ok()))


@dataclass
class P:
    x: int


print([n for n in dict(globals()) if 'pyw' in n or n[:2] != '__'])
