import{r as t}from"./index-BJHAE5s4.js";const e=t.createContext(void 0);export{e as N};
