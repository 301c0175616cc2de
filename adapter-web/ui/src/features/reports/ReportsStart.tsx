import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCan } from '@/api/session';
import { NotFound } from '@/app/NotFound';
import { reports } from './reports';

/** Begins with the first report the user may see. */
export default function ReportsStart(): ReactNode {
  const can = useCan();
  const first = reports.find((report) => report.rights.some(can));
  return first ? <Navigate to={first.to} replace /> : <NotFound />;
}
