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
const opts={...defaultTraining,rounds:15,denseScale:2};
const conf=new Map();let shown=0;
for (const frac of [0.25,0.5,0.75,1]) { let q=0,p=0,m=0,q2=0,hi=0,hiok=0;
 const model=trainModel(ex.filter((_,i)=>i%5!==0 && ((i*7919)%1000)/1000<frac),opts);const c=createClassifier(model);
 ex.forEach((e,i)=>{if(i%5!==0||!e.label)return;m++;const r=c.classify(e.features);const [qq,pp]=e.label.split('/');
  if(r[0]?.question===qq){q++;if(r[0].positions[0].position===pp)p++;} if(r[0]?.question===qq||r[1]?.question===qq)q2++;
  if(r[0]?.probability>0.6){hi++;if(r[0].question===qq)hiok++;}
  if(frac===1&&r[0]?.question!==qq){const k=qq+' -> '+r[0]?.question;conf.set(k,(conf.get(k)??0)+1);if(shown++<25)console.log(qq,'|',r[0]?.question,r[0]?.probability.toFixed(2),'|',s[i].text);}
  else if (frac===1&&r[0].positions[0].position!==pp&&shown++<60)console.log('POS',e.label,'|',r[0].positions[0].position,r[0].positions[0].share.toFixed(2),'|',s[i].text);
 });
 console.log(frac,{q:q/m,q2:q2/m,p:p/m,hi:hi/m,hiok:hiok/hi});}
console.log([...conf].sort((a,b)=>b[1]-a[1]).slice(0,25));
