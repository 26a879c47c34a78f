const e=["namelessProfile","mentoring"],s=["de","de-simple","en","uk","ar","fa","tr","ru"],n=["none","interpreter","relative","mentor","other"],r="person";export{r as a,s as c,n as h,e as p};
