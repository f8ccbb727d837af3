import { describe, expect, test } from 'vitest';
import { detectForeign } from '#intake/detect-language.ts';

describe('the language of a text', () => {
  test.each([
    ['The minister said on Tuesday that the bridge would be closed for repairs until the end of the year.', undefined],
    [
      'Results: Ostry 3 Harlow 1; Lund 2 Calder 2; Whitlock 0 Arrow 4; Port 1 Bay 1; Mill 5 Sea 0; Road 2 Wall 2',
      undefined,
    ],
    [
      '« Nous resterons ici », said the mayor, who had been asked about the plan to close the school in the village.',
      undefined,
    ],
    [
      'Der Minister sagte am Dienstag, dass die Brücke bis zum Ende des Jahres wegen Reparaturen gesperrt bleiben werde.',
      'German',
    ],
    [
      'Le ministre a déclaré mardi que le pont serait fermé pour réparations jusqu’à la fin de l’année prochaine.',
      'French',
    ],
    [
      'El ministro dijo el martes que el puente permanecerá cerrado por reparaciones hasta el final del año próximo.',
      'Spanish',
    ],
    [
      'Министр заявил во вторник, что мост будет закрыт на ремонт до конца года, и попросил жителей города о терпении.',
      'Russian',
    ],
    [
      'وقال الوزير يوم الثلاثاء إن الجسر سيبقى مغلقا لإجراء إصلاحات حتى نهاية العام وطلب من السكان التحلي بالصبر',
      'Arabic',
    ],
    ['大臣は火曜日、橋は年末まで修理のため閉鎖されると述べ、住民に理解を求めた。', 'Japanese'],
    ['Bonjour', undefined],
    ['', undefined],
  ])('%s', (text, language) => {
    expect(detectForeign(text)).toBe(language);
  });
});
