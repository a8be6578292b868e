import type { WidgetFrame } from '~/islands/shared/widgetFrame';
import { sitePath } from '~/site';

type Place = WidgetFrame['place'];

/** Where a widget stands and how its state is written there. */
export function frameOf(id: string, title: string, place: Place, preset: string, site: URL | undefined): WidgetFrame {
  const address = (path: string) => new URL(sitePath(path), site).href;
  return {
    id,
    title,
    page: address(`/widgets/${id}/`),
    embed: address(`/embed/${id}/`),
    place,
    prefix: place === 'chapter' ? `${id}.` : '',
    preset,
  };
}
