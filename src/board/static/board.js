import { quietForms } from './forms.js';
import { keys } from './keys.js';
import { filters, selection } from './list.js';
import { live } from './live.js';
import { findings } from './story.js';

// Without these the pages work with forms and links alone.
quietForms();
selection();
filters();
findings();
keys();
live();

for (const time of document.querySelectorAll('time[data-moment]')) {
  time.textContent = new Date(time.dateTime).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
