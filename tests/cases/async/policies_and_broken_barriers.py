"""Policies of asyncio and a barrier that is broken."""
import asyncio

print(issubclass(asyncio.DefaultEventLoopPolicy, asyncio.AbstractEventLoopPolicy))
policy = asyncio.get_event_loop_policy()
print(isinstance(policy, asyncio.AbstractEventLoopPolicy), isinstance(policy, asyncio.DefaultEventLoopPolicy))
asyncio.set_event_loop_policy(asyncio.DefaultEventLoopPolicy())
print(issubclass(asyncio.BrokenBarrierError, RuntimeError), asyncio.BrokenBarrierError.__name__)


async def party(barrier, name):
    try:
        place = await barrier.wait()
        return name, place >= 0
    except asyncio.BrokenBarrierError as e:
        return name, 'broken', str(e)


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    print(await asyncio.gather(*[party(barrier, n) for n in 'abc']))
    waiting = [asyncio.create_task(party(barrier, n)) for n in 'de']
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    print(barrier.broken, await asyncio.gather(*waiting))
    print(await party(barrier, 'f'))
    await barrier.reset()
    print(barrier.broken, barrier.n_waiting)
    waiting = [asyncio.create_task(party(barrier, n)) for n in 'gh']
    await asyncio.sleep(0)
    await barrier.reset()
    print(await asyncio.gather(*waiting))
    async with asyncio.Barrier(1) as place:
        print(place)
    for wrong in (0, -1):
        try:
            asyncio.Barrier(wrong)
        except ValueError as e:
            print(type(e).__name__, e)


asyncio.run(main())
