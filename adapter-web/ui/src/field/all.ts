export { CalendarPage, MorePage, TasksPage, TodayPage } from './pages';
export { TaskPage } from './TaskPage';
