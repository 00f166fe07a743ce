/** A copy of parsed JSON with one value set at a path such as `items/0/title`, or taken out where `value` is undefined. */
export const changeAt = (data: unknown, path: string, value: unknown): unknown => {
  const copy: unknown = structuredClone(data);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((node, key) => Reflect.get(Object(node), key) as unknown, copy);
  if (typeof parent !== 'object' || parent === null) throw new Error(`Nothing at ${keys.join('/')}`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return copy;
};

/** The value at a path such as `items/0/title`. */
export const valueAt = (data: unknown, path: string): unknown =>
  path.split('/').reduce<unknown>((node, key) => Reflect.get(Object(node), key) as unknown, data);
