import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import 'survey-js-ui';
import { CHOICES, QUESTIONS } from '../questions.js';

const survey = new Model({
	elements: QUESTIONS.map((title, index) => ({
		type: 'radiogroup',
		name: `q${index}`,
		title,
		choices: CHOICES
	}))
});
survey.render(document.getElementById('form'));
