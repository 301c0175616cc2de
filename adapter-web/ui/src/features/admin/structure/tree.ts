export interface Branch {
  id: string;
  name: string;
  parentId: string | null;
}

export interface Line<Department> {
  department: Department;
  depth: number;
}

/** Departments as people read the tree: each below the one it belongs to, brothers by name. */
export function asTree<Department extends Branch>(departments: Department[]): Line<Department>[] {
  const known = new Set(departments.map((each) => each.id));
  const below = new Map<string, Department[]>();
  for (const each of departments) {
    const parent = each.parentId && known.has(each.parentId) ? each.parentId : '';
    below.set(parent, [...(below.get(parent) ?? []), each]);
  }
  const lines: Line<Department>[] = [];
  const walk = (parent: string, depth: number) => {
    for (const department of (below.get(parent) ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'ru'))) {
      lines.push({ department, depth });
      walk(department.id, depth + 1);
    }
  };
  walk('', 0);
  return lines;
}

/** The department itself and everything below it: where it may not be moved. */
export function withBelow(departments: Branch[], id: string): Set<string> {
  const found = new Set([id]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const each of departments) {
      if (each.parentId && found.has(each.parentId) && !found.has(each.id)) {
        found.add(each.id);
        grew = true;
      }
    }
  }
  return found;
}
