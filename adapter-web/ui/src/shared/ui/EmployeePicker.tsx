import { Select, type SelectProps } from '@mantine/core';
import { useEmployees } from '@/api/queries';
import { employeeOptions } from './employeeOptions';

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
      {...employeeOptions(byId)}
    />
  );
}
