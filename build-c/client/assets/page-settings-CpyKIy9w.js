function e(t){return t}export{e as p};
