# Overriding, super, method resolution order, class attributes.
class Animal:
    sound = "..."
    count = 0

    def __init__(self, name: str) -> None:
        self.name = name
        Animal.count += 1

    def speak(self) -> str:
        return f"{self.name} says {self.sound}"

    def describe(self) -> str:
        return f"{type(self).__name__}: {self.speak()}"


class Dog(Animal):
    sound = "woof"

    def __init__(self, name: str, tricks: list[str] | str = ()) -> None:
        super().__init__(name)
        self.tricks = list(tricks)

    def speak(self) -> str:
        return super().speak() + "!" * len(self.tricks)


class Puppy(Dog):
    def speak(self) -> str:
        return super().speak().replace("woof", "yip")


class Cat(Animal):
    def speak(self) -> str:
        self.sound = "meow"
        return Animal.speak(self)


animals: list = [Animal("it"), Dog("Rex", ["sit", "roll"]), Puppy("Bit", "a"), Cat("Tom")]
for a in animals:
    print(a.describe(), isinstance(a, Dog), isinstance(a, Animal), type(a) is Dog, issubclass(type(a), Dog))
print(Animal.count, Dog.count, Puppy.sound, Cat.sound, animals[3].sound, [c.__name__ for c in Puppy.__mro__], Puppy.__bases__ == (Dog,))
Animal.sound = "changed"
Dog.sound = "WOOF"
print([a.speak() for a in animals])
Animal.describe = lambda self: "patched " + self.name
print([a.describe() for a in animals])
rex = animals[1]
rex.speak = lambda: "instance method"
print(rex.speak(), Dog.speak(rex), issubclass(bool, int), issubclass(Dog, (Cat, Animal)), issubclass(Animal, Dog))
rex.__class__ = Puppy
del rex.speak
print(rex.speak(), type(rex).__name__)
