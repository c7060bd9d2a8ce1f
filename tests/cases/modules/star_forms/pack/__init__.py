from .sub import *
from . import sub

deep = "deep"
