import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './field.module.css';
import type { Dimension } from './types';
import type { Shown } from './view';

/** Sizes in millimetres, one below the other; a new one needs two touches and no form. */
export function Sizes({ here, onChange }: { here: Shown; onChange: (dimensions: Dimension[]) => void }) {
  const { t } = useTranslation('field');
  const [what, setWhat] = useState('');
  const [size, setSize] = useState<number | ''>('');
  const sizes = here.findings.dimensions;
  const add = () => {
    if (!what.trim() || size === '') return;
    onChange([...sizes, { what: what.trim(), millimetres: size, note: null }]);
    setWhat('');
    setSize('');
  };
  return (
    <section aria-label={t('sizes')}>
      <h2 className={classes.subtitle}>{t('sizes')}</h2>
      <ul className={classes.sizes}>
        {sizes.map((each, at) => (
          <li key={`${at} ${each.what}`} className={classes.size}>
            <span>{each.what}</span>
            <strong>{t('millimetres', { value: each.millimetres })}</strong>
            {here.open ? (
              <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('removeSize', { what: each.what })} onClick={() => onChange(sizes.filter((_, other) => other !== at))}>
                <X size={18} />
              </ActionIcon>
            ) : null}
          </li>
        ))}
      </ul>
      {here.open ? (
        <form
          className={classes.newSize}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextInput size="md" aria-label={t('what')} placeholder={t('what')} maxLength={120} value={what} onChange={(event) => setWhat(event.currentTarget.value)} />
          <NumberInput size="md" aria-label={t('size')} placeholder={t('size')} min={0} max={1_000_000} allowDecimal={false} hideControls inputMode="numeric" value={size} onChange={(value) => setSize(typeof value === 'number' ? value : '')} />
          <Button type="submit" size="md" variant="default" aria-label={t('addSize')} disabled={!what.trim() || size === ''}>
            <Plus size={18} />
          </Button>
        </form>
      ) : null}
    </section>
  );
}
