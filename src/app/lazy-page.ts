import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** A page that is loaded when it is first opened, by the name of its export. */
export const lazyPage = <Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyExoticComponent<ComponentType> => lazy(async () => ({ default: (await load())[name] }));
