import asyncio
import io
import logging
import unittest

events = []


class Async(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        events.append('setUp')

    async def asyncSetUp(self):
        await asyncio.sleep(0)
        events.append('asyncSetUp')
        self.addAsyncCleanup(self.cleanup)

    async def asyncTearDown(self):
        events.append('asyncTearDown')

    def tearDown(self):
        events.append('tearDown')

    async def cleanup(self):
        await asyncio.sleep(0)
        events.append('cleanup')

    async def test_passes(self):
        events.append('test')
        self.assertEqual(await asyncio.gather(self.value(1), self.value(2)), [1, 2])

    async def test_fails(self):
        self.assertEqual(await self.value(3), 4)

    def test_plain(self):
        self.assertTrue(True)

    async def value(self, x):
        await asyncio.sleep(0)
        return x


class Logs(unittest.TestCase):
    def test_logs(self):
        with self.assertLogs('app', level='INFO') as caught:
            logging.getLogger('app').info('first %d', 1)
            logging.getLogger('app.db').error('second')
            logging.getLogger('app').debug('no')
        self.assertEqual(caught.output, ['INFO:app:first 1', 'ERROR:app.db:second'])
        self.assertEqual([r.levelno for r in caught.records], [20, 40])

    def test_none(self):
        with self.assertLogs('app'):
            pass

    def test_no_logs(self):
        with self.assertNoLogs('app', 'WARNING'):
            logging.getLogger('app').info('quiet')

    def test_unexpected(self):
        with self.assertNoLogs():
            logging.getLogger('x').warning('loud')


for cls in (Async, Logs):
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(cls)
    result = unittest.TextTestRunner(io.StringIO()).run(suite)
    print(result)
    for test, text in result.failures + result.errors:
        print(test.id(), '|', text.splitlines()[-1])
print(events)
