"""datetime: dates, times and zones."""
from datetime._date import date
from datetime._datetime import datetime
from datetime._delta import timedelta, timezone, tzinfo
from datetime._time import time

MINYEAR = 1
MAXYEAR = 9999
UTC = timezone.utc
