/** Words that tell what an ambiguous noun stands for in its sentence. Lower case, blank-separated. */

/** An organisation when it acts, else the place where it is. */
export const ELSE_PLACE = `
bakery brewery casino center centre church cinema clinic college dairy distillery factory farm gallery hospice hospital hostel hotel
laundry library mine monastery mosque museum nightclub nursery office orphanage parish pharmacy plant port prison pub refinery restaurant
school shipyard shop station steelworks store studio supermarket synagogue temple theater theatre workshop zoo`;

/** An organisation when it acts, else a thing or an idea. */
export const ELSE_OTHER = `
branch brand daily industry initiative monitor platform portal programme publication section side website wing`;

/** "in office", "raised capital": an idea when single and alone. */
export const ABSTRACT_ALONE = `
authority board business capital exile justice office opposition press service society trust`;

/** What a place does only by its government, its owners or its staff. */
export const ACTING = `
accuse admit agree announce apologise apologize appeal approve argue ask back ban believe blame call claim complain condemn confirm consider decide declare
decline demand deny dismiss dispute expel fine hire impose insist inform invite issue negotiate offer oppose order plan pledge promise propose protest
publish recall recognise recognize refuse reject reply request respond rule sack say seek sign sue summon support tell thank threaten urge vote vow
want warn welcome withdraw`;

/** What is done only to someone. */
export const DEALING = `
accuse acquire allow ask authorise authorize blame criticise criticize fine force found fund inform instruct notify order own pay praise
sell subsidise subsidize sue tell thank urge warn`;

/** What a building does. */
export const HOW_IT_IS = `
adjoin appear be become belong border burn catch close collapse contain cost crumble date disappear explode face fall fill flood have hold house
lack lie look need occupy open overflow overlook reach remain reopen serve shake shut sit smell stand stay suffer survive tower vanish`;

/** What a building has, when it is a place. */
export const PARTS_OF_SITES = `
balcony ceiling chimney door façade facade front interior rear roof side spire stair steeple tower wall window`;

/** Craft that are of a force when they are a nation's, are called military or attack. */
export const CRAFT = `
aircraft airplane convoy fleet jet plane`;

/** What makes craft those of a force. */
export const OF_WAR = `
air armored armoured army attack bomb bomber combat destroy drop enemy fighter fire government hit invasion kill launch military naval pound raid
reconnaissance shell shoot spy stealth strafe strike surveillance target war`;
