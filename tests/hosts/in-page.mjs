// The page of a browser: runs tests from the number in its address on and posts what it sees; goes on in a fresh page
// after a while, since a page keeps all the modules it has loaded.
import { runTest, watch } from './in-host.mjs';

const PAGE = 40;
watch();
const tests = await (await fetch('/tests.json')).json();
const from = Number(location.search.slice(1));
const to = Math.min(from + PAGE, tests.length);
const post = (path, body) => fetch(path, { method: 'POST', body: JSON.stringify(body) });
for (let i = from; i < to; i++) {
  const test = tests[i];
  const load = {
    loader: () => import(`/${test.loader}/browser.js`),
    use: () => import(`/${test.loader}/use.mjs`),
    drive: () => import('/drive.mjs'),
  };
  const outcome = await runTest(test, load);
  await post('/result', { index: i, ...outcome });
}
if (to < tests.length) location.replace(`/?${to}`);
else await post('/done', {});
