/** Exceptions raised in a function and handled by its caller, one time in four. */
class Refused extends Error {
  constructor(amount) {
    super();
    this.amount = amount;
  }
}

class Account {
  balance = 100;
  take(amount) {
    if (amount > this.balance) throw new Refused(amount);
    this.balance -= amount;
  }
}

export function solve(n) {
  const account = new Account();
  let refused = 0;
  for (let i = 0; i < n; i++) {
    try {
      account.take((i % 4) * 60);
    } catch (e) {
      if (!(e instanceof Refused)) throw e;
      refused += e.amount;
    } finally {
      account.balance = 130;
    }
  }
  return refused + account.balance;
}
