import { followSteps } from './follow-steps.ts';
import { hearFrames } from './frames.ts';
import { TensionEmbed } from './tension-embed.ts';

/** What an article loads beside the map. An article that holds it twice runs it once. */
if (!customElements.get('tension-embed')) {
  hearFrames();
  customElements.define('tension-embed', TensionEmbed);
  followSteps();
}
