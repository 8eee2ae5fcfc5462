/** What a term can be; a term may be several things at once. */
export const role = {
  head: 1,
  plural: 2,
  tail: 4,
  office: 8,
  building: 16,
  /** Belongs to the name before its head, after it; says which entity is meant. */
  before: 32,
  after: 64,
  identifying: 128,
  topic: 256,
  place: 512,
  sideA: 1024,
  sideB: 2048,
  outsider: 4096,
  elsewhere: 8192,
  rival: 16384,
  aside: 32768,
  /** Another office by its whole name; a modifier of other offices; another building. */
  otherOffice: 65536,
  otherModifier: 131072,
  otherBuilding: 262144,
  /** Counts only where the text has it in capitals. */
  capitals: 524288,
  /** "shared with": ties a noun to the party that follows. */
  shared: 1048576,
  part: 2097152,
} as const;
