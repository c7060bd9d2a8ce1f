"""Thousands of discs that move, bounce off the walls and push each other apart. Ordinary Python, without annotations."""

RADIUS = 3.0
CELL = 2 * RADIUS


class Random:
    """The same numbers everywhere."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return self.state / 2147483648


class Body:
    def __init__(self, x, y, vx, vy):
        self.x = x
        self.y = y
        self.vx = vx
        self.vy = vy


class World:
    def __init__(self, count, width, height):
        self.width = width
        self.height = height
        self.columns = int(width / CELL) + 1
        self.rows = int(height / CELL) + 1
        self.collisions = 0
        random = Random(42)
        self.bodies = [
            Body(random.next() * width, random.next() * height, random.next() * 80 - 40, random.next() * 80 - 40)
            for _ in range(count)
        ]

    def step(self, seconds):
        for body in self.bodies:
            body.x += body.vx * seconds
            body.y += body.vy * seconds
            if body.x < RADIUS or body.x > self.width - RADIUS:
                body.vx = -body.vx
                body.x = min(max(body.x, RADIUS), self.width - RADIUS)
            if body.y < RADIUS or body.y > self.height - RADIUS:
                body.vy = -body.vy
                body.y = min(max(body.y, RADIUS), self.height - RADIUS)
        self.collide()

    def collide(self):
        """Bodies are looked up by the cell of a grid that they are in."""
        columns = self.columns
        rows = self.rows
        first = [-1] * (columns * rows)
        following = [-1] * len(self.bodies)
        cells = []
        for i, body in enumerate(self.bodies):
            cell = int(body.y / CELL) * columns + int(body.x / CELL)
            cells.append(cell)
            following[i] = first[cell]
            first[cell] = i
        for i, body in enumerate(self.bodies):
            cell = cells[i]
            column = cell % columns
            row = cell // columns
            for near_row in range(max(row - 1, 0), min(row + 2, rows)):
                for near_column in range(max(column - 1, 0), min(column + 2, columns)):
                    j = first[near_row * columns + near_column]
                    while j >= 0:
                        if j < i:
                            self.touch(body, self.bodies[j])
                        j = following[j]

    def touch(self, a, b):
        dx = b.x - a.x
        dy = b.y - a.y
        distance = dx * dx + dy * dy
        if distance >= CELL * CELL or distance == 0:
            return
        self.collisions += 1
        # Bodies of one mass swap what they have of speed along the line between them.
        along = ((b.vx - a.vx) * dx + (b.vy - a.vy) * dy) / distance
        if along < 0:
            a.vx += along * dx
            a.vy += along * dy
            b.vx -= along * dx
            b.vy -= along * dy

    def energy(self):
        return sum(b.vx * b.vx + b.vy * b.vy for b in self.bodies)


if __name__ == "__main__":
    world = World(1000, 640, 360)
    for _ in range(60):
        world.step(1 / 60)
    print(world.collisions, world.energy(), world.bodies[7].x, world.bodies[500].y)
