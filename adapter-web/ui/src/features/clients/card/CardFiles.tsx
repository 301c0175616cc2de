import { useMemo } from 'react';
import { clientFiles } from '@/features/files/api';
import { FileBox } from '@/features/files/FileBox';
import { useEditing } from './editing';

/** The files of the client. */
export function CardFiles() {
  const { card, locked } = useEditing();
  const owner = useMemo(() => clientFiles(card.id), [card.id]);
  return <FileBox key={card.id} owner={owner} mayAdd={!locked} />;
}
