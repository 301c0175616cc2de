import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type Dispatch, type SetStateAction, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/api/client';
import { told } from '@/shared/toast';
import { FormSection } from '@/shared/ui/FormSection';
import { type Item, type ItemFault, mostItems, moved } from './kind';
import classes from './MeasurementSettingsPage.module.css';

interface ChecklistProps {
  items: Item[];
  faults: Record<string, ItemFault>;
  onChange: Dispatch<SetStateAction<Item[]>>;
}

/** What the measurer goes through, in this order. */
export function Checklist({ items, faults, onChange }: ChecklistProps) {
  const { t } = useTranslation('measurementSettings');
  const [added, setAdded] = useState<string | null>(null);
  const change = (key: string, next: Partial<Item>) => onChange((was) => was.map((each) => (each.key === key ? { ...each, ...next } : each)));
  const add = () => {
    const key = newKey();
    setAdded(key);
    onChange((was) => [...was, { key, name: '', required: true }]);
  };
  const remove = (item: Item, index: number) => {
    onChange((was) => was.filter((each) => each.key !== item.key));
    if (item.name.trim()) told(t('item.removed', { name: item.name }), () => onChange((was) => was.toSpliced(index, 0, item)));
  };
  return (
    <FormSection title={t('kind.checklist')}>
      {items.length === 0 ? <span className="nz-dimmed">{t('item.none')}</span> : null}
      <ol className={classes.items}>
        {items.map((item, index) => {
          const name = item.name.trim() || t('item.numbered', { number: index + 1 });
          const fault = faults[item.key];
          return (
            <li key={item.key} className={classes.item}>
              <TextInput
                className={classes.name}
                aria-label={t('item.numbered', { number: index + 1 })}
                placeholder={t('item.placeholder')}
                maxLength={120}
                autoFocus={item.key === added}
                value={item.name}
                error={fault ? t(`item.fault.${fault}`) : undefined}
                onChange={(event) => change(item.key, { name: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  // Enter asks for the next line here, not for the whole form to be saved.
                  event.preventDefault();
                  if (item.name.trim() && items.length < mostItems) add();
                }}
              />
              <div className={classes.tools}>
                <Checkbox
                  label={t('item.required')}
                  aria-label={t('item.requiredOf', { name })}
                  checked={item.required}
                  onChange={(event) => change(item.key, { required: event.currentTarget.checked })}
                />
                <ActionIcon variant="subtle" color="gray" aria-label={t('item.up', { name })} disabled={index === 0} onClick={() => onChange((was) => moved(was, index, -1))}>
                  <ArrowUp size={14} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('item.down', { name })}
                  disabled={index === items.length - 1}
                  onClick={() => onChange((was) => moved(was, index, 1))}
                >
                  <ArrowDown size={14} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={t('item.remove', { name })} onClick={() => remove(item, index)}>
                  <X size={14} />
                </ActionIcon>
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button variant="default" size="compact-sm" leftSection={<Plus size={14} />} disabled={items.length >= mostItems} onClick={add}>
          {t('item.add')}
        </Button>
      </div>
    </FormSection>
  );
}
