/** Another process holds the store, or writes in it for longer than one can wait. */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}

/** There is no room left for what is written; what was there before is whole, and writes go on once there is room. */
export class StoreFull extends Error {
  override readonly name = "StoreFull";
}
