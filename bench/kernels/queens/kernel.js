/** Ways to place n queens: arrays of booleans, recursion. */
class Board {
  constructor(n) {
    this.n = n;
    this.columns = new Array(n).fill(false);
    this.rising = new Array(2 * n).fill(false);
    this.falling = new Array(2 * n).fill(false);
  }
  place(row) {
    if (row === this.n) return 1;
    let ways = 0;
    for (let column = 0; column < this.n; column++) {
      if (!(this.columns[column] || this.rising[row + column] || this.falling[row - column + this.n])) {
        this.put(row, column, true);
        ways += this.place(row + 1);
        this.put(row, column, false);
      }
    }
    return ways;
  }
  put(row, column, taken) {
    this.columns[column] = taken;
    this.rising[row + column] = taken;
    this.falling[row - column + this.n] = taken;
  }
}

export const solve = n => new Board(n).place(0);
