import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../core/actor.ts';
import {
  clampFrameHeight,
  FIXED_HEIGHTS_PX,
  LEAST_HEIGHT_PX,
  RATIOS,
  type FrameSize,
  type Ratio,
} from '../../core/embed-code/frame-size.ts';
import { dayEndToMs, msToDay } from '../../core/time/day.ts';
import type { EmbedWords } from '../../core/words/embed-words.ts';
import { choosePeriod, findCarried, type Carried, type EmbedChoices } from '../../state/embed-choices.ts';
import { lastPeriodDay } from '../../state/period.ts';
import {
  HIDEABLE,
  PROJECTIONS,
  THEMES,
  type Hideable,
  type MapView,
  type Projection,
  type Theme,
} from '../../state/state.ts';
import { dataText } from '../event-parts.ts';
import type { EmbedSetup } from './embed-setup.ts';
import { renderCheck, renderDay, renderSelect } from './form-fields.ts';

/** What the fields show, and where a change goes. */
export interface FieldsInput {
  readonly setup: EmbedSetup;
  readonly words: EmbedWords;
  readonly choices: EmbedChoices;
  readonly choose: (patch: Partial<EmbedChoices>) => void;
  /** Why a typed day did not count; empty when all is well. */
  readonly refusal: string;
  readonly refuse: (reason: string) => void;
}

/** Playhead and period, and what else of the view comes along. */
export function renderShows(input: FieldsInput): TemplateResult {
  const { setup, words, choices, choose, refusal, refuse } = input;
  const { urlContext } = setup.tools;
  const { from, to, t } = choices;
  const shared = { words: setup.context.words, refuse };
  return html`<fieldset>
    <legend>${words.shows}</legend>
    ${renderDay({
      ...shared,
      label: words.day,
      day: msToDay(t),
      range: { min: from, max: to },
      enter: (day) => choose({ t: dayEndToMs(day) }),
    })}
    <div class="pair">
      ${renderDay({
        ...shared,
        label: words.first,
        day: from,
        range: { min: urlContext.coverageFromDay, max: to },
        enter: (day) => choose(choosePeriod(choices, { from: day, to }, urlContext)),
      })}
      ${renderDay({
        ...shared,
        label: words.last,
        day: to,
        range: { min: from, max: lastPeriodDay(urlContext) },
        enter: (day) => choose(choosePeriod(choices, { from, to: day }, urlContext)),
      })}
    </div>
    <p class="hint" role="status">
      ${refusal !== '' ? refusal : to === urlContext.coverageToDay ? words.grows : nothing}
    </p>
    ${renderCarried(input)}
  </fieldset>`;
}

function renderCarried({ setup: { context }, words: { carried }, choices, choose }: FieldsInput): TemplateResult[] {
  const { state, model, words } = context;
  const { language } = words;
  const event = model.byId.get(state.event ?? '');
  const story = model.stories.get(state.story ?? '');
  const labels: Readonly<Record<Carried, string | TemplateResult>> = {
    story: carried.story(story?.title[language] ?? ''),
    event: html`${carried.event} ${dataText(event?.title ?? '', words)}`,
    filters: carried.filters,
  };
  return findCarried(state).map((one) =>
    renderCheck(labels[one], choices.carried.includes(one), (takes) => {
      const rest = choices.carried.filter((other) => other !== one);
      choose({ carried: takes ? [...rest, one] : rest });
    }),
  );
}

/** Language, theme and map. */
export function renderLooks({ setup: { context }, words, choices, choose }: FieldsInput): TemplateResult {
  const { page } = context.words;
  return html`<fieldset>
    <legend>${words.looks}</legend>
    <div class="pair">
      ${renderSelect<Language | ''>({
        label: page.language,
        options: [...LANGUAGES.map((lang) => [lang, page.languages[lang]] as const), ['', words.ownLanguage]],
        chosen: choices.lang ?? '',
        choose: (lang) => choose({ lang: lang === '' ? null : lang }),
      })}
      ${renderSelect<Theme>({
        label: page.theme,
        options: THEMES.map((theme) => [theme, page.themes[theme]]),
        chosen: choices.theme,
        choose: (theme) => choose({ theme }),
      })}
      ${renderSelect<Projection>({
        label: words.projection,
        options: PROJECTIONS.map((projection) => [projection, words.projections[projection]]),
        chosen: choices.projection,
        choose: (projection) => choose({ projection }),
      })}
      ${renderView(context.state.map, words, choices, choose)}
    </div>
  </fieldset>`;
}

/** A camera that the reader has moved is one of the views; it has no other name. */
function renderView(
  shown: MapView,
  words: EmbedWords,
  { map }: EmbedChoices,
  choose: FieldsInput['choose'],
): TemplateResult {
  const nameOf = (view: MapView) => (view === null ? 'default' : view === 'pacific' ? view : 'shown');
  const maps: Readonly<Record<keyof EmbedWords['views'], MapView>> = { shown, default: null, pacific: 'pacific' };
  const names = [...(nameOf(shown) === 'shown' ? ['shown' as const] : []), 'default' as const, 'pacific' as const];
  return renderSelect({
    label: words.view,
    options: names.map((name) => [name, words.views[name]]),
    chosen: nameOf(map),
    choose: (name) => choose({ map: maps[name] }),
  });
}

/** Parts of the frame that stay away. */
export function renderHide({ words, choices, choose }: FieldsInput): TemplateResult {
  const toggle = (part: Hideable, hides: boolean) =>
    HIDEABLE.filter((other) => (other === part ? hides : choices.hide.includes(other)));
  return html`<fieldset>
    <legend>${words.hide}</legend>
    <div class="checks">
      ${HIDEABLE.map((part) =>
        renderCheck(words.hidden[part], choices.hide.includes(part), (hides) => choose({ hide: toggle(part, hides) })),
      )}
    </div>
  </fieldset>`;
}

/** The frame's room in the article. */
export function renderSize(words: EmbedWords, size: FrameSize, choose: (size: FrameSize) => void): TemplateResult {
  const fixed = 'height';
  const toSize = (value: Ratio | typeof fixed): FrameSize =>
    value === fixed ? { kind: 'height', heightPx: FIXED_HEIGHTS_PX.usual } : { kind: 'ratio', ratio: value };
  return html`<fieldset>
    <legend>${words.frame}</legend>
    <div class="pair">
      ${renderSelect<Ratio | typeof fixed>({
        label: words.shape,
        options: [...RATIOS.map((ratio) => [ratio, words.ratios[ratio]] as const), [fixed, words.fixedHeight]],
        chosen: size.kind === 'ratio' ? size.ratio : fixed,
        choose: (value) => choose(toSize(value)),
      })}
      ${size.kind === 'height' ? renderHeight(words, size.heightPx, choose) : nothing}
    </div>
    ${size.kind === 'ratio' ? html`<p class="hint">${words.leastHeight(LEAST_HEIGHT_PX)}</p>` : nothing}
  </fieldset>`;
}

/** What is typed counts once it is whole. */
function renderHeight(words: EmbedWords, heightPx: number, choose: (size: FrameSize) => void): TemplateResult {
  const onChange = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const height = clampFrameHeight(field.valueAsNumber);
    field.valueAsNumber = height;
    choose({ kind: 'height', heightPx: height });
  };
  return html`<label class="field">
    <span>${words.height}</span>
    <input
      type="number"
      inputmode="numeric"
      min=${FIXED_HEIGHTS_PX.least}
      max=${FIXED_HEIGHTS_PX.most}
      step="10"
      .value=${String(heightPx)}
      @change=${onChange}
    />
  </label>`;
}
