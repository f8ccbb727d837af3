/** Given names and family names from many languages: evidence that a capitalised word belongs to a person. */

export const GIVEN_NAMES = `
aaron abdul abdullah abdulrahman abdel abel abraham abu achmad adam adel adriana adrian ahmad ahmed aisha akira alan alberto albert alejandra alejandro aleksandr alex alexander alexandra alexei
alexis alfredo alfred ali alice alicia alison allan allen alonso amanda amara amina amir amit amy ana anas anastasia andrea andreas andrei andre andrew andy angela angel angelo anil anita ann anna
anne annie anthony antoine anton antonio antony anwar ariel arjun armando arnold arthur arturo arun asad asha ashok ashraf asif augusto aung ayesha ayman aziz babar barack barbara bashar ben
benedict benjamin benny bernard bernardo bernie beth bill billy bob bola boris brandon brenda brett brian bruce bruno bryan camila carl carla carlos carmen carol carolina caroline catherine cecilia
cesar chandra charles charlie charlotte chen cheng chris christian christina christine christopher claire clara clarence claude claudia claudio colin craig cristian cristina cynthia cyril dan
daniel daniela danny dario david dean deborah deepak denis dennis derek desmond diana diane diego dieter dinesh dmitri dmitry dominic dominique donald donna doris dorothy douglas duncan dwight
eddie edgar edmund eduardo edward edwin eileen elena eli elias elijah elizabeth ellen emily emma emmanuel emmerson enrique eric erica erik ernest ernesto erwin esteban esther eugene eva evelyn evo
fatima faisal fahad farah farhan farid federico felipe felix ferdinand fernanda fernando fidel florence francesca francesco francis francisco francois frank franz fred frederick frederic friedrich
gabriel gabriela gabriella gareth gary gavin gennady geoffrey george georges gerald gerard gerardo ghassan gina giorgio giovanni giuseppe gladys glen glenn gloria gordon grace graham greg gregory
guillermo gustavo guy habib hamad hamid hamza han hannah hans harold harry haruki hasan hassan hector heather helen helena helmut henri henry herbert herman hernan hiroshi howard hugh hugo hussein
hussain ian ibrahim ibtisam idris ignacio igor ilham imran indira ines inga ingrid irene irina isaac isabel isabella ismail israel ivan jack jackie jackson jacob jacqueline jacques jair jaime
jake jakob jamal james jamie jan jane janet jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jim jimmy jin jitendra joan joanna joao joaquin joe joel johan
johann johannes john johnny jonathan jorge jose josef joseph joshua josh juan juana juanita judith judy juha juliana julia julian julie julien julio julius jun junaid justin kamal kamala karan
karen karim karina karl kate katherine kathleen kathy katie kazuo keith kelly kemal ken kenji kenneth kerry kevin khaled khalid khalil khan kim kiran kirill klaus kofi konstantin kristina kumar
kwame kyle laila lakshmi lars laura laurent lawrence lee leila leo leon leonardo leonid leopoldo leroy leslie li liam lina linda lindiwe lisa liu liz lloyd lorenzo louis louise lucas lucia luciano
luis luisa luiz luka lukas lula luther lydia lynn maha mahmoud mahmud mai malcolm malik manish manmohan manuel marc marcel marcela marcelo marco marcos marcus margaret maria mariam mariana marie
mario marina marion marisol mark markus marta martha martin martina marvin mary maryam masahiro matt matteo matthew matthias maurice mauricio max maxim may megan mehmet mel melissa mercedes
michael michel michelle miguel mikhail mike milan ming miriam mitchell mohamed mohammad mohammed mohamad mohan moses mona monica monique muhammad muhammadu muhyiddin mustafa mutahi myriam nabil
nadia nadine najib nancy naomi narendra natalia natalie nathan nathaniel nawaz neil nelson nia nicholas nick nicola nicolas nicole nigel nikita nikolai nikos nina nitin noah noel noor nora norman
nour olaf oleg olga oliver olivia olusegun omar oscar osama oswaldo otto pablo pamela paola park patricia patrick paul paula paulo pavel pedro penny percy perry peter petr philip philippe phillip
pierre pradeep prakash prayut priya qasim rachel rafael rahul raila raj rajesh rajiv rakesh ram ramesh ramon rana rania ranil raul ravi ray raymond rebecca reem regina reza ricardo richard rishi
rita robert roberta roberto robin rodrigo rodney roger roland rolf roman ronald ronnie rosa rose roxana roy ruben rudolf rui rupert russell ruth ryan ryo sabrina sachin sadiq said saif salah saleh
salim salma salman sam samantha samir sammy samuel sandra sanjay santiago sara sarah sasha satoshi saul scott sean sebastian sergei sergey sergio seth shahbaz shahid shane shannon sharon shaun
shehbaz sheila shigeru shimon shinzo shirley silvia simon simone sofia sonia sophie stacy stanley stefan stella stephanie stephen steve steven stuart sue sultan suman sunil suresh surya susan
susana susilo suzanne svetlana sylvia taiwo takeshi tamara tanya tariq taro tatiana tayyip ted teresa terence terry thabo thandi theodore theresa thomas tiffany tim timothy tina tito toby todd tom
tomas tony tracy trevor tsai uhuru umar usman valentina valeria valerie vanessa vasily vera veronica vicente victor victoria vijay vikram viktor vincent violeta virginia vishal vitaly vivek
vladimir volodymyr walid walter wang warren wayne wei wendy wilfred will william willy wolfgang xavier xi xiao yair yasir yasmin yitzhak yoko yolanda yoon yoshihide yuki yuri yusuf yves zac zainab
zelda zhang ziad zoe zoran`;

export const FAMILY_NAMES = `
abbas abbott abe abubakar adams adeyemi agarwal ahmadi akhtar al-assad alvarez anderson ansari arias assad ayala bach bailey baker banda banerjee barak barnes becker begum bell bello bennett biden
blair bolsonaro bose bouteflika brown buhari bush butler cabrera cameron campbell cardenas carter castillo castro chan chang chaudhry chavez chen cheng chiang cho choi chowdhury chung clark
clinton cohen collins contreras cook cooper cruz dang das davies davis desai diaz diallo dlamini dominguez duterte edwards erdogan espinoza estrada evans fernandes fernandez ferreira fischer flores
fujimori gandhi garcia gomez gonzales gonzalez green guerrero gupta gutierrez guzman hall hamilton harris haruna hernandez herrera hill ho hoang hoffmann horvat huang hughes hussain ito ivanov
iyer jackson jain jang jansen jimenez johnson jones joshi juarez kagame kamau kang kapoor karzai kato kaur keita kenyatta kerry khamenei khan kim king kirchner kishida klein kobayashi kovacs
kumar lam lange lavrov lee leung lewis li lim lin liu lopez lu ma macron maduro mahama malik mandela maphosa martin martinez mbeki medina mehta mendez mendoza merkel meyer mishra mitchell modi
moore morales moreno morgan moyo mubarak mueller mugabe muller murphy museveni mutua mwangi naidu nair nakamura nasser navarro nehru netanyahu ng nguyen nkosi nkrumah novak nunez obama ochieng
odinga okafor okonkwo oliveira ortega ortiz osei ouattara park patel pena pereira perez peterson petrov pham phiri pillai popov powell price putin qureshi rahman rajapaksa ramaphosa ramirez ramos
rao reddy reyes richards richardson rivera roberts robinson rodrigues rodriguez rojas romero rouhani ruiz ruto saito salazar sanchez sanders santos sato schmidt schneider schulz scott sen shah
shapiro sharif sharma shaw shin silva singh sisi smirnov smith soto sousa souza stein stewart suarez sullivan sun suzuki takahashi tan tanaka taylor thatcher thapa thomas thompson tinubu torres
tran traore trump turner umar vargas vasquez vega velasquez verma vu walker wang watanabe watson weber white williams wilson wong wood wright wu xi xu yadav yamada yamamoto yang yeo yilmaz yoon
yoshida young yu zardari zelensky zelenskiy zhang zhao zheng zhou zhu zulu zuma`;

/** Of the given names: women's. The rest are men's, or both. */
const WOMENS_NAMES = `
adriana aisha alejandra alexandra alice alicia alison amanda amara amina amy ana anastasia andrea angela anita ann anna anne annie asha ayesha barbara beth brenda camila carla carmen carol
carolina caroline catherine cecilia charlotte christina christine clara claire claudia cristina cynthia daniela deborah diana diane donna doris dorothy eileen elena elizabeth ellen emily emma
erica esther eva evelyn farah fatima fernanda florence francesca gabriela gabriella gina gladys gloria grace hannah heather helen helena ibtisam indira ines inga ingrid irene irina isabel
isabella jacqueline jane janet jennifer jenny jessica joan joanna josephine juana juanita judith judy julia juliana julie kamala karen karina kate katherine kathleen kathy katie kristina laila
lakshmi laura leila lina linda lindiwe lisa louise lucia luisa lydia lynn maha mai margaret maria mariam mariana marie marina marisol marta martha martina mary maryam megan melissa mercedes
michelle miriam monica monique mona myriam nadia nadine nancy naomi natalia natalie nia nicole nina nora nour olga olivia pamela patricia paula penny priya rachel rana rania rebecca reem regina
rita roberta rosa rose roxana ruth sabrina salma samantha sandra sara sarah shannon sharon sheila shirley silvia simone sofia sonia sophie stacy stella stephanie sue susan susana suzanne svetlana
sylvia tamara tanya tatiana teresa theresa thandi tiffany tina tracy valentina valeria valerie vanessa vera veronica victoria violeta virginia wendy yoko yolanda yuki zainab zoe`;

/** Names of men and of women alike. */
const SHARED = new Set(
  'adel alexis andrea ariel asad chen chris daniel dominique gabriel jackie jaime jamie jan jean jesse jin joan kelly kerry kim leslie li liu lynn max min ming nicola noor nour park robin ryan sam sasha shannon shane tracy wang wei xi yuki zhang'.split(
    ' ',
  ),
);
const women = new Set(WOMENS_NAMES.split(/\s+/).filter(Boolean));
const given = new Set(GIVEN_NAMES.split(/\s+/).filter(Boolean));

/** What a given name, in lower case without accents, tells; undefined for a name unknown or shared. */
export function knownGender(name: string): 'he' | 'she' | undefined {
  if (SHARED.has(name)) return undefined;
  if (women.has(name)) return 'she';
  return given.has(name) ? 'he' : undefined;
}
