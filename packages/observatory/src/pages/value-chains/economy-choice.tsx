import { useNavigation } from '../../routing/navigation.js';

type EconomyChoiceProps = {
  label: string;
  /** The field of the address that holds the choice. */
  field: string;
  chosen: string;
  economies: [code: string, name: string][];
};

/** An economy to choose; the address keeps it. */
export function EconomyChoice({ label, field, chosen, economies }: EconomyChoiceProps) {
  const { filter } = useNavigation();
  return (
    <div class="filters">
      <label>
        <span>{label}</span>
        <select value={chosen} onChange={(event) => filter({ [field]: event.currentTarget.value }, { replace: true })}>
          {economies.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
