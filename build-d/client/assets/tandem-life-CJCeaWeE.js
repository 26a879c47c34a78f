const s=["mentor","learner"],e=["good","middling","hard"],n=[10,20,30],a=60,t=600;export{t as a,n as l,a as p,e as r,s as t};
