import { ActionIcon, SegmentedControl } from '@mantine/core';
import { Download, Pause, Play, RotateCcw, RotateCw, X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem';
import { i18n } from '@/i18n';
import { formatDuration, formatMoment } from '@/shared/format';
import { useShortcut } from '@/shared/keys';
import { runs, stop, togglesBy, usePlaying, type Playing } from './player';
import classes from './RecordingPlayer.module.css';

const speeds = ['1', '1.25', '1.5', '2'];
const STEP = 10;

/** The one player of the page, at its lower edge, over every screen while something is listened to. */
export default function RecordingPlayer() {
  const playing = usePlaying();
  return playing ? <Player key={playing.callId} what={playing} /> : null;
}

const address = (callId: string) => `/api/v1/calls/${callId}/recording`;

function Player({ what }: { what: Playing }) {
  const { t } = useTranslation('recordings');
  const audio = useRef<HTMLAudioElement>(null);
  const box = useRef<HTMLElement>(null);
  const [running, setRunning] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(what.talkSeconds);
  const [speed, setSpeed] = useState('1');
  const [refusal, setRefusal] = useState<string | null>(null);

  const toggle = useCallback(() => {
    const element = audio.current;
    if (!element) return;
    if (element.paused) void element.play().catch(() => undefined);
    else element.pause();
  }, []);
  const move = (to: number) => {
    const element = audio.current;
    if (!element) return;
    element.currentTime = Math.min(Math.max(0, to), length);
    setAt(element.currentTime);
  };

  useEffect(() => {
    togglesBy(toggle);
    return () => togglesBy(null);
  }, [toggle]);
  useEffect(() => runs(running), [running]);
  useEffect(() => {
    // The content ends above the player, so that no row is covered.
    const root = document.documentElement;
    root.style.setProperty('--nz-player', `${box.current?.offsetHeight ?? 0}px`);
    return () => {
      root.style.removeProperty('--nz-player');
    };
  }, []);
  useShortcut('Alt+KeyP', 'recordings:keys.toggle', toggle, { group: 'global' });

  const failed = async () => {
    setRunning(false);
    // The element only knows that it failed; the words come from whoever refused.
    try {
      const answer = await fetch(address(what.callId), { headers: { Range: 'bytes=0-0', 'Accept-Language': i18n.language } });
      setRefusal(answer.ok ? t('cannotPlay') : (await ApiProblem.of(answer, await answer.json())).message);
    } catch {
      setRefusal(t('unreachable'));
    }
  };

  return (
    <section ref={box} className={classes.player} aria-label={t('player')} data-testid="player">
      <audio
        ref={audio}
        src={address(what.callId)}
        autoPlay
        preload="metadata"
        onPlay={() => setRunning(true)}
        onPause={() => setRunning(false)}
        onEnded={() => setRunning(false)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onLoadedMetadata={(event) => {
          if (Number.isFinite(event.currentTarget.duration)) setLength(event.currentTarget.duration);
          event.currentTarget.playbackRate = Number(speed);
        }}
        onError={() => void failed()}
      />
      <ActionIcon variant="filled" color="brand" size="lg" radius="xl" aria-label={t(running ? 'pause' : 'play')} disabled={refusal !== null} onClick={toggle}>
        {running ? <Pause size={17} /> : <Play size={17} />}
      </ActionIcon>
      <div className={classes.what}>
        <strong>{what.who}</strong>
        <span className="nz-dimmed">{formatMoment(what.at)}</span>
      </div>
      {refusal ? (
        <p className={classes.refusal} role="alert">
          {refusal}
        </p>
      ) : (
        <>
          <ActionIcon variant="subtle" color="gray" aria-label={t('back', { count: STEP })} title={t('back', { count: STEP })} onClick={() => move(at - STEP)}>
            <RotateCcw size={16} />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('ahead', { count: STEP })} title={t('ahead', { count: STEP })} onClick={() => move(at + STEP)}>
            <RotateCw size={16} />
          </ActionIcon>
          <span className={classes.time}>{formatDuration(at) || '0:00'}</span>
          <input
            className={classes.seek}
            type="range"
            min={0}
            max={Math.max(1, Math.floor(length))}
            step={1}
            value={Math.min(Math.floor(at), Math.floor(length))}
            aria-label={t('position')}
            aria-valuetext={t('positionOf', { at: formatDuration(at) || '0:00', length: formatDuration(length) })}
            onChange={(event) => move(Number(event.currentTarget.value))}
          />
          <span className={classes.time}>{formatDuration(length)}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('speed')}
            data={speeds.map((value) => ({ value, label: t('times', { value: value.replace('.', t('decimal')) }) }))}
            value={speed}
            onChange={(value) => {
              setSpeed(value);
              if (audio.current) audio.current.playbackRate = Number(value);
            }}
          />
          <ActionIcon component="a" variant="subtle" color="gray" href={address(what.callId)} download aria-label={t('download')} title={t('download')}>
            <Download size={16} />
          </ActionIcon>
        </>
      )}
      <ActionIcon variant="subtle" color="gray" aria-label={t('close')} title={t('close')} onClick={stop}>
        <X size={16} />
      </ActionIcon>
    </section>
  );
}
