"""Test cases whose methods may be coroutines; `expand/async-cases.ts` sends programs here that use it."""
import asyncio
from unittest import TestCase


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(lambda: asyncio.run(_awaited(func(*args, **kwargs))))

    async def enterAsyncContext(self, cm):
        value = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return value

    def _call_setup(self):
        self.setUp()
        asyncio.run(self.asyncSetUp())

    def _finish_test(self, returned):
        if returned is not None:
            asyncio.run(_awaited(returned))

    def _call_teardown(self):
        asyncio.run(self.asyncTearDown())
        self.tearDown()

    def debug(self):
        self._call_setup()
        self._call_test()
        self._call_teardown()
        self.doCleanups()


async def _awaited(awaitable):
    return await awaitable
