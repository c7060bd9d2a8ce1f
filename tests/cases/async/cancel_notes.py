import asyncio


async def waits():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('inside', e.args)
        raise


async def main():
    for message in (None, 'stop', 5):
        task = asyncio.create_task(waits())
        await asyncio.sleep(0)
        task.cancel(message)
        try:
            await task
        except asyncio.CancelledError as e:
            print('outside', e.args, task.cancelled())
    future = asyncio.get_running_loop().create_future()
    future.cancel('never')
    try:
        future.result()
    except asyncio.CancelledError as e:
        print(e.args)


asyncio.run(main())
