print("geo init", __name__)
VERSION = "1.0"
from .square import area as helper
