import { Button } from '@mantine/core';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SignaturePad.module.css';

interface SignaturePadProps {
  label: string;
  /** The picture as it is now; null as long as nothing is drawn. */
  onChange: (picture: ArrayBuffer | null) => void;
}

/** Paper to sign on, by finger, pen or mouse; the picture is white with a dark line in either theme. */
export function SignaturePad({ label, onChange }: SignaturePadProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);
  const [signed, setSigned] = useState(false);
  const clear = () => {
    const paper = canvas.current;
    const pen = paper?.getContext('2d');
    if (!paper || !pen) return;
    const box = paper.getBoundingClientRect();
    const density = window.devicePixelRatio || 1;
    paper.width = Math.max(1, Math.round(box.width * density));
    paper.height = Math.max(1, Math.round(box.height * density));
    pen.scale(density, density);
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, box.width, box.height);
    pen.lineWidth = 2.5;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = '#10151a';
  };
  useEffect(clear, []);
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top] as const;
  };
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    pen.beginPath();
    pen.moveTo(...at(event));
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = canvas.current?.getContext('2d');
    if (!drawing.current || !pen) return;
    pen.lineTo(...at(event));
    pen.stroke();
  };
  const up = () => {
    if (!drawing.current) return;
    drawing.current = false;
    setSigned(true);
    canvas.current?.toBlob((picture) => void picture?.arrayBuffer().then(onChange), 'image/png');
  };
  return (
    <div role="group" aria-label={label}>
      <div className={classes.head}>
        <span>{label}</span>
        {signed ? (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              clear();
              setSigned(false);
              onChange(null);
            }}
          >
            {t('clear')}
          </Button>
        ) : null}
      </div>
      <canvas ref={canvas} className={classes.pad} role="img" aria-label={label} data-testid="signature" onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerCancel={up} />
    </div>
  );
}
