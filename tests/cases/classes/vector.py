# A typed value class used in arithmetic-heavy loops.
class Vec:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k, self.z * k)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def __repr__(self):
        return f"({self.x:.6g}, {self.y:.6g}, {self.z:.6g})"


class Body:
    def __init__(self, name, pos, vel, mass):
        self.name, self.pos, self.vel, self.mass = name, pos, vel, mass


def energy(bodies):
    e = 0.0
    for i, b in enumerate(bodies):
        e += 0.5 * b.mass * b.vel.dot(b.vel)
        for c in bodies[i + 1 :]:
            d = b.pos - c.pos
            e -= b.mass * c.mass / d.dot(d) ** 0.5
    return e


def step(bodies, dt):
    for i, b in enumerate(bodies):
        for c in bodies[i + 1 :]:
            d = b.pos - c.pos
            mag = dt / (d.dot(d) ** 1.5)
            b.vel = b.vel - d * (c.mass * mag)
            c.vel = c.vel + d * (b.mass * mag)
    for b in bodies:
        b.pos = b.pos + b.vel * dt


bodies = [
    Body("sun", Vec(0.0, 0.0, 0.0), Vec(0.0, 0.0, 0.0), 40.0),
    Body("one", Vec(5.0, -1.0, 0.1), Vec(0.5, 2.5, 0.0), 0.04),
    Body("two", Vec(-8, 4, 0), Vec(-1, -2, 0), 0.01),
]
print(f"{energy(bodies):.9f}")
for n in range(200):
    step(bodies, 0.01)
    if n % 50 == 0:
        print(n, [(b.name, b.pos) for b in bodies])
print(f"{energy(bodies):.9f}", Vec(1, 2, 3) * 2, Vec(1, 2, 3).dot(Vec(1, 0, 2)), Vec(1, 2, 3).x + 0.5)
