import { useEffect, useState } from 'preact/hooks';

/** The part of a typed storage item that a surface needs. */
export interface StoredItem<T> {
  readonly fallback: T;
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(callback: (value: T) => void): () => void;
}

/** A stored setting as state: follows changes from anywhere; `undefined` until it has been read. */
export function useStored<T>(item: StoredItem<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const follow = (next: T | null) => setValue(next ?? item.fallback);
    item.getValue().then(follow, () => setValue(item.fallback));
    return item.watch(follow);
  }, [item]);
  const store = (next: T) => {
    setValue(next);
    // What could not be stored is not shown as if it were.
    item.setValue(next).catch(() => setValue(value));
  };
  return [value, store];
}
