"""Tests that are coroutines: all of a test runs in one event loop."""
import asyncio
from unittest.case import TestCase, _StopTest, _note, _returned
from unittest.marks import SkipTest


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None

    def __init__(self, methodName='runTest'):
        TestCase.__init__(self, methodName)

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        value = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return value

    def _run_marked(self, result, expecting):
        asyncio.run(self._run_in_loop(result, expecting))

    async def _run_in_loop(self, result, expecting):
        self._result = result
        self._expecting = expecting
        self._part_failed = False
        fine = False
        expected = None
        try:
            self._call_setup()
            await self.asyncSetUp()
            fine = True
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            _note(self, result, error)
        if fine:
            fine = False
            try:
                made = _returned(self)
                if asyncio.iscoroutine(made):
                    await made
                fine = not self._part_failed
            except KeyboardInterrupt:
                raise
            except _StopTest:
                pass
            except BaseException as error:
                if expecting and not isinstance(error, SkipTest):
                    expected = error
                else:
                    _note(self, result, error)
            try:
                await self.asyncTearDown()
                self._call_teardown()
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                fine = False
                _note(self, result, error)
        while self._cleanups:
            call = self._cleanups.pop()
            try:
                made = call()
                if asyncio.iscoroutine(made):
                    await made
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                fine = False
                _note(self, result, error)
        self._finish_marked(result, expecting, expected, fine)
