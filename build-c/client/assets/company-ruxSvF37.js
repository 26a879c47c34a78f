const e=["unverified","verified","blocked"],t=["call","visit","mail","letter","event"];export{t as a,e as c};
