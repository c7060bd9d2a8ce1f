/** A queue of customers before clerks: objects with many properties of all kinds. */
class Random {
  constructor(seed) {
    this.state = seed;
  }
  below(n) {
    this.state = (Math.imul(this.state, 1103515245) + 12345) & 0x7fffffff;
    return (this.state >> 8) % n;
  }
}

class Customer {
  constructor(number, arrived, work) {
    this.number = number;
    this.arrived = arrived;
    this.work = work;
    this.started = -1;
    this.next = null;
  }
}

class Queue {
  constructor() {
    this.first = null;
    this.last = null;
    this.length = 0;
    this.longest = 0;
  }
  put(customer) {
    if (this.last === null) this.first = customer;
    else this.last.next = customer;
    this.last = customer;
    this.length++;
    if (this.length > this.longest) this.longest = this.length;
  }
  take() {
    const customer = this.first;
    if (customer !== null) {
      this.first = customer.next;
      if (this.first === null) this.last = null;
      this.length--;
    }
    return customer;
  }
}

class Clerk {
  constructor(speed) {
    this.speed = speed;
    this.customer = null;
    this.left = 0;
    this.served = 0;
    this.idle = 0;
  }
  tick(queue, now, office) {
    if (this.customer === null) {
      this.customer = queue.take();
      if (this.customer === null) {
        this.idle++;
        return;
      }
      this.customer.started = now;
      this.left = this.customer.work;
      office.waited += now - this.customer.arrived;
    }
    this.left -= this.speed;
    if (this.left <= 0) {
      this.served++;
      this.customer = null;
    }
  }
}

class Office {
  constructor(clerks) {
    this.clerks = clerks;
    this.queue = new Queue();
    this.random = new Random(42);
    this.arrivals = 0;
    this.waited = 0;
  }
  run(ticks) {
    for (let now = 0; now < ticks; now++) {
      if (this.random.below(10) < 4) {
        this.arrivals++;
        this.queue.put(new Customer(this.arrivals, now, 3 + this.random.below(9)));
      }
      for (const clerk of this.clerks) clerk.tick(this.queue, now, this);
    }
  }
}

export function solve(n) {
  const office = new Office([new Clerk(1), new Clerk(0.75), new Clerk(1.25)]);
  office.run(n);
  let served = 0;
  let idle = 0;
  for (const clerk of office.clerks) {
    served += clerk.served;
    idle += clerk.idle;
  }
  return office.waited * 1000 + served + idle + office.queue.longest;
}
