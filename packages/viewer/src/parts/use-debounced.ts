import { useEffect, useState } from "react";

/** The value once it has rested for some milliseconds: a request is not sent for each letter. */
export function useDebounced<T>(value: T, rest: number): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return later;
}
