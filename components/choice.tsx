export interface ChoiceProps<T extends string> {
  legend: string;
  options: readonly { id: T; label: string; relation?: string; count?: number }[];
  selected: T;
  onSelect(id: T): void;
}

/** One of a few, as a row of words; a group of radio buttons to the keyboard and to screen readers. */
export function Choice<T extends string>({ legend, options, selected, onSelect }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ id, label, relation, count }) => (
        <label key={id} data-relation={relation}>
          <input
            type="radio"
            name={legend}
            checked={id === selected}
            onChange={() => onSelect(id)}
          />
          <span class={relation ? 'sign' : undefined}>
            {count !== undefined && <b>{count}</b>} {label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
