/** Hands out up to `count` columns of `length` numbers that lie in one piece of memory: an array each would take many times as long to get. */
export function openColumns(count: number, length: number): (value?: number) => Int32Array {
  const block = new Int32Array(count * length);
  let from = 0;
  return (value = 0) => {
    const column = block.subarray(from, (from += length));
    return value === 0 ? column : column.fill(value);
  };
}
