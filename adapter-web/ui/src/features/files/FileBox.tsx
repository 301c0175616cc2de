import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Paperclip, Trash2, Upload as UploadIcon } from 'lucide-react';
import { type DragEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, ifMatch } from '@/api/client';
import { useLive } from '@/api/live';
import { queryClient } from '@/api/queries';
import { isTyping } from '@/shared/keys';
import { refused, told } from '@/shared/toast';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GridSkeleton } from '@/shared/ui/GridSkeleton';
import type { FileOwner, FileRecord } from './api';
import classes from './FileBox.module.css';
import { FileCard } from './FileCard';
import { FilePreview } from './FilePreview';
import { UploadList } from './UploadList';
import { useUploads } from './useUploads';
import { isShown, stacked } from './words';

interface FileBoxProps {
  owner: FileOwner;
  /** Whether the record lets the reader give it more. */
  mayAdd: boolean;
  /** The only sections shown here, where the rest of the record shows the others itself. */
  only?: string[];
}

/** The files of a record: looked at, sent by choosing, dropping or pasting, thrown away and taken back. */
export function FileBox({ owner, mayAdd, only }: FileBoxProps) {
  const { t } = useTranslation('files');
  const [bin, setBin] = useState(false);
  const [section, setSection] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const key = useMemo(() => ['files', ...owner.key], [owner.key]);
  const shelf = useQuery({ queryKey: [...key, bin], queryFn: () => owner.list(bin) });
  const again = () => void queryClient.invalidateQueries({ queryKey: key });
  useLive(owner.news, again);
  const { uploads, add, retry, remove } = useUploads(owner.attach, again);
  const belongs = (section: string | null) => !only || (section !== null && only.includes(section));
  const sections = (shelf.data?.sections ?? []).filter(belongs);
  const items = (shelf.data?.items ?? []).filter((file) => belongs(file.section));
  const into = section || sections[0] || '';

  useEffect(() => {
    if (!mayAdd || bin || !into) return;
    const paste = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files;
      if (!files?.length || isTyping(event.target)) return;
      event.preventDefault();
      add(files, into);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [mayAdd, bin, into, add]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (mayAdd && into) add(event.dataTransfer.files, into);
  };
  const restore = async (file: FileRecord, version = file.version) => {
    try {
      await ask(api.POST('/files/{fileId}/restoration', { params: { path: { fileId: file.id }, header: ifMatch(version) } }));
      told(t('restored', { name: file.name }));
    } catch (error) {
      refused(error);
    }
    again();
  };
  const throwAway = async (file: FileRecord) => {
    try {
      const after = await ask(api.DELETE('/files/{fileId}', { params: { path: { fileId: file.id }, header: ifMatch(file.version) } }));
      told(t('removed', { name: file.name }), () => void restore(file, after.version));
    } catch (error) {
      refused(error);
    }
    again();
  };

  if (shelf.error && !shelf.data) return <ErrorState error={shelf.error} onRetry={() => void shelf.refetch()} />;
  if (!shelf.data) return <GridSkeleton columns={[160, 160, 160]} label={t('loading')} />;
  const gallery = items.filter(isShown);
  return (
    <section
      className={classes.box}
      data-over={over || undefined}
      data-testid="files"
      aria-label={t('title')}
      onDragOver={(event) => {
        if (!mayAdd || bin || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <div className={classes.tools}>
        {mayAdd && !bin ? (
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('into')}
              value={into}
              onChange={setSection}
              data={sections.map((each) => ({ value: each, label: t(`section.${each}`, { defaultValue: each }) }))}
            />
            <Button size="compact-sm" leftSection={<UploadIcon size={14} />} onClick={() => chooser.current?.click()}>
              {t('choose')}
            </Button>
            <input
              ref={chooser}
              type="file"
              multiple
              hidden
              aria-label={t('choose')}
              data-testid="file-input"
              onChange={(event) => {
                add(event.currentTarget.files ?? [], into);
                event.currentTarget.value = '';
              }}
            />
            <span className={classes.hint}>{t('hint')}</span>
          </>
        ) : null}
        <Button
          className={classes.bin}
          variant={bin ? 'light' : 'subtle'}
          size="compact-sm"
          leftSection={<Trash2 size={14} />}
          aria-pressed={bin}
          onClick={() => setBin(!bin)}
        >
          {t('bin')}
        </Button>
      </div>
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
      {items.length === 0 && uploads.length === 0 ? (
        <EmptyState
          icon={bin ? Trash2 : Paperclip}
          text={t(bin ? 'binEmpty' : 'none')}
          action={
            mayAdd && !bin ? (
              <Button size="compact-sm" variant="default" onClick={() => chooser.current?.click()}>
                {t('choose')}
              </Button>
            ) : undefined
          }
        />
      ) : null}
      {sections.map((each) => {
        const here = stacked(items.filter((file) => file.section === each));
        return here.length === 0 ? null : (
          <div key={each} role="group" aria-label={t(`section.${each}`, { defaultValue: each })}>
            <h3 className={classes.section}>
              {t(`section.${each}`, { defaultValue: each })} <span className={classes.count}>{here.length}</span>
            </h3>
            <ul className={classes.cards}>
              {here.map((stack) => (
                <FileCard
                  key={stack.latest.id}
                  stack={stack}
                  onShow={(file) => setShown(file.id)}
                  onRemove={(file) => void throwAway(file)}
                  onRestore={(file) => void restore(file)}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {over ? <div className={classes.drop}>{t('dropHere', { section: t(`section.${into}`, { defaultValue: into }) })}</div> : null}
      <FilePreview files={gallery} shown={shown} onShow={setShown} />
    </section>
  );
}
