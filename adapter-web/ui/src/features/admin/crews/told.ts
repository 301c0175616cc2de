import { refresh } from '@/features/fulfilment/queries';
import { refused, told } from '@/shared/toast';
import type { Keeper, Kept } from './keepers';

/** Says that a change is kept, and takes it back while the message stands. */
export function toldKept<Item extends Kept, Form extends object>(keeper: Keeper<Item, Form>, text: string, before: Item | null, after: Item) {
  refresh();
  told(text, before ? () => void keeper.change(after, keeper.formOf(before), before.active).catch(refused).finally(refresh) : undefined);
}
