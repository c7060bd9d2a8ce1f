import plugins
from shapes import Base


@plugins.plugin
class Circle(Base):
    PI = 3

    def area(self):
        return self.PI * self.size**2
