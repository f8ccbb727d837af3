/** A story of our own with enough claims for a long thread, and with everything in it that Slack could take for markup. */
export const SLACK_STORY: string = [
  'Flood in Ostrava valley kills at least 14 and leaves <!channel> 3,200 without homes',
  'OSTRAVA - At least 14 people were killed and more than 60 injured on Tuesday when the Lomna dam gave way, the Interior Ministry said.',
  'The flood destroyed 212 houses, four bridges and 19 kilometres of road, according to the regional governor, Marta Novak. "We have lost `everything` that we built in *thirty* years," Novak said.',
  'Interior Minister Pavel Dvorak said that 3,200 people had lost their homes and that no dam in the region had been inspected since 2019 <https://example.org/report|report> & others.',
  'The operator, Lomna Energy, denied that. Its spokesman Jan Hruby said all 11 dams were checked in March, and that water rose by 4.5 metres in two hours, the highest level in 80 years.',
  'The army sent 900 soldiers and 35 helicopters, the Defence Ministry said. Soldiers pulled 140 people from roofs, among them 27 children.',
  'Hospitals in Ostrava treated 61 people, nine of them in a critical condition, a doctor said <@U1>.',
  'The government promised 45 million euros for the victims. Opposition leader Eva Kralova said the damage was at least 300 million euros.',
  'The water company said 48,000 homes had no drinking water and that repairs would take three weeks. A rival firm, Vodni, said two of the five pumps had been broken since January.',
  'The Red Cross distributed 6,000 blankets, its director Anna Kolar said. She added that no shelter had room for more than 200 people.',
  'Insurers expect 1,900 claims. The agriculture ministry reported that 7,400 hectares of wheat were under water and that 350 cattle had died.',
  'Officials said the number of missing had fallen from 52 to 17 by Wednesday. Police opened an investigation and arrested two managers of the operator.',
].join('\n\n');
