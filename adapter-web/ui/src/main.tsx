import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@/app/theme.css';
import '@/app/global.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { startI18n } from '@/i18n';
import { handleKey } from '@/shared/keys';
import { preferences } from '@/shared/preferences';

document.addEventListener('keydown', handleKey);
await startI18n(preferences().language);
createRoot(document.getElementById('root')!).render(<App />);
