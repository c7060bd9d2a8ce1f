"""A value that may be a class of exceptions or an exception, asked for what exceptions have."""
import asyncio


class Own(Exception):
    pass


def pick(number):
    return (ZeroDivisionError, asyncio.CancelledError, Own, ValueError(3, 4), Own('x'))[number]


for i in range(5):
    found = pick(i)
    print(found.args, found.__context__, found.__cause__, found.__traceback__)
loop = asyncio.get_event_loop_policy().new_event_loop()
task = loop.create_task(asyncio.sleep(0, 'slept'))
task.add_done_callback(lambda done: loop.stop())
loop.run_forever()
print(task.result(), task.exception())
asyncio.set_event_loop_policy(None)
try:
    asyncio.set_event_loop_policy(3)
except TypeError as e:
    print(e)
