/* Five bodies under gravity; gives the energy after n steps. */
#define PI 3.141592653589793
#define DAY 365.24
#define SOLAR_MASS (4 * PI * PI)
enum { COUNT = 5 };

typedef struct {
  double x, y, z, vx, vy, vz, mass;
} Body;

static const Body start[COUNT] = {
    {0, 0, 0, 0, 0, 0, SOLAR_MASS},
    {4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAY,
     0.00769901118419740425 * DAY, -0.0000690460016972063023 * DAY, 0.000954791938424326609 * SOLAR_MASS},
    {8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411610 * DAY,
     0.00499852801234917238 * DAY, 0.0000230417297573763929 * DAY, 0.000285885980666130812 * SOLAR_MASS},
    {12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAY,
     0.00237847173959480950 * DAY, -0.0000296589568540237556 * DAY, 0.0000436624404335156298 * SOLAR_MASS},
    {15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAY,
     0.00162824170038242295 * DAY, -0.0000951592254519715870 * DAY, 0.0000515138902046611451 * SOLAR_MASS},
};

static void rest_sun(Body *bodies) {
  double px = 0, py = 0, pz = 0;
  for (int i = 0; i < COUNT; i++) {
    px += bodies[i].vx * bodies[i].mass;
    py += bodies[i].vy * bodies[i].mass;
    pz += bodies[i].vz * bodies[i].mass;
  }
  bodies[0].vx = -px / SOLAR_MASS;
  bodies[0].vy = -py / SOLAR_MASS;
  bodies[0].vz = -pz / SOLAR_MASS;
}

static void advance(Body *bodies, double dt) {
  for (int i = 0; i < COUNT; i++) {
    Body *a = &bodies[i];
    for (int j = i + 1; j < COUNT; j++) {
      Body *b = &bodies[j];
      double dx = a->x - b->x;
      double dy = a->y - b->y;
      double dz = a->z - b->z;
      double square = dx * dx + dy * dy + dz * dz;
      double pull = dt / (square * __builtin_sqrt(square));
      a->vx -= dx * b->mass * pull;
      a->vy -= dy * b->mass * pull;
      a->vz -= dz * b->mass * pull;
      b->vx += dx * a->mass * pull;
      b->vy += dy * a->mass * pull;
      b->vz += dz * a->mass * pull;
    }
  }
  for (int i = 0; i < COUNT; i++) {
    bodies[i].x += dt * bodies[i].vx;
    bodies[i].y += dt * bodies[i].vy;
    bodies[i].z += dt * bodies[i].vz;
  }
}

static double energy(const Body *bodies) {
  double total = 0;
  for (int i = 0; i < COUNT; i++) {
    const Body *a = &bodies[i];
    total += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
    for (int j = i + 1; j < COUNT; j++) {
      const Body *b = &bodies[j];
      double dx = a->x - b->x;
      double dy = a->y - b->y;
      double dz = a->z - b->z;
      total -= a->mass * b->mass / __builtin_sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return total;
}

double solve(int steps) {
  Body bodies[COUNT];
  for (int i = 0; i < COUNT; i++) bodies[i] = start[i];
  rest_sun(bodies);
  for (int step = 0; step < steps; step++) advance(bodies, 0.01);
  return energy(bodies);
}
