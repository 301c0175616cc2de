import { Select, type SelectProps } from '@mantine/core';
import { useEmployees } from '@/api/queries';

interface EmployeePickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value: string | null;
  onChange: (id: string | null) => void;
  /** Who is not offered, such as the employee himself. */
  except?: string;
}

/** One of those who work here, found by any part of the name or by the extension. Whoever is chosen stays visible. */
export function EmployeePicker({ value, onChange, except, ...rest }: EmployeePickerProps) {
  const employees = useEmployees();
  const offered = employees.filter((each) => each.id !== except && (each.works || each.id === value));
  const byId = new Map(offered.map((each) => [each.id, each]));
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ tabIndex: -1 }}
      maxDropdownHeight={280}
      {...rest}
      data={offered.map((each) => ({ value: each.id, label: each.name }))}
      value={value}
      onChange={onChange}
      filter={({ options, search }) => {
        const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
        return options.filter((option) => {
          if (!('value' in option)) return true;
          const one = byId.get(option.value);
          const text = `${option.label} ${one?.extension ?? ''} ${one?.departmentName ?? ''}`.toLocaleLowerCase();
          return words.every((word) => text.includes(word));
        });
      }}
      renderOption={({ option }) => {
        const one = byId.get(option.value);
        return (
          <span>
            {option.label}
            <span className="nz-dimmed"> {[one?.extension, one?.departmentName].filter(Boolean).join(' · ')}</span>
          </span>
        );
      }}
    />
  );
}
