import { Button } from '@mantine/core';
import { Camera, Check, CloudUpload, PencilRuler, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { thumbnail } from '@/features/files/api';
import { refused } from '@/shared/toast';
import classes from './field.module.css';
import { act, withdraw } from './field';
import { reduced } from './photos';
import type { DocumentKind } from './types';
import type { Picture, Shown } from './view';

const signs = { sent: Check, waiting: CloudUpload, refused: TriangleAlert };

/** Photos and sketches: taken here, kept here, and sent when there is a network. */
export function Photos({ here }: { here: Shown }) {
  const { t } = useTranslation('field');
  const [busy, setBusy] = useState(0);
  const photo = useRef<HTMLInputElement>(null);
  const sketch = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null, kind: DocumentKind) => {
    const all = [...(files ?? [])];
    setBusy((was) => was + all.length);
    for (const file of all) {
      try {
        const small = await reduced(file, file.name || `${t(`document.${kind}`)}.jpg`);
        await act(here.task.id, { kind: 'document', document: kind, ...small });
      } catch (error) {
        refused(error);
      }
      setBusy((was) => was - 1);
    }
  };
  const inputs = [
    { ref: photo, kind: 'PHOTO' as const, icon: Camera, word: t('takePhoto'), camera: true },
    { ref: sketch, kind: 'SKETCH' as const, icon: PencilRuler, word: t('addSketch'), camera: false },
  ];
  return (
    <section aria-label={t('photos')}>
      <h2 className={classes.subtitle}>{t('photos')}</h2>
      <ul className={classes.pictures}>
        {here.pictures.map((picture) => {
          const Sign = signs[picture.state];
          return (
            <li key={picture.key} className={classes.picture} data-state={picture.state} data-testid="picture">
              <Thumb picture={picture} />
              <span className={classes.sign}>
                <Sign size={14} aria-hidden /> {t(`picture.${picture.state}`)}
              </span>
              {here.open ? (
                <button
                  type="button"
                  className={classes.drop}
                  aria-label={t('removePicture', { name: picture.name || t(`document.${picture.kind}`) })}
                  onClick={() => void (picture.waiting ? withdraw(picture.waiting.id) : act(here.task.id, { kind: 'removal', fileId: picture.fileId! }))}
                >
                  <X size={18} aria-hidden />
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {here.open ? (
        <div className={classes.cardActs}>
          {inputs.map(({ ref, kind, icon: Icon, word, camera }) => (
            <span key={kind} className={classes.grow}>
              <Button size="lg" fullWidth variant="default" leftSection={<Icon size={18} />} loading={busy > 0} onClick={() => ref.current?.click()}>
                {word}
              </Button>
              <input
                ref={ref}
                type="file"
                accept={camera ? 'image/*' : 'image/*,application/pdf'}
                capture={camera ? 'environment' : undefined}
                multiple
                hidden
                aria-label={word}
                data-testid={`input-${kind}`}
                onChange={(event) => {
                  void take(event.currentTarget.files, kind);
                  event.currentTarget.value = '';
                }}
              />
            </span>
          ))}
        </div>
      ) : null}
    </section>
  );
}

/** Of what has not gone yet the telephone has the bytes itself; they are drawn, for the policy lets no other picture in. */
function Thumb({ picture }: { picture: Picture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [lost, setLost] = useState(false);
  const sending = picture.waiting?.act;
  const bytes = sending?.kind === 'document' ? sending.bytes : undefined;
  useEffect(() => {
    if (!bytes) return;
    let gone = false;
    void createImageBitmap(new Blob([bytes]), { resizeWidth: 240 }).then(
      (image) => {
        const to = canvas.current;
        if (to && !gone) {
          to.width = image.width;
          to.height = image.height;
          to.getContext('2d')?.drawImage(image, 0, 0);
        }
        image.close();
      },
      () => setLost(true),
    );
    return () => {
      gone = true;
    };
  }, [bytes]);
  if (lost) return <span className={classes.noThumb}>{picture.name}</span>;
  if (bytes) return <canvas ref={canvas} className={classes.thumb} role="img" aria-label={picture.name} />;
  return <img className={classes.thumb} src={thumbnail(picture.fileId!, 'SMALL')} alt={picture.name} onError={() => setLost(true)} />;
}
