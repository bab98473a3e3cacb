// A function → the same function, which works once for each key and then remembers.

/** For objects: `make` is called once for each, and what it made is kept for as long as the object lives. */
export function memoizeByObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  return remembering(new WeakMap<K, Made<V>>(), make);
}

/** A value that is made when it is first asked for. */
export function once<V>(make: () => V): () => V {
  let made: Made<V> | undefined;
  return () => (made ??= { value: make() }).value;
}

/** For words and numbers: once there are more than `most` of them all are forgotten, so that memory stays small. */
export function memoizeRecent<K extends string | number, V>(
  most: number,
  make: (key: K) => V,
): (key: K) => V {
  const known = new Map<K, Made<V>>();
  return remembering(known, (key) => {
    if (known.size >= most) known.clear();
    return make(key);
  });
}

/** In a box, for what was made may be undefined. */
type Made<V> = { readonly value: V };

function remembering<K, V>(
  known: { get: (key: K) => Made<V> | undefined; set: (key: K, made: Made<V>) => unknown },
  make: (key: K) => V,
): (key: K) => V {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
