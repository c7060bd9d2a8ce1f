from broken import *
