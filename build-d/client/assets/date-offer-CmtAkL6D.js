const n="companyByLink",o=3;export{n as c,o as m};
