# A text as exit code goes to stderr, the status is 1.
import sys

print("before")
sys.exit("a message for stderr")
