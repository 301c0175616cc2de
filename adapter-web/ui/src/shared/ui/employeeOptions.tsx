import type { ComboboxParsedItem, OptionsFilter, SelectProps } from '@mantine/core';
import type { Schemas } from '@/api/client';

/** How employees are offered: found by any part of the name, the department or the extension, both shown beside the name. */
export function employeeOptions(byId: ReadonlyMap<string, Schemas['Employee']>): { filter: OptionsFilter; renderOption: NonNullable<SelectProps['renderOption']> } {
  return {
    filter: ({ options, search }) => {
      const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      return options.filter((option: ComboboxParsedItem) => {
        if (!('value' in option)) return true;
        const one = byId.get(option.value);
        const text = `${option.label} ${one?.extension ?? ''} ${one?.departmentName ?? ''}`.toLocaleLowerCase();
        return words.every((word) => text.includes(word));
      });
    },
    renderOption: ({ option }) => {
      const one = byId.get(option.value);
      return (
        <span>
          {option.label}
          <span className="nz-dimmed"> {[one?.extension, one?.departmentName].filter(Boolean).join(' · ')}</span>
        </span>
      );
    },
  };
}
