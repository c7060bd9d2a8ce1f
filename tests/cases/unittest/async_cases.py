import asyncio
import unittest
from unittest import IsolatedAsyncioTestCase, TestCase
events = []
class A(IsolatedAsyncioTestCase):
    def setUp(self): events.append('setUp')
    async def asyncSetUp(self):
        self.q = asyncio.Queue()
        await self.q.put(1)
        events.append('asyncSetUp')
    async def test_get(self):
        self.assertEqual(await self.q.get(), 1)
        self.addAsyncCleanup(self.clean, 'x')
    async def clean(self, what):
        await asyncio.sleep(0)
        events.append('clean ' + what)
    async def test_fail(self):
        await asyncio.sleep(0)
        self.assertEqual(1, 2)
    async def test_error(self):
        raise KeyError('k')
    def test_sync(self):
        self.assertTrue(True)
    @unittest.skip('later')
    async def test_skip(self): pass
    async def asyncTearDown(self): events.append('asyncTearDown')
    def tearDown(self): events.append('tearDown')
class B(unittest.IsolatedAsyncioTestCase):
    async def test_b(self):
        with self.assertRaises(ZeroDivisionError):
            await self.boom()
        async with asyncio.timeout(1):
            pass
    async def boom(self): 1 / 0
class C(TestCase):
    def test_c(self): pass
r = unittest.TestResult()
for cls in (A, B, C):
    unittest.defaultTestLoader.loadTestsFromTestCase(cls).run(r)
print(r.testsRun, [str(t) for t, _ in r.failures], [str(t) for t, _ in r.errors], r.skipped[0][1])
print(events)
