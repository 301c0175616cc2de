import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Check, CircleAlert, CircleDashed, FileText, Minus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { queryClient } from '@/api/queries';
import { content, type FileRecord, thumbnail } from '@/features/files/api';
import { FilePreview } from '@/features/files/FilePreview';
import { isShown } from '@/features/files/words';
import { formatDate, formatNumber } from '@/shared/format';
import { FormSection } from '@/shared/ui/FormSection';
import classes from './MeasurementPage.module.css';
import { type Measurement, measurementFilesQuery } from './queries';

type Result = Schemas['MeasurementResult'];

/** What the measurer brought: the latest version, any earlier one, and what differs between two. */
export function ResultView({ measurement }: { measurement: Measurement }) {
  const { t } = useTranslation('measurements');
  const versions = measurement.submissions;
  const [chosen, setChosen] = useState<string | null>(null);
  const [compared, setCompared] = useState<string | null>(null);
  const draft = measurement.phase !== 'SUBMITTED' && measurement.phase !== 'ACCEPTED';
  const of = (value: string | null): Result | undefined =>
    value === 'draft' ? measurement.draft : versions.find((each) => String(each.number) === value)?.result;
  const latest = draft ? 'draft' : String(versions.at(-1)?.number ?? 'draft');
  const shown = of(chosen) ? chosen! : latest;
  const result = of(shown) ?? measurement.draft;
  const other = of(compared);
  const options = [
    ...(draft ? [{ value: 'draft', label: t('draft') }] : []),
    ...[...versions].reverse().map((each) => ({
      value: String(each.number),
      label: t('version', { number: each.number, at: formatDate(each.at, 'dateTime'), name: each.by.name }),
    })),
  ];
  return (
    <>
      {options.length > 1 ? (
        <div className={classes.pair}>
          <Select label={t('shownVersion')} allowDeselect={false} data={options} value={shown} onChange={setChosen} />
          <Select
            label={t('comparedWith')}
            clearable
            clearButtonProps={{ tabIndex: -1 }}
            data={options.filter((each) => each.value !== shown)}
            value={other ? compared : null}
            onChange={setCompared}
          />
        </div>
      ) : null}
      <Documents measurement={measurement} result={result} other={other} />
      <Checklist measurement={measurement} result={result} />
      <Sizes result={result} other={other} />
      <Materials result={result} />
      {result.comment ? (
        <FormSection title={t('field.resultComment')}>
          <p>{result.comment}</p>
        </FormSection>
      ) : null}
    </>
  );
}

function Documents({ measurement, result, other }: { measurement: Measurement; result: Result; other?: Result }) {
  const { t } = useTranslation('measurements');
  const files = useQuery(measurementFilesQuery(measurement.id)).data ?? [];
  const [shown, setShown] = useState<string | null>(null);
  const byId = new Map(files.map((file) => [file.id, file]));
  const looked = files.filter((file) => isShown(file) && result.documents.some((each) => each.fileId === file.id));
  /** The server remembers who opened what; the page asks again once the preview is closed. */
  const show = (id: string | null) => {
    setShown(id);
    if (id !== null) return;
    void queryClient.invalidateQueries({ queryKey: ['measurements', 'one', measurement.id] });
    void queryClient.invalidateQueries({ queryKey: ['measurements', 'files', measurement.id] });
  };
  return (
    <FormSection title={t('documents', { count: result.documents.length })}>
      {result.documents.length === 0 ? <p className="nz-dimmed">{t('noDocuments')}</p> : null}
      <ul className={classes.gallery}>
        {result.documents.map((document) => (
          <li key={document.fileId}>
            <Tile
              file={byId.get(document.fileId)}
              kind={t(`document.${document.kind}`)}
              note={document.note}
              fresh={other !== undefined && !other.documents.some((each) => each.fileId === document.fileId)}
              demanded={measurement.phase === 'SUBMITTED' && measurement.toBeViewed.includes(document.fileId)}
              onShow={show}
            />
          </li>
        ))}
      </ul>
      <Missing measurement={measurement} />
      <FilePreview files={looked} shown={shown} onShow={show} />
    </FormSection>
  );
}

interface TileProps {
  file?: FileRecord;
  kind: string;
  note: string | null;
  fresh: boolean;
  demanded: boolean;
  onShow: (id: string) => void;
}

function Tile({ file, kind, note, fresh, demanded, onShow }: TileProps) {
  const { t } = useTranslation('measurements');
  const open = () => {
    if (!file) return;
    if (isShown(file)) onShow(file.id);
    else window.location.assign(content(file.id));
  };
  return (
    <button type="button" className={classes.tile} data-new={(demanded && !file?.openedAt) || undefined} onClick={open} disabled={!file}>
      {file?.previewed ? (
        <img src={thumbnail(file.id, 'MEDIUM')} alt="" loading="lazy" />
      ) : (
        <span className={classes.blank}>
          <FileText size={32} strokeWidth={1.25} aria-hidden />
        </span>
      )}
      <span>
        {kind}
        {note ? `: ${note}` : file ? `: ${file.name}` : ''}
      </span>
      {demanded ? (
        file?.openedAt ? (
          <span className={classes.seen}>{t('opened')}</span>
        ) : (
          <span className={classes.unseen}>{t('notOpened')}</span>
        )
      ) : null}
      {fresh ? <span className={classes.unseen}>{t('newInVersion')}</span> : null}
    </button>
  );
}

/** Before it is handed in: what is still to come. */
function Missing({ measurement }: { measurement: Measurement }) {
  const { t } = useTranslation('measurements');
  const { documents } = measurement.missing;
  if (documents.length === 0 || measurement.phase === 'SUBMITTED' || measurement.phase === 'ACCEPTED' || measurement.phase === 'CANCELLED') return null;
  return (
    <p className={classes.note}>
      {t('missing', {
        what: documents.map((one) => t('missingDocument', { kind: t(`document.${one.kind}`), there: one.there, atLeast: one.atLeast })).join(', '),
      })}
    </p>
  );
}

const signs = { DONE: Check, ATTENTION: CircleAlert, ABSENT: Minus } as const;

function Checklist({ measurement, result }: { measurement: Measurement; result: Result }) {
  const { t } = useTranslation('measurements');
  const { checklist } = measurement.requirements;
  const marks = new Map(result.checklist.map((mark) => [mark.item, mark]));
  const names = [...checklist.map((item) => item.name), ...result.checklist.map((mark) => mark.item).filter((item) => !checklist.some((each) => each.name === item))];
  if (names.length === 0) return null;
  return (
    <FormSection title={t('checklist')}>
      <ul className={classes.checklist}>
        {names.map((name) => {
          const mark = marks.get(name);
          const Sign = mark ? signs[mark.answer] : CircleDashed;
          return (
            <li key={name}>
              <Sign size={16} aria-label={mark ? t(`mark.${mark.answer}`) : t('mark.none')} />
              <span>
                {name}
                {mark?.note ? <span className={classes.note}> · {mark.note}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </FormSection>
  );
}

function Sizes({ result, other }: { result: Result; other?: Result }) {
  const { t } = useTranslation('measurements');
  if (result.dimensions.length === 0) return null;
  const before = new Map(other?.dimensions.map((one) => [one.what, one.millimetres]));
  return (
    <FormSection title={t('sizes')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('size.what')}</th>
            <th className={classes.mm}>{t('size.mm')}</th>
            {other ? <th className={classes.mm}>{t('size.other')}</th> : null}
            <th>{t('size.note')}</th>
          </tr>
        </thead>
        <tbody>
          {result.dimensions.map((one, index) => (
            <tr key={`${one.what}-${index}`} className={other && before.get(one.what) !== one.millimetres ? classes.changed : undefined}>
              <td>{one.what}</td>
              <td className={classes.mm}>{formatNumber(one.millimetres)}</td>
              {other ? <td className={classes.mm}>{before.has(one.what) ? formatNumber(before.get(one.what)!) : '–'}</td> : null}
              <td>{one.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FormSection>
  );
}

function Materials({ result }: { result: Result }) {
  const { t } = useTranslation('measurements');
  if (result.materials.length === 0) return null;
  return (
    <FormSection title={t('materials')}>
      <ul className={classes.materials}>
        {result.materials.map((one, index) => (
          <li key={`${one.part}-${index}`}>
            <b>{one.part}</b>: {[one.name, one.colour].filter(Boolean).join(', ')}
            {one.note ? <span className={classes.note}> · {one.note}</span> : null}
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
