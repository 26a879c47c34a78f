import{j as t}from"./index-BJHAE5s4.js";import{F as i}from"./field-BL6HHrnp.js";function o(e){return t.jsx(i,{...e,type:"date",size:"medium"})}export{o as D};
