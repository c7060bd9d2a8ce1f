# Mutable state in one module seen through several.
import bank
import audit
from bank import accounts, deposit

deposit("ann", 100)
bank.deposit("bob", 50)
bank.transfer("ann", "bob", 30)
print(accounts, audit.entries, accounts is bank.accounts)
try:
    bank.transfer("ann", "bob", 1000)
except ValueError as e:
    print(e)
try:
    bank.transfer("ann", "zoe", 1)
except LookupError as e:
    print(e)
print(bank.total(), audit.count(), audit.last())
bank.accounts = []
print(bank.total(), len(accounts))
bank.FEE = 5
deposit("carl", 10)
print(bank.accounts, audit.last())
