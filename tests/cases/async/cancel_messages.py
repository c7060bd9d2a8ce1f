import asyncio
async def sub():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('sub', e.args)
        raise
async def early(): return 1
async def main():
    t = asyncio.create_task(sub())
    await asyncio.sleep(0)
    t.cancel('stop it')
    try:
        await t
    except asyncio.CancelledError as e:
        print('main', e.args)
    try:
        t.result()
    except asyncio.CancelledError as e:
        print(e.args)
    t = asyncio.create_task(sub())
    t.cancel(msg='before it began')
    r = await asyncio.gather(t, early(), return_exceptions=True)
    print(repr(r[0]), r[1])
    g = asyncio.gather(sub(), sub())
    await asyncio.sleep(0)
    g.cancel('both')
    try:
        await g
    except asyncio.CancelledError as e:
        print('gather', e.args)
    f = asyncio.get_running_loop().create_future()
    f.cancel(('any', 3))
    try:
        await f
    except asyncio.CancelledError as e:
        print(e.args, f.cancelled(), f.done())
    t = asyncio.create_task(sub())
    await asyncio.sleep(0)
    t.cancel()
    print([repr(x) for x in await asyncio.gather(t, return_exceptions=True)])
asyncio.run(main())
