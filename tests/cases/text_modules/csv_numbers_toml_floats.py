import csv
print(list(csv.reader(['1\\.5,\\.5,.5'], quoting=csv.QUOTE_NONNUMERIC, escapechar='\\')))
print(list(csv.reader(['1\\.5,\\.5,"\\.5"'], quoting=csv.QUOTE_STRINGS, escapechar='\\')))
print(list(csv.reader(['1\\.5,\\.5,"\\.5",\\,'], escapechar='\\')))
import tomllib


def wrong(s):
    return {}


try:
    tomllib.loads('f=0.1', parse_float=wrong)
except ValueError as e:
    print(e)
print(tomllib.loads('f=0.1', parse_float=str), tomllib.loads('f = 1e3\ng = inf'))
