import { readSeeds } from './read-seeds.ts';
import { readFile } from 'node:fs/promises';
import { labelPhrasings, toExamples } from './train-pack.ts';
import { trainModel, defaultTraining } from '../data/matching/train.ts';
import { createClassifier } from '../data/matching/classify.ts';
import { createWordVectors } from '../data/matching/vectors.ts';
import { readdir } from 'node:fs/promises';
const words=(await readFile('/tmp/lex/words.txt','utf8')).split('\n');
const bin=await readFile('/tmp/lex/vectors.bin');
const n=words.length;
const v=createWordVectors(words,new Int8Array(bin.buffer,bin.byteOffset,n*64).slice(),new Uint16Array(bin.buffer.slice(bin.byteOffset+n*64,bin.byteOffset+n*66)));
const dir='seeds/liaison-office/phrasings/';
const ph=(await Promise.all((await readdir(dir)).map(async f=>JSON.parse(await readFile(dir+f,'utf8')))));
let gaz={people:[],places:[],parties:[],events:[]};
try{gaz=JSON.parse(await readFile('seeds/liaison-office/gazetteer.json','utf8'))}catch{}
for(const k of ['people','places','parties','events'])gaz[k]=(gaz[k]??[]).map(x=>({aliases:[],...x}));
const s=labelPhrasings(ph);
const ex=toExamples(s,gaz,v);
console.log('sentences',s.length,'classes',new Set(s.map(x=>x.label)).size);
export function cv(opts,folds=4){
 let q=0,p=0,m=0,none=0,noneAlarm=0;
 for(let f=0;f<folds;f++){
  // contiguous-ish blocks: hash
  const test=ex.map((e,i)=>i%folds===f);
  const model=trainModel(ex.filter((_,i)=>!test[i]),opts);const c=createClassifier(model);
  ex.forEach((e,i)=>{if(!test[i])return;const r=c.classify(e.features)[0];
   if(e.label&&e.label!=='none'){m++;const [qq,pp]=e.label.split('/');if(r?.question===qq){q++;if(r.positions[0].position===pp)p++;}}
   else if(e.label==='none'){none++;if(r&&r.probability>0.5)noneAlarm++;}
  });
 }
 return {q:(q/m).toFixed(3),qp:(p/m).toFixed(3),m,none,noneAlarm};
}
const t=Date.now();
for (const o of [{},{denseScale:2},{denseScale:4},{rounds:15},{fewest:1},{decay:1e-3},{decay:1e-2}]) {console.log(JSON.stringify(o),cv({...defaultTraining,...o}),Date.now()-t);}
