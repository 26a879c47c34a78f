import{u as s}from"./use-texts-PqTubDJJ.js";function u(){const e=s("assistance");return t=>t.title??e(`step.${t.code}`)}export{u};
