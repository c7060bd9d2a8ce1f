/** Five bodies under gravity; gives the energy after n steps. */
const DAY = 365.24;
const SOLAR_MASS = 4 * Math.PI * Math.PI;

const body = (x, y, z, vx, vy, vz, mass) => ({ x, y, z, vx, vy, vz, mass });

const makeBodies = () => [
  body(0, 0, 0, 0, 0, 0, SOLAR_MASS),
  body(
    4.8414314424647209,
    -1.16032004402742839,
    -0.103622044471123109,
    0.00166007664274403694 * DAY,
    0.00769901118419740425 * DAY,
    -0.0000690460016972063023 * DAY,
    0.000954791938424326609 * SOLAR_MASS,
  ),
  body(
    8.34336671824457987,
    4.12479856412430479,
    -0.403523417114321381,
    -0.0027674251072641161 * DAY,
    0.00499852801234917238 * DAY,
    0.0000230417297573763929 * DAY,
    0.000285885980666130812 * SOLAR_MASS,
  ),
  body(
    12.894369562139131,
    -15.1111514016986312,
    -0.223307578892655734,
    0.00296460137564761618 * DAY,
    0.0023784717395948095 * DAY,
    -0.0000296589568540237556 * DAY,
    0.0000436624404335156298 * SOLAR_MASS,
  ),
  body(
    15.3796971148509165,
    -25.9193146099879641,
    0.179258772950371181,
    0.00268067772490389322 * DAY,
    0.00162824170038242295 * DAY,
    -0.000095159225451971587 * DAY,
    0.0000515138902046611451 * SOLAR_MASS,
  ),
];

function restSun(bodies) {
  let px = 0;
  let py = 0;
  let pz = 0;
  for (const { vx, vy, vz, mass } of bodies) {
    px += vx * mass;
    py += vy * mass;
    pz += vz * mass;
  }
  const sun = bodies[0];
  sun.vx = -px / SOLAR_MASS;
  sun.vy = -py / SOLAR_MASS;
  sun.vz = -pz / SOLAR_MASS;
}

function advance(bodies, dt) {
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i];
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j];
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const dz = a.z - b.z;
      const square = dx * dx + dy * dy + dz * dz;
      const pull = dt / (square * Math.sqrt(square));
      a.vx -= dx * b.mass * pull;
      a.vy -= dy * b.mass * pull;
      a.vz -= dz * b.mass * pull;
      b.vx += dx * a.mass * pull;
      b.vy += dy * a.mass * pull;
      b.vz += dz * a.mass * pull;
    }
  }
  for (const body of bodies) {
    body.x += dt * body.vx;
    body.y += dt * body.vy;
    body.z += dt * body.vz;
  }
}

function energy(bodies) {
  let total = 0;
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i];
    total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j];
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const dz = a.z - b.z;
      total -= (a.mass * b.mass) / Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return total;
}

export function solve(steps) {
  const bodies = makeBodies();
  restSun(bodies);
  for (let step = 0; step < steps; step++) advance(bodies, 0.01);
  return energy(bodies);
}
