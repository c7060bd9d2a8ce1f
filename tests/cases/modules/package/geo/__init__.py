print("geo init", __name__)
VERSION: str = "1.0"
from .square import area as helper
