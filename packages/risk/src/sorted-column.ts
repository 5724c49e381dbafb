/** A sorted list of numbers that gives percentiles; one of a fixed capacity, since windows are. */
export class SortedColumn {
  readonly #values: Float64Array;
  #size = 0;

  constructor(capacity: number) {
    this.#values = new Float64Array(capacity);
  }

  static of(values: Iterable<number>): SortedColumn {
    const sorted = Float64Array.from(values).sort();
    const column = new SortedColumn(sorted.length);
    column.#values.set(sorted);
    column.#size = sorted.length;
    return column;
  }

  get size(): number {
    return this.#size;
  }

  add(value: number): void {
    const at = this.#notBelow(value);
    this.#values.copyWithin(at + 1, at, this.#size);
    this.#values[at] = value;
    this.#size++;
  }

  /** Takes out one occurrence of a value that is in the column. */
  remove(value: number): void {
    const at = this.#notBelow(value);
    this.#values.copyWithin(at, at + 1, this.#size);
    this.#size--;
  }

  /** How many values are below `value`, each equal one counted as half: ties sit in the middle of their ranks. */
  rank(value: number): number {
    return (this.#notBelow(value) + this.#above(value)) / 2;
  }

  /** The value at a quantile 0 to 1, linear between neighbours (type 7 of Hyndman and Fan, 1996); 0 when empty. */
  quantile(q: number): number {
    if (this.#size === 0) return 0;
    const position = q * (this.#size - 1);
    const below = this.#at(Math.floor(position));
    return below + (position - Math.floor(position)) * (this.#at(Math.ceil(position)) - below);
  }

  #notBelow(value: number): number {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#at(middle) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #above(value: number): number {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#at(middle) <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #at(index: number): number {
    return this.#values[index] as number;
  }
}
