// What programs written for Pyodide saw.
export default async function* (m) {
  yield m.absent();
  yield m.escaped();
  yield m.slices();
  yield m.views();
  yield await m.waits();
}
