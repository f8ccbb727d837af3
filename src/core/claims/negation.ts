const EMPTY_DENIAL =
  /\b(?:den(?:y|ied|ies|ying)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|refut(?:ed|es|ing))(?: (?:all|any|both|these|those|such|the|this|that|its|his|her|their))*(?: (?:allegations?|accusations?|claims?|charges?|reports?|suggestions?|criticisms?|it|them))?(?: as .{1,24})?[\s.:,;”"]*(?:$|and\b)|\b(?:was|were) (?:denied|rejected|dismissed|refuted) by\b/i;
const FALSE_CLAIM =
  /\b(?:allegations?|accusations?|claims?|charges?|reports?|it|this|that)\b.{0,12}\b(?:is|are|was|were)\b.{0,16}\b(?:not true|untrue|false|baseless|unfounded|lies?|nonsense)[\s.:,;”"]*$/i;

/** "The church denied these allegations", "the claim is not true": what is denied stands elsewhere, here is nothing to look up. */
export function isEmptyDenial(words: string): boolean {
  return EMPTY_DENIAL.test(words) || FALSE_CLAIM.test(words);
}

const DISCLAIMER =
  /\b(?:(?:not (?:immediately )?(?:possible|able)|unable|impossible) to (?:\w+ ){0,2}(?:verif|confirm|reach)|(?:could|can) ?not (?:immediately |independently )*be (?:immediately |independently )*(?:verif|confirm|reach)|(?:could|can) ?not (?:immediately |independently )*(?:verif|confirm)|independently (?:verif|confirm)|(?:verified|confirmed) independently|(?:did|does|has|have) not (?:immediately |yet )*(?:respond|repl(?:y|ied)|answer|return|comment|reveal|disclose|elaborate|specify)|no (?:group|one|body) (?:has |had )?(?:immediately )?claimed responsibility|(?:had|has|gave|made|with) no (?:immediate |further )?(?:comment|details|statement)|(?:no|not|without) (?:\w+ ){0,3}(?:provide|give|offer|release|have)? ?(?:any )?(?:other |more |further |immediate )*details|withh(?:eld|olding|old|olds) (?:the|his|her|their) (?:names?|identit\w+)|return(?:ed)? (?:\w+ )?(?:calls?|emails?|messages?)|declined (?:to (?:comment|answer|say|be (?:named|interviewed))|comment|an interview)|(?:not|un)(?: immediately)?(?: be)? ?available (?:for comment|to comment)|(?:terms|details|names?|identit\w+|motives?|causes?|value|price)\b[^,;]{0,40}\b(?:was|were|are|is|been) (?:not|n't) (?:immediately |yet |made )?(?:disclosed|revealed|released|announced|given|known|available|public|clear)|(?:nobody|no one|no-one)\b[^,;]{0,40}\b(?:answered|picked up|was available|could be reached))/i;

/** The reporter's own word on what could not be learnt: no claim of anybody's. */
export function isDisclaimer(words: string): boolean {
  return DISCLAIMER.test(words);
}
