// What the functions of callbacks.py saw, which JavaScript called.
export default async function* (m) {
  yield m.bus();
  yield m.lists();
  yield m.refused();
  yield m.objects();
  yield await m.later();
  yield m.kinds();
}
