/** A value made at first use and kept. What failed is tried anew the next time. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  const kept: { value?: Promise<T> } = {};
  return () => {
    kept.value ??= make().catch((error: unknown) => {
      delete kept.value;
      throw error;
    });
    return kept.value;
  };
}
