export { CalendarPage, MorePage, TasksPage, TodayPage } from './pages';
export { JobPage } from './JobPage';
export { TaskPage } from './TaskPage';
