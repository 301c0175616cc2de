import { useState } from 'react';
import { MomentField } from '@/shared/ui/MomentField';

interface WallFieldProps {
  label: string;
  /** `2026-11-21 14:30` on the company's clock, or null. */
  value: string | null;
  /** Told only what is a moment, or null where the field was emptied. */
  onChange: (value: string | null) => void;
  required?: boolean;
  error?: string;
  disabled?: boolean;
}

const local = (wall: string | null) => wall?.replace(' ', 'T') ?? '';

/** A moment of the calendar. What is half typed stays in the field: other fields are worked out of whole moments only. */
export function WallField({ value, onChange, ...rest }: WallFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <MomentField
      {...rest}
      value={typed ?? local(value)}
      onChange={(next) => {
        const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(next);
        setTyped(whole || next === '' ? null : next);
        if (whole) onChange(next.replace('T', ' '));
        else if (next.trim() === '') onChange(null);
      }}
    />
  );
}
