# State in classes and dicts, commands by getattr, errors as messages.
class Room:
    def __init__(self, name: str, items: tuple[str, ...] = ()) -> None:
        self.name = name
        self.items = list(items)
        self.exits: dict[str, "Room"] = {}

    def connect(self, direction: str, other: "Room") -> None:
        opposite = {"north": "south", "east": "west"}
        self.exits[direction] = other
        other.exits[opposite[direction]] = self

    def __str__(self) -> str:
        return f"{self.name} {self.items} exits {sorted(self.exits)}"


class GameError(Exception):
    pass


class Game:
    def __init__(self, start: Room) -> None:
        self.room = start
        self.bag: list[str] = []
        self.score = 0
        self.turns = 0

    def do_go(self, direction: str) -> str:
        try:
            self.room = self.room.exits[direction]
        except KeyError:
            raise GameError(f"no way {direction}") from None
        return str(self.room)

    def do_take(self, *names: str) -> str:
        for n in names:
            if n not in self.room.items:
                raise GameError(f"no {n} here")
            self.room.items.remove(n)
            self.bag.append(n)
            self.score += len(n)
        return f"bag {self.bag}"

    def do_drop(self, name: str = "everything") -> str:
        moved = self.bag[:] if name == "everything" else [name]
        for n in moved:
            self.bag.remove(n)
            self.room.items.append(n)
        return f"dropped {', '.join(moved) or 'nothing'}"

    def do_look(self) -> str:
        return str(self.room)

    def command(self, line: str) -> str:
        self.turns += 1
        verb, *args = line.split()
        action = getattr(self, "do_" + verb, None)
        if action is None:
            return f"? {verb}"
        try:
            return action(*args)
        except GameError as e:
            return f"cannot: {e}"
        except (TypeError, ValueError) as e:
            return f"{type(e).__name__}"


hall = Room("hall", ("lamp", "coin"))
attic, garden = Room("attic", ("map",)), Room("garden")
hall.connect("north", garden)
hall.connect("east", attic)
g = Game(hall)
for line in ["look", "take lamp sword", "take coin", "go east", "take map", "go up", "go", "drop lamp", "drop ring", "go west", "dance", "go north", "drop", "look", "drop", "take map now"]:
    print(f"{g.turns:>2} > {line:<16}| {g.command(line)}")
print(g.score, g.turns, hall, attic, sep="; ")
