import { ActionIcon, Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { type FocusEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDictionary } from '@/api/queries';
import { TaskFiles } from '@/features/measurements/TaskFiles';
import { formatMoney } from '@/shared/format';
import { DateField } from '@/shared/ui/DateField';
import { MoneyInput } from '@/shared/ui/MoneyInput';
import type { Order, OrderMoney } from '../queries';
import { type DraftLine, newLine } from './calculation';
import { FileLinks } from './FileLinks';
import classes from './Form.module.css';
import { Price } from './Price';
import { useCalculation } from './useCalculation';

/** Positions, discount and dates, changed in place: what is left is saved. */
export function CalculationForm({ order, money }: { order: Order; money: OrderMoney }) {
  const { t } = useTranslation('orders');
  const editing = useCalculation(order, money);
  const { draft, change, commit, wrong, state, dialog } = editing;
  const groups = useDictionary('product-groups');
  const [sending, setSending] = useState(false);
  const added = useRef<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { calculation } = money;
  const amounts = new Map(calculation.lines.map((line) => [line.number, line.amount]));
  const changeLine = (key: string, next: Partial<DraftLine>) =>
    change((was) => ({ ...was, lines: was.lines.map((line) => (line.key === key ? { ...line, ...next } : line)) }));
  const add = () => {
    const line = newLine(draft.lines);
    added.current = line.key;
    change((was) => ({ ...was, lines: [...was.lines, line] }));
  };
  const remove = (key: string) => {
    editing.changeNow({ lines: draft.lines.filter((line) => line.key !== key) });
    box.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  const left = (event: FocusEvent<HTMLDivElement>) => {
    // Into a list of choices or a calendar that hangs outside: the field is not left yet.
    const to = event.relatedTarget;
    if (to instanceof Element && to.closest('[data-portal]')) return;
    commit();
  };
  const own = new Set(calculation.fileIds);
  const fresh = draft.fileIds.filter((id) => !own.has(id)).map((id) => ({ id, name: editing.names.get(id) ?? '' }));
  return (
    <div
      ref={box}
      className={classes.body}
      onBlur={left}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && (event.code === 'KeyS' || event.code === 'Enter')) {
          event.preventDefault();
          commit();
        } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.defaultPrevented) commit();
      }}
      data-testid="calculation-form"
    >
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('calculation.positions')}>
          <thead>
            <tr>
              <th scope="col">{t('calculation.group')}</th>
              <th scope="col">{t('calculation.product')}</th>
              <th scope="col">{t('calculation.quantity')}</th>
              <th scope="col">{t('calculation.price')}</th>
              <th scope="col" className={classes.number}>
                {t('calculation.amount')}
              </th>
              <th scope="col" className={classes.narrow}>
                <span className="nz-only-read-aloud">{t('common:remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {draft.lines.map((line) => {
              const bad = wrong?.lines[line.key];
              const name = (field: 'group' | 'product' | 'quantity' | 'price') => t('calculation.row', { number: line.number, field: t(`calculation.${field}`) });
              return (
                <tr key={line.key} data-testid={`line-${line.number}`}>
                  <td className={classes.group}>
                    <Select
                      aria-label={name('group')}
                      data={groups.options(line.group)}
                      value={line.group}
                      searchable
                      clearable
                      clearButtonProps={{ tabIndex: -1 }}
                      autoFocus={added.current === line.key}
                      error={editing.errors[`lines.${line.number}.group`]}
                      onChange={(group) => editing.changeNow({ lines: draft.lines.map((each) => (each.key === line.key ? { ...each, group } : each)) })}
                    />
                  </td>
                  <td>
                    <TextInput
                      aria-label={name('product')}
                      maxLength={300}
                      value={line.product}
                      error={bad?.product ? t('calculation.productNeeded') : editing.errors[`lines.${line.number}.product`]}
                      onChange={(event) => changeLine(line.key, { product: event.currentTarget.value })}
                    />
                  </td>
                  <td className={classes.quantity}>
                    <TextInput
                      aria-label={name('quantity')}
                      inputMode="decimal"
                      maxLength={14}
                      value={line.quantity}
                      error={bad?.quantity ? t('calculation.badQuantity') : editing.errors[`lines.${line.number}.quantity`]}
                      onChange={(event) => changeLine(line.key, { quantity: event.currentTarget.value })}
                    />
                  </td>
                  <td className={classes.price}>
                    <MoneyInput
                      aria-label={name('price')}
                      value={line.price}
                      error={bad?.price ? t('calculation.badMoney') : (editing.errors[`lines.${line.number}.price.amount`] ?? editing.errors[`lines.${line.number}.price`])}
                      onChange={(price) => changeLine(line.key, { price })}
                    />
                  </td>
                  <td className={classes.number}>{editing.dirty ? '' : formatMoney(amounts.get(line.number))}</td>
                  <td>
                    <ActionIcon variant="subtle" color="gray" aria-label={t('calculation.remove', { number: line.number })} onClick={() => remove(line.key)}>
                      <Trash2 size={15} />
                    </ActionIcon>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div>
        <Button size="compact-sm" variant="default" leftSection={<Plus size={14} />} data-add onClick={add}>
          {t('calculation.add')}
        </Button>
      </div>
      <div className={classes.fields}>
        <MoneyInput
          label={t('calculation.enteredTotal')}
          description={t('calculation.enteredHint')}
          value={draft.total}
          error={wrong?.total ? t('calculation.badMoney') : (editing.errors['total.amount'] ?? editing.errors.total)}
          onChange={(total) => change((was) => ({ ...was, total }))}
        />
        <div>
          <MoneyInput
            label={t('calculation.discount')}
            unit={draft.discountIn === 'percent' ? '%' : undefined}
            value={draft.discount}
            error={
              wrong?.discount
                ? t(draft.discountIn === 'percent' ? 'calculation.badPercent' : 'calculation.badMoney')
                : (editing.errors['discount.percent'] ?? editing.errors['discount.amount.amount'] ?? editing.errors.discount)
            }
            onChange={(discount) => change((was) => ({ ...was, discount }))}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('calculation.discountIn')}
            data={[
              { value: 'percent', label: t('calculation.percent') },
              { value: 'amount', label: t('calculation.amountUnit') },
            ]}
            value={draft.discountIn}
            onChange={(unit) => editing.changeNow({ discountIn: unit as 'percent' | 'amount' })}
          />
        </div>
        <DateField label={t('calculation.sumAgreedOn')} value={draft.sumAgreedOn} error={editing.errors.sumAgreedOn} onChange={(sumAgreedOn) => editing.changeNow({ sumAgreedOn })} />
        <DateField label={t('calculation.priceAgreedOn')} value={draft.priceAgreedOn} error={editing.errors.priceAgreedOn} onChange={(priceAgreedOn) => editing.changeNow({ priceAgreedOn })} />
      </div>
      <Textarea
        label={t('calculation.priceNote')}
        autosize
        minRows={1}
        maxLength={4000}
        value={draft.priceNote}
        error={editing.errors.priceNote}
        onChange={(event) => {
          const priceNote = event.currentTarget.value;
          change((was) => ({ ...was, priceNote }));
        }}
      />
      <FileLinks orderId={order.id} ids={calculation.fileIds} />
      <TaskFiles
        title={t('calculation.files')}
        files={fresh}
        onBusy={setSending}
        onChange={(next) => {
          const files = next(fresh);
          for (const file of files) editing.names.set(file.id, file.name);
          editing.changeNow({ fileIds: [...calculation.fileIds, ...files.map((file) => file.id)] });
        }}
      />
      <Price price={calculation.price} />
      <p className={state.bad ? classes.late : classes.note} role="status" data-testid="calculation-state">
        {sending ? '' : state.text}
      </p>
      {dialog}
    </div>
  );
}
