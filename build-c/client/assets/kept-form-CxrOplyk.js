import{r as t}from"./index-BJHAE5s4.js";const r=t.createContext(null);function n(e){const o=t.useContext(r);return e?.values??o}export{r as K,n as u};
