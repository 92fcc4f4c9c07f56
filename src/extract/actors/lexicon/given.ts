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
  muhammadu goodluck olusegun sani umaru felix étienne charles samuel george narendra jawaharlal rajiv atal manmohan pervez nawaz imran asif
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
  anton juri jurij jurgen georg gregor franjo mirko mirza vuk bogdan radu vasile vasily vasyl arkady artem artyom timur rinat ruslan shamil
  aslan zaur gurgen hovhannes armen tigran levon davit giorgi irakli mikheil zurab nodar besik nursultan gurbanguly emomali bakyt
  teodor tadeusz zbigniew lech stanislaw wladyslaw ignacy radek tadas jonas vytautas algirdas arvo matti pekka jukka kari
  leif harald haakon sigurd einar gunnar ragnar thor bo nils henning jorgen jesper mads niels viggo willem pieter hendrik dirk joost kees
  gerrit ruud wim luc bart koen rene rené gilles thierry pascal yannick didier serge cedric cédric fabrice hervé herve loïc benoît benoit
  ignace ignacio esteban ramon ramón rubén ruben joaquín joaquin emilio agustín tomás anibal aníbal horacio hernán hernan gonzalo rodolfo
  nestor néstor ezequiel gael leandro bruno thiago vinicius renato rui nuno duarte vasco afonso gago anselmo lorenzo massimo stefano
  alessandro filippo pietro tommaso gianni ettore cesare dino nino rocco salvatore corrado
  abebe tesfaye haile kebede girma getachew mulugeta solomon yohannes dawit berhanu tadesse bekele mengistu isayas
  kwesi yaw kojo chidi obinna chinedu tunde segun babatunde ade femi olu sanni aliyu suleiman suleyman idris mamadou cheikh seydou
  souleymane modibo lamine boubacar thierno sory alpha juma baraka otieno kamau njoroge mutua kiprop thabang sipho themba lungile tendai
  tatenda simba chola mulenga bwalya adil anas ashraf atef ayub basim bassel burhan daoud ehab essam farid faris fawzi ghassan habib haitham
  hamza haris hazem hisham ihab imad iyad jaber jalal jamil khalil lutfi maher majid mazen mohsen mounir munir murad nabih nadim naji nayef
  nizar qais raed rami riyad sabri sadiq safwan saif sajid samih shadi shafiq suhail taha talal taufik wasim yazid younis yunus zaid zain
  arash babak behrouz bijan dariush farhad hooman kaveh khosrow mehran nima ramin siamak sohrab rostam ehsan esmail ghulam gul haji najib
  aung maung thein tun zaw htun kyaw minh nguyen duc hung quang tuan thanh bao somchai prasit sok rithy bambang joko agus budi slamet
  hiroshi takeshi kenji satoshi akira taro jiro ichiro wei jun jian hao qiang yong sung-ho min-jun jae-in dong-hyun
  aarav anil ashok deepak dinesh ganesh gopal harish kiran krishna lalit mahesh manoj mukesh naresh pradeep prakash pranab rakesh
  ranjit sandeep satish shyam siddharth sunil tarun varun venkat yash
  emeric emil elias eli ephraim enoch ewan fergus finn gareth gavin glyn dewi rhys owen evan idris alun emrys iwan huw hamish callum duncan alistair
  lachlan rory declan liam connor conor cormac eamon padraig niall cian seamus dermot reg stan len bert alf wilf ned archie freddie
  clem percival roland rowan rufus ross saul seth shane spencer terence toby wesley wilbur winston
  amos phil brett ken elie rex mick reince paul roger corey rudy jared eric donald kurt
  wes darren darryl derek dwayne garth glenn jake jerome joel jon josh leo lloyd luke marvin pete rick ricky ron russ stu terrence todd
  tommy travis trent vince zach adrian alastair aidan alec barney barry bret brendan byron calvin chris clifford clint clyde cody cole cory
  curt curtis damian damon darrell desmond dominic donny duane dudley dwight elmer elton emmett ernie floyd hank hector ike irving ivor jarrod jed
  jimmy joey johnathan jonny julian leroy lester lew lyle martyn marty melvin mickey milo monty myron nate neal orson rafe randall rodney roscoe
  sheldon stewart tyrell vaughn vern vic vinnie wendell woodrow woody zack zeke`);

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
  may june april ada elma lena
  nadja nadezhda zoya raisa tamara larisa ludmilla lidia lidiya inna alla rimma nina antonina yelena jelena olena oleksandra aleksandra
  sasha ganna hanne marta martina mirjana ljubica biljana snezhana svetla radka desislava ilinca simona adriana gabriela mariana luisa luiza
  beata bozena danuta halina irena jadwiga jolanta krystyna malgorzata renata teresa urszula wanda zuzanna kaisa liisa paivi
  ragnhild sigrid signe inger kirsten karin kerstin britta ulla gunilla lotte mieke saskia femke marieke annemarie annelise gerda
  helga hilde hildegard irmgard ilka ilona magda erzsebet judit zsofia agnes ágnes aurélie aurelie amelie amélie brigitte chantal colette delphine
  dominique geneviève genevieve hélène helene isabelle josette mireille monique nadège nathalie odette pascale sylvie valérie véronique yvette yvonne
  rosario nélida nelida dolores amparo inmaculada marisol
  ximena jimena alejandra claudia daniela estela fernanda graciela juana lorena manuela marcela margarita
  mónica monica norma ofelia olivia paloma patricia perla raquel rocío rocio rosalía sofía valeria verónica violeta yolanda graça conceição
  fátima lurdes luzia teresinha zélia assunta benedetta caterina cecilia concetta donatella elisabetta emanuela federica fiorella
  almaz genet hirut meseret mulu selam tigist tsehay zewditu yordanos abeba
  adjoa akosua akua ama amma esi yaa nkechi chioma ifeoma uzoma nneka amaka bisi folasade funmi yetunde titilayo hauwa zara
  fatou awa bintou coumba mariama oumou rokia ramatoulaye sira aissatou wanjiku achieng akinyi njeri wairimu nyambura thandiwe nomvula zanele
  lindiwe nokuthula rutendo chipo tariro mwila
  abeer afaf aida amani arwa asmaa batool bushra dana farah farida ghada haifa hadeel hadia hiba inas jamila
  kawthar khawla lamia lina lubna lulwa maysoon mona mouna muna nabila nadira nahla najla najwa nawal nisreen rabab rana razan reem rima ruba
  sahar sahar samah sawsan shadia shahd shaima siham suad sumaya taghrid thuraya wafa widad yusra zeinab zubaida
  azadeh bahar farzaneh fereshteh golnaz laleh mahnaz mina nasrin nazanin parisa roya shadi shirin simin soraya taraneh
  khin daw thida phyu mai linh thi lan hoa ngoc siti dewi putri sri wulan
  yuki yoko keiko naoko sachiko haruko mei ling xiu hui fang jing ji-woo soo-jin eun-ji
  aparna archana bhavna geeta indu jaya jyoti kavita lata madhu meena neha nisha padma pooja radha rani rekha rupa sarita savita seema shanti
  sheela shobha sita smita sushma swati uma usha vidya
  aoife niamh siobhan sinead sinéad orla roisin róisín ciara caoimhe maeve bronwyn carys cerys gwen megan nerys rhiannon sian morag mairi
  eilidh kirsty ailsa catriona una brigid bridie elspeth flora freya audrey beryl doreen edna enid ethel glenda hilda ivy joan
  marjorie maureen muriel myrtle nell nellie phyllis queenie rita sheila thelma vera winnie
  adela amelia anita antonia belinda bethany bonnie brenda cassandra charlene colleen daphne delia eunice frieda gail geraldine gina ginny
  gretchen gwendoline harriet hester ida ilana imelda ingeborg irma isadora isla jemima jenny joanna joanne josefina josie judith juliet june
  leonie leticia lilian lillian lily lola lorna lottie louella maggie marcia marian marianna mathilde mavis meg melinda minnie
  myra nadine naomi nadia nell noemi odile olga paulina peggy penelope petronella polly ramona rhoda roberta robin rosa rosemarie roxana sabina sally
  selina selma shona simone stella sue susanna susannah suzanne sybil tessa tilda trudy verity viola wilhelmina wilma yvonne zelda
  lynn debbie wendy tracy stacey jill jane judith heidi holly molly claire clare fiona moira nicola arlene liz penny priti suella
  beth becky carla caitlin carrie christy cindy cathy connie courtney darlene dina elaine erica erika erin gemma hattie hayley janine jasmine jodie
  kate kathy katie katy kristin kristen lara leanne lynne mandy mindy natasha patty roslyn sadie shelley sherry sophie susie tammy tania tanya
  tara tina tricia trish vicky ava chloe lucille loretta lynda maxine mollie nita rosie ruthie sheryl trina velma vicki abbie alicia alison allison
  anneliese annie audra aileen bettina brianna candace cathleen celeste corinne dolly dorothea effie eileen elise eliza ella esme estelle etta
  felicity gillian gwyneth hetty isobel jacquelyn jeanette jeanne julianne justine kirstie lilah lynette marcy margot marla marnie minna miranda nessa
  noelle rachael rebekah reba rosanna selena shauna sheena shelly stacy tamsin teri thea tiffany vanessa viv whitney `);

export const isGiven = (lower: string): boolean => isOneOf(MALE_NAMES, lower) || isOneOf(FEMALE_NAMES, lower);

/** null also for a name that both have. */
export function givenGender(lower: string): 'male' | 'female' | null {
  const female = isOneOf(FEMALE_NAMES, lower);
  if (isOneOf(MALE_NAMES, lower)) return female ? null : 'male';
  return female ? 'female' : null;
}

/** "Anne-Lise": as its first part, where the whole is not in the list. */
const isOneOf = (names: ReadonlySet<string>, lower: string): boolean =>
  names.has(lower) || (lower.includes('-') && names.has(lower.split('-', 1)[0] ?? ''));
