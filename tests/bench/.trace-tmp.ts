import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createSiteServer, listen } from '../../src/build/serve.ts';
import { measureScrub } from '../browser/measure-scrub.ts';
import { CHROMIUM } from '../config/chromium.ts';
import { loadavg } from 'node:os';
const root = process.argv[2]!;
const variants = process.argv.slice(3);
const PIN=`{const m=q('tension-map'); m.style.height='520px'; m.style.flex='none'; m.style.alignSelf='start';}`;
const V: Record<string,string> = {
 pin: '',
 list: `q('tension-list').style.display='none';`,
 style: `{const orig=window.getComputedStyle; window.getComputedStyle=(el,p)=> el.localName==='tension-arcs'?{getPropertyValue:()=>'150'}:orig(el,p);}`,
 timeline: `q('tension-timeline').style.position='fixed';q('tension-timeline').style.visibility='hidden';`,
 headline: `q('tension-headline').style.display='none';`,
 filters: `q('tension-filters').style.display='none';`,
 arcs: `q('tension-map').shadowRoot.querySelector('tension-arcs').style.display='none';`,
 badges: `q('tension-map').shadowRoot.querySelector('tension-arcs').shadowRoot.querySelector('.badges').style.display='none';`,
 lanes: `q('tension-map').shadowRoot.querySelector('tension-arcs').shadowRoot.querySelector('svg').style.display='none';`,
};
const server = createSiteServer({ root });
const address = await listen(server, 0);
const browser = await chromium.launch(CHROMIUM);
for (const variant of variants) {
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US', reducedMotion: 'no-preference' });
await page.goto(`${address}/`);
await page.locator('tension-app[data-ready="live"]').waitFor({ state: 'attached', timeout: 60000 });
await page.waitForTimeout(1500);
await page.evaluate(`(()=>{const q=s=>document.querySelector('tension-app').shadowRoot.querySelector(s); ${variant==='none'?'':PIN} ${variant==='none'?'':variant.split('+').map(v=>V[v]).join(';')}})()`);
await measureScrub(page);
await page.waitForTimeout(800);
const sum = (f: any) => { const s=[...f.framesMs].sort((x:number,y:number)=>x-y); return `med ${s[60].toFixed(1)} p95 ${s[114].toFixed(1)} max ${s[119].toFixed(1)} long ${f.longTasksMs.length}`; };
const un = sum(await measureScrub(page));
await page.waitForTimeout(800);
await browser.startTracing(page, { path: '/tmp/trace.json', categories: ['devtools.timeline','blink','cc','toplevel','v8'] });
await measureScrub(page);
await browser.stopTracing();
const { traceEvents } = JSON.parse(readFileSync('/tmp/trace.json','utf8'));
const main = traceEvents.filter((e:any)=>e.ph==='M'&&e.name==='thread_name'&&e.args.name==='CrRendererMain').map((e:any)=>`${e.pid}/${e.tid}`);
for (const k of main) {
  const list=traceEvents.filter((e:any)=>e.ph==='X'&&`${e.pid}/${e.tid}`===k && e.tdur!==undefined); if(list.length<2000) continue;
  list.sort((a:any,b:any)=>a.ts-b.ts||b.dur-a.dur);
  const by=new Map<string,number>(); const stack:any[]=[]; let total=0;
  const pop=(e:any)=>by.set(e.name,(by.get(e.name)??0)+e.tdur-(e.child??0));
  for(const e of list){ while(stack.length&&stack[stack.length-1].ts+stack[stack.length-1].dur<=e.ts)pop(stack.pop()); if(stack.length){const p=stack[stack.length-1];p.child=(p.child??0)+e.tdur;} else total+=e.tdur; stack.push(e);} while(stack.length)pop(stack.pop());
  console.log(`${variant.padEnd(22)} load ${loadavg()[0]!.toFixed(1)} ${un} | main CPU ${(total/1000/120).toFixed(1)} ms/step: ${[...by].sort((a,b)=>b[1]-a[1]).slice(0,9).map(([n,t])=>`${n.split('::').pop()} ${(t/120000).toFixed(1)}`).join(', ')}`);
}
await page.close();
}
await browser.close(); server.close();
