const e=["integrationCourse","jobLanguageCourse","literacyCourse","other"],o=["employed","moved","otherOffice","noLongerListed","onOwnWish","other"];export{o as a,e as c};
