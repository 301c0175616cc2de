import { Navigate } from '@tanstack/react-router';
import { useCan } from '@/api/session';
import { NotFound } from '@/app/NotFound';
import type { ReactNode } from 'react';
import { adminPages, opens } from './pages';

/** The settings begin with the first page one may enter. */
export default function AdminStart(): ReactNode {
  const can = useCan();
  const first = adminPages.find((page) => opens(page, can));
  return first ? <Navigate to={first.to} replace /> : <NotFound />;
}
