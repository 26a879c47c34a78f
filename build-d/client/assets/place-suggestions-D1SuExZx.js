import{j as t}from"./index-BJHAE5s4.js";function i({names:a}){return t.jsx("datalist",{id:"place-names",children:a.map(s=>t.jsx("option",{value:s},s))})}export{i as P};
