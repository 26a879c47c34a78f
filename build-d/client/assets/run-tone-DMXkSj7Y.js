const a={reading:"plain",preview:"warn",taking:"plain",taken:"good",failed:"bad",dropped:"plain"};export{a as t};
