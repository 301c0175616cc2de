import { ActionIcon, Modal } from '@mantine/core';
import { ChevronLeft, ChevronRight, Download, RotateCw, X, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { content, type FileRecord, inline, thumbnail } from './api';
import classes from './FilePreview.module.css';

interface FilePreviewProps {
  files: FileRecord[];
  /** Which one is shown; null for none. */
  shown: string | null;
  onShow: (id: string | null) => void;
}

const STEPS = [1, 1.5, 2, 3, 4];

/** Pictures and PDF over the page: nearer, turned, one after the other; all of it by keyboard too. */
export function FilePreview({ files, shown, onShow }: FilePreviewProps) {
  const { t } = useTranslation('files');
  const [step, setStep] = useState(0);
  const [turn, setTurn] = useState(0);
  const [lost, setLost] = useState(false);
  const at = files.findIndex((each) => each.id === shown);
  const file = files[at];
  useEffect(() => {
    setStep(0);
    setTurn(0);
    setLost(false);
  }, [shown]);
  const go = (by: number) => {
    const next = files[at + by];
    if (next) onShow(next.id);
  };
  const nearer = () => setStep((was) => Math.min(was + 1, STEPS.length - 1));
  const further = () => setStep((was) => Math.max(was - 1, 0));
  const keys: Record<string, () => void> = {
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
    BracketLeft: () => go(-1),
    BracketRight: () => go(1),
    Equal: nearer,
    NumpadAdd: nearer,
    Minus: further,
    NumpadSubtract: further,
    Digit0: () => setStep(0),
    KeyR: () => setTurn((was) => was + 90),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.code];
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  if (!file) return null;
  const picture = file.previewed;
  return (
    <Modal opened onClose={() => onShow(null)} fullScreen withCloseButton={false} padding={0} title={null} aria-label={t('preview', { name: file.name })} transitionProps={{ duration: 0 }}>
      <div className={classes.frame} onKeyDown={onKeyDown} data-testid="preview">
        <div className={classes.bar}>
          <strong className={classes.name}>{file.name}</strong>
          <span className={classes.count}>{t('nth', { at: at + 1, of: files.length })}</span>
          <span className={classes.acts}>
            {picture ? (
              <>
                <ActionIcon variant="subtle" color="gray" aria-label={t('further')} disabled={step === 0} onClick={further}>
                  <ZoomOut size={18} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={t('nearer')} disabled={step === STEPS.length - 1} onClick={nearer}>
                  <ZoomIn size={18} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={t('turn')} onClick={() => setTurn(turn + 90)}>
                  <RotateCw size={18} />
                </ActionIcon>
              </>
            ) : null}
            <ActionIcon variant="subtle" color="gray" component="a" href={content(file.id)} download={file.name} aria-label={t('download', { name: file.name })}>
              <Download size={18} />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" data-autofocus aria-label={t('common:close')} onClick={() => onShow(null)}>
              <X size={18} />
            </ActionIcon>
          </span>
        </div>
        <div className={classes.stage} data-picture={picture || undefined}>
          {at > 0 ? (
            <ActionIcon className={classes.before} variant="default" size="lg" radius="xl" aria-label={t('before')} onClick={() => go(-1)}>
              <ChevronLeft size={20} />
            </ActionIcon>
          ) : null}
          {lost ? (
            <p role="alert">{t('cannotShow')}</p>
          ) : picture ? (
            <img
              key={file.id}
              className={classes.picture}
              src={thumbnail(file.id, 'LARGE')}
              alt={file.name}
              style={{ transform: `scale(${STEPS[step]!}) rotate(${turn}deg)` }}
              onError={() => setLost(true)}
            />
          ) : (
            <iframe key={file.id} className={classes.document} src={inline(file.id)} title={file.name} />
          )}
          {at < files.length - 1 ? (
            <ActionIcon className={classes.after} variant="default" size="lg" radius="xl" aria-label={t('after')} onClick={() => go(1)}>
              <ChevronRight size={20} />
            </ActionIcon>
          ) : null}
        </div>
      </div>
    </Modal>
  );
}
