/**
 * Takes the picture that the page came with away, once the app draws; where it shows the same, it is left to the map's
 * slot until the map has drawn its own.
 */
export function dropPoster(app: Element, showsTheSame: boolean): void {
  const poster = app.querySelector('.poster');
  if (poster === null || poster.slot !== '') return;
  if (showsTheSame) poster.slot = 'picture';
  else poster.remove();
}
