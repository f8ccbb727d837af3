/** The heads of our own stories (seeds/articles), in the order of the text, marked as in labelled.ts. */
export const HEADS_OF_STORIES: Readonly<Record<string, string>> = {
  budget: `
    Council/o budget/x tax/x percent/x night/x budget/x year/x tax/x percent/x owner/p home/l year/x council/o
    department/o department/o parks/l thirds/x increase/x pensions/x insurance/x vote/x bill/x years/x fund/x
    member/p city/o people/p residents/p plan/x tax/x people/p city/o people/p percent/x years/x report/x auditor/p
    spokesperson/p firefighters/p union/o times/x minutes/x stations/l city/o times/x budget/x effect/x`,
  court: `
    bookkeeper/p bookkeeper/p counts/x fraud/x theft/x patients/p payments/x accounts/x years/x lawyer/p client/p
    cent/x hospital/o books/x disorder/x Prosecutors/p transfers/x signature/x mistake/x arithmetic/x reporters/p
    court/l salary/x indictment/x company/o employees/p office/l boat/x person/p audit/x hospital/o hospital/o
    bail/x years/x prison/l hearing/x`,
  election: `
    Coalition/o majority/x percent/x votes/x coalition/o victory/x election/x commission/o percent/x votes/x seats/x
    parliament/o percent/x points/x years/x seats/x seats/x commission/o results/x percent/x seats/x result/x
    party/o cities/l leader/p supporters/p country/l Turnout/x percent/x commission/o people/p ballots/x stations/l
    north/l evidence/x commission/o chair/p irregularities/x stations/l poll/x days/x vote/x points/x talks/x
    officials/p party/o ministry/o`,
  outbreak: `
    cases/x officials/p officials/p cases/x measles/x total/x outbreak/x state/l years/x department/o statement/x
    people/p children/p hospital/l stays/x county/o officer/p conference/x number/x times/x families/p doctor/p
    estimate/x coverage/x children/p county/l percent/x percent/x year/x percent/x measles/x county/o doses/x
    vaccine/x weeks/x times/x weeks/x year/x schools/o pupils/p vaccination/x days/x parents/p order/x son/p month/x
    school/x children/p study/x university/o case/x public/p average/x`,
  palmyra: `
    battle/x terrorists/p behalf/x reporters/p terrorists/p aircraft/f liberation/x tanks/f vehicles/f vehicles/x
    control/x km/x day/x city/l forces/f contribution/x ranks/x militants/p while/x fighters/p airstrikes/x
    quarter/l monuments/l terrorists/p time/x deminers/p engineers/p mines/x streets/l month/x reporters/p
    aviation/f sorties/x targets/x posts/l depots/l pilots/p targets/x army/f countryside/l army/f control/x towns/l
    area/l kilometers/x days/x official/p camp/l bombs/x jet/f terrorists/p commanders/p`,
  quotations: `
    trucks/x night/x crossing/l shift/x crossing/l years/x trucks/x colleague/p ministry/o trucks/x week/x half/x
    driver/p times/x hours/x driver/p nights/x winter/x hands/x years/x ambulance/x minutes/x ministry/o questions/x
    letter/x parliament/o times/x lanes/l third/x year/x people/p counting/x machine/x machine/x`,
  recall: `
    Carmaker/o vans/x fault/x vans/x line/x company/o cases/x accidents/x injuries/x board/o crash/x cyclist/p
    spokeswoman/p vans/x rest/x countries/l repair/x minutes/x owner/p Parts/x half/x vans/x end/x engineer/p
    company/o fault/x times/x report/x year/x vehicles/x years/x shares/x`,
  results: `
    profit/x sales/x fall/x profit/x forecast/x year/x shares/x percent/x trading/x profit/x crowns/x year/x
    Analysts/p company/o average/x Revenue/x percent/x crowns/x company/o units/x price/x half/x statement/x
    revenue/x crowns/x year/x jobs/x end/x quarter/x analysts/p orders/x number/x debt/x crowns/x times/x profit/x
    depreciation/x board/o dividend/x crowns/x share/x year/x`,
  'sport-business': `
    group/o group/o club/o years/x family/p debts/x stadium/l seats/x ground/l table/x points/x games/x trophy/x
    years/x chairman/p generation/x supporters/p trust/o members/p name/x secretary/p station/o people/p knowledge/x
    deal/x price/x division/x spokesman/p sum/x club/o loss/x season/x turnover/x accounts/x Wages/x cent/x cent/x
    turnover/x club/o`,
  storm: `
    homes/l power/x people/p dozens/x coast/l night/x gusts/x kilometres/x hour/x ministry/o children/p bus/x
    bridge/l governor/p province/l people/p operator/o homes/l power/x height/x storm/x service/o warning/x
    opposition/o government/o shelters/l People/p leader/p criticism/x shelters/l people/p noon/x resident/p phone/x
    shelter/l hour/x woman/p name/x people/p ministry/o figure/x Insurers/o damage/x crowns/x storm/x size/x
    people/p`,
  'three-sources': `
    Police/f hospital/o witnesses/p toll/x blast/x explosion/x market/l town/l morning/x evening/x accounts/x side/x
    side/x chief/p district/l people/p cylinder/x accident/x director/p town/l hospital/o bodies/x children/p
    wounds/x balls/x cylinder/x traders/p market/l motorcycle/x well/x minutes/x blast/x number/x group/o
    responsibility/x ministry/o capital/l militants/p forces/f suspects/p suspects/p attack/x explosion/x town/l
    people/p`,
};
