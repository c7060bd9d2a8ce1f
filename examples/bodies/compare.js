// The same animation in JavaScript, to compare with.
const RADIUS = 3, CELL = 6;
let state = 42;
const random = () => (state = Number((BigInt(state) * 1103515245n + 12345n) % 2147483648n)) / 2147483648;
const canvas = document.getElementById('canvas'), label = document.getElementById('label'), paper = canvas.getContext('2d');
const { width, height } = canvas;
const count = Number(new URLSearchParams(location.search).get('n') ?? '5000');
const columns = Math.floor(width / CELL) + 1, rows = Math.floor(height / CELL) + 1;
const bodies = Array.from({ length: count }, () => ({ x: random() * width, y: random() * height, vx: random() * 80 - 40, vy: random() * 80 - 40 }));

function touch(a, b) {
  const dx = b.x - a.x, dy = b.y - a.y, distance = dx * dx + dy * dy;
  if (distance >= CELL * CELL || distance === 0) return;
  const along = ((b.vx - a.vx) * dx + (b.vy - a.vy) * dy) / distance;
  if (along >= 0) return;
  a.vx += along * dx; a.vy += along * dy; b.vx -= along * dx; b.vy -= along * dy;
}

function step(seconds) {
  for (const b of bodies) {
    b.x += b.vx * seconds; b.y += b.vy * seconds;
    if (b.x < RADIUS || b.x > width - RADIUS) { b.vx = -b.vx; b.x = Math.min(Math.max(b.x, RADIUS), width - RADIUS); }
    if (b.y < RADIUS || b.y > height - RADIUS) { b.vy = -b.vy; b.y = Math.min(Math.max(b.y, RADIUS), height - RADIUS); }
  }
  const first = new Array(columns * rows).fill(-1), following = new Array(count).fill(-1), cells = [];
  bodies.forEach((b, i) => {
    const cell = Math.floor(b.y / CELL) * columns + Math.floor(b.x / CELL);
    cells.push(cell); following[i] = first[cell]; first[cell] = i;
  });
  bodies.forEach((b, i) => {
    const column = cells[i] % columns, row = Math.floor(cells[i] / columns);
    for (let r = Math.max(row - 1, 0); r < Math.min(row + 2, rows); r++)
      for (let c = Math.max(column - 1, 0); c < Math.min(column + 2, columns); c++)
        for (let j = first[r * columns + c]; j >= 0; j = following[j]) if (j < i) touch(b, bodies[j]);
  });
}

const times = [];
function frame() {
  const start = performance.now();
  step(1 / 60);
  paper.fillStyle = '#111';
  paper.fillRect(0, 0, width, height);
  paper.fillStyle = '#7fd1ff';
  for (const b of bodies) paper.fillRect(b.x - 2, b.y - 2, 4, 4);
  times.push(performance.now() - start);
  if (times.length === 60) {
    times.sort((a, b) => a - b);
    label.textContent = `${count} bodies, ${times[30].toFixed(2)} ms of script a frame`;
    times.length = 0;
  }
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);
