// A click changes a task; its row is rendered by the Python function that rendered it on the server.
import { render_row, sample } from './page.js';

const tasks = sample();
document.querySelector('ul').addEventListener('change', event => {
  const row = event.target.closest('li');
  const number = Number(row.id.slice('task-'.length));
  tasks[number - 1].done = event.target.checked;
  row.outerHTML = render_row(tasks[number - 1], number);
});
