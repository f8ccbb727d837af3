/** Words that tell what an ambiguous noun stands for in its sentence. Lemmas. */

/** An organisation when it acts, else the place where it is. */
export const ELSE_PLACE: ReadonlySet<string> = new Set(
  `bakery brewery casino center centre church cinema clinic college dairy distillery factory farm gallery hospice
  hospital hostel hotel laundry library mine monastery mosque museum nightclub nursery office orphanage parish
  pharmacy plant port prison pub refinery restaurant school shipyard shop station steelworks store studio supermarket
  synagogue temple theater theatre workshop zoo`.split(/\s+/u),
);

/** An organisation when it acts, else a thing or an idea. */
export const ELSE_OTHER: ReadonlySet<string> = new Set(
  `branch brand daily industry initiative monitor platform portal programme publication section side website wing`.split(
    /\s+/u,
  ),
);

/** "in office", "raised capital": an idea when single and alone. */
export const ABSTRACT_ALONE: ReadonlySet<string> = new Set(
  `authority board business capital exile justice office opposition press service society trust`.split(/\s+/u),
);

/** What a place does only by its government, its owners or its staff. */
export const ACTING: ReadonlySet<string> = new Set(
  `accuse admit agree announce apologise apologize appeal approve argue ask back ban believe blame call claim complain
  condemn confirm consider decide declare decline demand deny dismiss dispute employ expel fine fund give hire impose
  inform insist invite issue launch negotiate offer oppose order owe own plan pledge promise propose protest publish
  raise recall recognise recognize refuse reject reply request respond rule sack say seek send sign spend sue summon
  support tell thank threaten urge vote vow want warn welcome withdraw`.split(/\s+/u),
);

/** What is done only to someone. */
export const DEALING: ReadonlySet<string> = new Set(
  `accuse acquire allow ask authorise authorize blame criticise criticize fine force found fund inform instruct notify
  order own pay praise sell subsidise subsidize sue tell thank urge warn`.split(/\s+/u),
);

/** What a building does. */
export const HOW_IT_IS: ReadonlySet<string> = new Set(
  `adjoin appear be become belong border burn catch close collapse contain cost crumble date disappear explode face
  fall fill flood have hold house lack lie look need occupy open overflow overlook reach remain reopen serve shake
  shut sit smell stand stay suffer survive tower vanish`.split(/\s+/u),
);

/** What a building has, when it is a place. */
export const PARTS_OF_SITES: ReadonlySet<string> = new Set(
  `balcony ceiling chimney door facade façade front interior rear roof side spire stair steeple tower wall window`.split(
    /\s+/u,
  ),
);

/** Craft and units are of a force when they are a nation's or an army's, are called military or attack. */
export const CRAFT: ReadonlySet<string> = new Set(
  `aircraft airplane convoy division fleet jet plane unit`.split(/\s+/u),
);

/** What makes craft those of a force. */
export const OF_WAR: ReadonlySet<string> = new Set(
  `air airborne armed armored armoured army attack bomb bomber border combat commando counterterrorism destroy drop
  elite enemy fighter fire government hit infantry invasion kill launch mechanised mechanized military naval paratroop
  police pound raid reconnaissance shell shoot special spy stealth strafe strike surveillance tank target war`.split(
    /\s+/u,
  ),
);

/** Whoever these are of is an organisation: "the director of the hospital". */
export const LEADERS: ReadonlySet<string> = new Set(
  `board chairman chairwoman chief director employee executive founder head headmaster headmistress manager owner
  president principal rector spokesman spokesperson spokeswoman staff trustee`.split(/\s+/u),
);

/** What is done to the mines that explode. */
export const DEMINING: ReadonlySet<string> = new Set(
  `clear defuse detonate disarm find lay look neutralise neutralize plant remove sow`.split(/\s+/u),
);
