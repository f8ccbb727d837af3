/** Words that tell what a neighbouring capitalised word names. Lower case, blank-separated. */

export const TITLE_WORDS = `
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame king queen prince princess pope bishop archbishop cardinal rabbi imam sheikh ayatollah mullah rev. rev reverend
pastor father sister president vice-president minister premier chancellor secretary senator sen sen. rep rep. congressman congresswoman representative gov gov. governor mayor ambassador
commissioner chief chairman chairwoman chairperson chair ceo director founder owner head leader deputy mp spokesman spokeswoman spokesperson general gen gen. lieutenant lt lt. colonel col
col. captain capt capt. major maj. brigadier sergeant sgt sgt. corporal private admiral commander cmdr cmdr. marshal inspector superintendent sheriff officer judge justice attorney lawyer
advocate prosecutor analyst economist scientist researcher author writer journalist reporter editor presenter activist candidate coach manager captain player striker goalkeeper defender
midfielder singer actor actress artist emir sultan`;

export const ORGANISATION_WORDS = `
inc inc. corp corp. corporation co co. ltd ltd. llc plc holdings industries group company bank fund trust party movement coalition alliance front ministry department directorate secretariat
office bureau agency administration authority commission committee council congress parliament senate assembly cabinet government court tribunal police army navy force forces brigade command
guard union federation league association organisation organization society foundation institute university college school academy hospital centre center church club team network service
services times post news daily press international united embassy airlines airways`;

export const PLACE_WORDS = `
city town village suburb district province state county region governorate prefecture municipality island islands peninsula coast river lake sea ocean gulf bay strait mountain mountains hills
valley desert street road avenue highway bridge dam port airport park square camp crossing border capital north south east west northern southern eastern western central upper lower
republic kingdom`;

export const CALENDAR_WORDS = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
ramadan easter christmas`;

export const SPEECH_WORDS = `
said says say told tells added adds noted explained stated announced argued claimed wrote tweeted warned insisted stressed called asked pointed believes thinks according`;

export const FUNCTION_WORDS = `
the a an of in on at to for from by with and or but as is was were are be been has have had will would he she it they we i you his her its their this that these those not no if when while
after before`;
