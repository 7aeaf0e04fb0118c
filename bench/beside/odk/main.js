import { OdkWebForm, POST_SUBMIT__NEW_INSTANCE, webFormsPlugin } from '@getodk/web-forms';
import { createApp, h } from 'vue';
import { CHOICES, QUESTIONS } from '../questions.js';

const items = CHOICES.map(
	(choice, index) => `<item><label>${choice}</label><value>c${index}</value></item>`
).join('');
const all = (draw) => QUESTIONS.map((title, index) => draw(title, `q${index}`)).join('');
const formXml = `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
	<h:head><h:title>Form</h:title><model>
		<instance><data id="form">${all((_, id) => `<${id}/>`)}<meta><instanceID/></meta></data></instance>
		${all((_, id) => `<bind nodeset="/data/${id}" type="string"/>`)}
	</model></h:head>
	<h:body>${all((title, id) => `<select1 ref="/data/${id}"><label>${title}</label>${items}</select1>`)}</h:body>
</h:html>`;

createApp({
	render: () =>
		h(OdkWebForm, {
			formXml,
			fetchFormAttachment: () => Promise.reject(new Error('none')),
			missingResourceBehavior: 'BLANK',
			submissionMaxSize: Infinity,
			onSubmit: () => POST_SUBMIT__NEW_INSTANCE
		})
})
	.use(webFormsPlugin)
	.mount('#form');
