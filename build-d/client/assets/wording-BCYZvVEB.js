const a=["origin","language","age","sex","religion","health","family","orientation","photo"],e=["jobNeedsIt","lawAsksForIt","meantOtherwise","helpsDisadvantaged"];export{e as a,a as w};
