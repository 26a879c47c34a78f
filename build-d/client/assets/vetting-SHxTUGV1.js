const e=["none","simple","extended"],n=["phone","inPerson","video"];export{e as c,n as i};
