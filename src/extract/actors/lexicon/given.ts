/**
 * Common given names of several languages, as a hint that capitals are a person and which pronoun fits.
 * General language data, not a list of people; editable, and never needed: a title, a role or a verb of saying does as well.
 */
import { words } from './set.ts';

export const MALE_NAMES = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul andrew
  joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen larry justin scott
  brandon benjamin ben samuel sam gregory greg frank alexander alex raymond patrick jack dennis jerry tyler aaron jose henry adam douglas doug nathan
  peter zachary kyle walter harold carl jeremy keith roger gerald ethan arthur terry christian sean shawn lawrence austin joe noah jesse albert bryan
  billy bruce willie jordan dylan alan ralph gabriel roy juan wayne eugene logan randy louis russell vincent philip phil bobby johnny bradley brad
  bill jim tom bob mike dave dan tim ted fred harry barack joe mitt newt rand marco bernie chuck mitch lindsey tony gordon boris rishi keir nigel
  winston neville clement harold edward antony ernest hugh graham simon ian colin martin geoffrey trevor stuart neil craig malcolm angus
  vladimir volodymyr dmitry dmitri sergei sergey serhiy igor ihor ivan oleg oleh oleksandr aleksandr alexei oleksiy andrei andriy andrey nikolai mykola
  mikhail mykhailo yuri yuriy viktor viktor pavel pavlo petro anatoly konstantin boris maxim maksym roman ruslan denys denis kyrylo kirill vitaly vitali
  valery valeriy leonid yevgeny evgeny gennady stanislav bohdan taras vadim rustem ramzan josef jozef pyotr grigory lev leon
  ahmed ahmad mohammed muhammad mohamed mohammad mahmoud mahmud ali hassan hussein hussain omar umar khaled khalid ibrahim ismail yusuf youssef
  abdul abdullah abdallah abdel abdulrahman abdelaziz saeed said salman salim saleh samir tariq tarek walid yasser yasir ziad bashar hafez saddam
  qasem qassem hossein hosein reza javad akbar mehdi mahdi abbas karim kareem faisal fahd nasser jamal gamal anwar hosni bilal hamid hamed mustafa
  recep tayyip mehmet ahmet kemal ismet bulent abdullah ehud benjamin binyamin bibi ariel shimon yitzhak moshe menachem david yair naftali benny
  yoav gadi avi amir uri dov jean pierre jacques francois françois emmanuel nicolas charles henri louis philippe laurent michel alain bernard claude
  olivier georges andré andre marcel antoine guy yves gerard didier hans karl friedrich wilhelm heinrich otto adolf hermann joachim konrad helmut
  gerhard frank-walter olaf wolfgang klaus jürgen werner ludwig franz ernst rudolf horst dieter günter kurt fritz friedrich jens lars erik olof
  carl gustav bjorn björn sven anders mario silvio giuseppe giorgio benito matteo luigi sergio carlo antonio francesco paolo romano
  josé juan carlos luis jorge miguel pedro manuel fidel raul raúl ernesto hugo nicolás evo rafael felipe fernando francisco alberto javier diego
  pablo salvador augusto jair luiz lula enrique gustavo alvaro álvaro ivan slobodan radovan ratko franjo alija josip milos milan zoran goran
  aleksandar nikola marko stjepan ante hashim ramush ibrahim kofi ban antónio antonio boutros javier nelson thabo jacob cyril robert joshua
  julius kwame sekou patrice mobutu joseph laurent paul yoweri idi milton jomo mwai raila uhuru william daniel haile meles abiy isaias siad
  muhammadu goodluck olusegun sani umaru bola felix étienne charles samuel george narendra jawaharlal rajiv atal manmohan pervez nawaz imran asif
  zulfikar hamid ashraf rajiv ranil mahinda gotabaya deng mao zhou hu xi jiang kim chiang ho ngo nguyen norodom pol shinzo junichiro fumio hideki
  syngman moon park roh rodrigo ferdinand benigno jean-claude jean-marie jean-pierre jean-luc tarzan hirohito yoshihide javad nabil sean shaun murray
  augustus albert alfred arnold barnaby basil cecil clarence clive conrad cornelius cuthbert cyrus edgar edmund edwin ezra felix frederick
  gilbert godfrey herbert horace horatio hubert humphrey isaac jasper jonas leonard leopold lionel lucas luther magnus marcus maurice maximilian
  nathaniel oliver oscar oswald percy quentin reginald rupert sebastian sidney silas simeon stanley sylvester theodore thaddeus tobias ulysses
  victor vernon walt wallace wilfred zachariah matthias mateo dario enzo fabio luca giovanni leonardo rodrigo joaquim joao joão paulo tiago
  lukas jakob johann johannes matthias tobias stefan thorsten uwe volker henrik rasmus soren søren knut leif arne tomas tomasz piotr pawel
  krzysztof wojciech jaroslaw marek jan janusz vaclav ondrej istvan istván laszlo lászló gyorgy györgy sandor sándor mihai ion gheorghe
  dimitris giorgos kostas yannis alexis levent murat orhan emre selim hakan serkan osama usama hani bassam marwan muammar muhsin mansour
  jawad haidar hadi ayman fouad adnan rashid rafik rafiq sami tamer wael yahya zaki chukwuma emeka ifeanyi kwabena kofi abdoulaye amadou
  moussa oumar ousmane tekle tesfaye haruna bashir farah mohan arjun vikram sanjay suresh ramesh amit ravi rahul nitin farooq tariq usman
  amos phil brett ken elie rex mick reince paul roger corey rudy jared eric donald kurt`);

export const FEMALE_NAMES = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle
  carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
  samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
  christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean alice
  abigail julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
  lori hillary hilary condoleezza madeleine nikki sarah kamala elizabeth nancy melania ivanka michelle kellyanne tulsi ilhan alexandria huma donna
  theresa angela ursula federica catherine christine marine segolene simone jacinda golda tzipi benazir indira sonia aung corazon gloria
  yulia yuliia olena olga olha oksana natalia natalya nataliya svetlana svitlana iryna irina tatiana tetiana maria mariya anastasia ekaterina kateryna
  daria dasha zhanna viktoria victoria valentina galina halyna ludmila lyudmila lyudmyla nadia nadiya vera sofia polina alina ksenia
  fatima aisha ayesha amina zainab zaynab khadija mariam maryam leila layla noor nour hanan samira rania asma malala shireen sabrina serah hala
  ellen dilma cristina michelle violeta isabel eva rosa carmen lucia elena giorgia sanna mette erna katrin kaja magdalena ewa agnieszka
  joyce winnie graca wangari ngozi asha samia hanna annalena petra brigitte ingrid monika sabine ulrike greta astrid birgit
  adelaide agatha agnes alma beatrice bertha blanche bridget caroline celia clara constance cora dora edith eleanor elinor elsa emilia
  esther ethel eugenia flora florence georgia georgina gertrude gwendolyn harriet henrietta honoria ida imogen irene iris ivy josephine
  lavinia leah leonora louisa louise lucinda lucy lydia mabel marianne matilda maud mildred millicent miriam muriel nora ottilie philippa
  phoebe priscilla rosalind rosemary rosalie sylvia tabitha ursula veronica vivian winifred zoe zoë ines inés joana beatriz lucía paula
  silvia bianca chiara giulia francesca paola lea léa camille margaux elodie élodie sandrine hedda solveig astrid linnea liv ilse anke heike
  jutta renate silke ute magda zofia barbora hana lenka jana vesna jelena milica dragana ivana snezana eszter katalin ioana elif ayse ayşe
  emine fatma zeynep dalia huda hind maha rasha salma yasmin yasmine zahra nadine amira chiamaka adaeze folake abena efua aminata fatoumata
  lakshmi priya sunita anjali deepika
  lynn debbie wendy tracy stacey jill jane judith heidi holly molly claire clare fiona moira nicola arlene liz penny priti suella`);

export function isGiven(lower: string): boolean {
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
}

/** null also for a name that both have. */
export function givenGender(lower: string): 'male' | 'female' | null {
  const female = FEMALE_NAMES.has(lower);
  if (MALE_NAMES.has(lower)) return female ? null : 'male';
  return female ? 'female' : null;
}
