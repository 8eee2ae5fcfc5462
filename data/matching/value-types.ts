/** The types of value whose presence in a sentence tells something about the question it answers. */
export type ValueType = 'number' | 'person-count' | 'frequency' | 'date' | 'place' | 'person' | `party:${string}` | `event:${string}`;
