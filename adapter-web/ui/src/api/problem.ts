import { i18n } from '@/i18n';

export interface FieldError {
  /** JSON pointer into the request body (`/phones/0/number`) or the name of a parameter. */
  pointer?: string;
  rule?: string;
  message: string;
}

/** What the server answered instead of the expected thing (RFC 9457), or that it could not be reached (status 0). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly errors: FieldError[];
  /** What else the server told: the figures of the rule, such as the windows that are still free. */
  readonly facts: Record<string, unknown>;

  constructor(problem: {
    status: number;
    type?: string;
    title?: string;
    detail?: string;
    errors?: FieldError[];
    facts?: Record<string, unknown>;
  }) {
    super(problem.detail ?? problem.title ?? `HTTP ${problem.status}`);
    this.status = problem.status;
    this.type = problem.type ?? 'about:blank';
    this.title = problem.title ?? '';
    this.errors = problem.errors ?? [];
    this.facts = problem.facts ?? {};
  }

  /** Last word of the type: `/problems/stale-version` is `stale-version`. */
  get code(): string {
    return this.type.split('/').at(-1) ?? '';
  }

  get isConflict(): boolean {
    return this.status === 412;
  }

  get isMissing(): boolean {
    return this.status === 404 || this.status === 403;
  }

  static unreachable(): ApiProblem {
    return new ApiProblem({ status: 0, type: 'unreachable', title: i18n.t('errors:unreachable') });
  }

  static async of(response: Response, body: unknown): Promise<ApiProblem> {
    const told = body && typeof body === 'object' ? (body as Record<string, unknown>) : {};
    return new ApiProblem({
      status: response.status,
      type: typeof told.type === 'string' ? told.type : undefined,
      title: typeof told.title === 'string' ? told.title : i18n.t('errors:unexpected', { status: response.status }),
      detail: typeof told.detail === 'string' ? told.detail : undefined,
      errors: Array.isArray(told.errors) ? (told.errors as FieldError[]) : undefined,
      facts: told,
    });
  }
}

/** Words for any failure, in the language of the page. */
export function messageOf(error: unknown): string {
  if (error instanceof ApiProblem) {
    if (error.isMissing && error.status === 404) return i18n.t('errors:missing');
    return error.errors.length === 1 ? error.errors[0]!.message : error.message;
  }
  return i18n.t('errors:page');
}

/** `/name/last` becomes `name.last`, the path a form knows its field by. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries(
    error.errors
      .filter((each) => each.pointer)
      .map((each) => [each.pointer!.replace(/^#?\//, '').replaceAll('/', '.'), each.message]),
  );
}
