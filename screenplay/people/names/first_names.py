"""Common first names of several cultures, with the gender that they usually tell, and the short forms of some.

Plain facts, written down for this project. A name that goes either way is in EITHER: it is a name, but tells no gender.
"""

from __future__ import annotations

from screenplay.english import words
from screenplay.findings import Gender

FEMALE = words(
    """
    abigail ada adah adela adelaide adele adelina adeline adriana agatha agnes agneta aida aileen aimee aisha aiko
    akiko alana alberta alejandra alessandra alexandra alexandria alexa alexia alice alicia alina aline alison
    allison alma althea alva alyssa amabel amalia amanda amber amelia amelie amina amira amy ana anais anastasia
    andrea angela angelica angelina angeline anita anna annabel annabelle annabeth anne anneliese annette annie
    anthea antoinette antonia anya aphra april arabella araminta ariadne ariana ariel arlene astrid athena audrey
    augusta aurelia aurora ava avis ayesha azadeh barbara barbie bea beata beatrice beatrix becca becky belinda
    bella belle berenice bernadette bernice bertha beryl bess bessie beth bethany betsy bettina betty beulah beverly
    bianca biddy birdie birgit blanche blythe bonnie brenda briana bridget bridie brigid brigitte britney bronwen
    brooke buffy camilla camille candace candice carina carla carlotta carmel carmela carmen carol carola carole
    carolina caroline carolyn carrie cassandra cassie catarina cateline caterina catharine catherine cathleen cathy
    cecile cecilia cecily celeste celestine celia celine chandra chantal charity charlene charlotte charmian chelsea
    cherry cheryl chiara chloe christa christabel christiana christina christine chryssa ciara cicely cilla cindy
    claire clara clare clarice clarinda clarissa claudette claudia claudine clementina clementine cleo cleopatra
    clorinda clotilde colette colleen concepcion connie constance consuelo cora coral coralie cordelia corinna
    corinne cornelia cosima cressida cristina crystal cynthia cyrilla daisy dagmar dahlia daniela danielle daphne
    darcey darla dawn deanna debbie deborah debra deirdre delia delilah della delphine demelza denise desdemona
    desiree diana diane dinah dolly dolores dominique donna dora dorcas doreen doris dorothea dorothy dorrit
    drusilla dulcie ebony edith edna edwina effie eileen eilis elaine eleanor eleanora elena eleni elfrida eliana
    elinor elisa elisabeth elise eliza elizabeth ella ellen ellie elodie eloisa eloise elsa elsbeth elsie elspeth
    elvira emilia emilie emily emma emmeline emmy enid erica erika erin ernestine esme esmeralda esperanza estella
    estelle esther ethel etta eudora eugenia eugenie eulalia eunice euphemia eva evangeline eve evelina evie faith
    fanny fannie farah fatima faustina faye felicia felicity fern fernanda fidelia fifi fiona flavia fleur flo flora
    florence florrie flossie frances francesca francine francoise freda frederica freya frieda gabriela gabriella
    gabrielle gail gemma genevieve georgette georgia georgiana georgie georgina geraldine germaine gertie gertrude
    ghislaine gianna gigi gilda gillian gina ginevra ginger ginny gisela giselle gita gladys glenda gloria goldie
    grace gracie grania greta gretchen gretel griselda guadalupe gudrun guinevere gwen gwendolen gwendoline
    gwendolyn gwyneth hadley hana hanna hannah harriet harriett hattie hazel heather hedda hedwig heidi helen helena
    helene heloise henrietta henriette hepzibah hermia hermione hero hester hetty hilary hilda hildegard hillary
    holly honora honor hope hortense hyacinth ida ilana ilona ilsa imelda imogen ina indira ines inez inga ingeborg
    ingrid iolanthe iona irene irina iris irma isabel isabella isabelle iseult isobel isolde ivana ivy jacqueline
    jacquetta jade jamila jan jana jane janet janette janey janice janie janine jasmin jasmine jayne jean jeanette
    jeanne jeannie jemima jemma jen jennie jennifer jenny jessica jill jillian jo joan joanna joanne jocasta jocelyn
    jodie johanna josefina josephine josie joy joyce juanita judith judy julia juliana julie juliet juliette june
    juno justine kaja kamala karen karin karla kate kateryna katharine katherine kathleen kathryn kathy katie
    katinka katrina katya kay kayla kaylee keiko keira kelly kendra kerry keziah kiki kimiko kirsten kirstie kirsty
    kitty klara kristen kristin kristina lacey laila lana lara larissa latisha latoya laura lauren laurel laurette
    lavinia lea leah leanne leila lena leocadia leona leonie leonora leticia letitia lettie letty liesel lila lilian
    liliana lilith lillian lillie lilly lily lina linda lindsay linnet lisa lisbeth lise lisette livia liz liza
    lizbeth lizzie lizzy lois lola lolita lora loretta lorna lorraine lottie lotte louisa louise lucia luciana lucie
    lucilla lucille lucinda lucretia lucy luella luisa luna lupe lydia lynette lynn lynne mab mabel maddie madeleine
    madeline madelyn madge mae maeve magda magdalena maggie maia maisie malina malvina mamie mandy manuela mara
    marcela marcella marcia margaret margarita margaux marge margery margie margo margot marguerite maria mariah
    mariam marian mariana marianne marie mariella marietta marigold marilla marilyn marina marion marisa marisol
    marissa marjorie marjory marlene marta martha martina mary maryam marybeth mathilda mathilde matilda mattie maud
    maude maura maureen mavis maxine may maya mechthild meera meg megan mehitabel mei melanie melina melinda melissa
    melody mercedes mercy meredith meriel merle mia michaela michelle michiko mildred milena millicent millie milly
    mimi mina minerva ming minna minnie mira mirabel miranda mireille miriam moira moll mollie molly mona monica
    monique morag morgana muriel myra myrna myrtle nadia nadine nan nancy nanette naomi narcissa nastasya natalia
    natalie natasha nell nella nellie nelly neema nerissa nerys nettie ngaio ngozi nichola nicola nicole nicolette
    nina nita noelle noemi nola nora norah noreen norma nuala octavia odette odile olga olive olivia olwen oona opal
    ophelia oriana ottilie ottoline paloma pam pamela pandora pansy parvati patience patricia patsy patty paula
    paulette paulina pauline pearl peggy penelope pepita perdita perpetua petra petronella petunia philippa
    philomena phoebe phyllida phyllis pia pilar pippa poppy polina polly portia primrose priscilla priya pru prudence
    prue prunella queenie rachael rachel radha rajni ramona raquel rani reba rebecca rebekah regina reina rena
    renata renee rhea rhiannon rhoda rhona rhonda ria rita robbie roberta rochelle romola rona rosa rosabel rosalba
    rosaleen rosalia rosalie rosalind rosaline rosamond rosamund rosanna rosanne rose rosemarie rosemary rosie
    rosina roslyn rowena roxana roxane roxanne roxy ruby rukhsana ruth sabina sabine sabrina sadie sadiya sakura
    sally salma salome samantha sandra sandy saoirse sappho sara sarah saraswati sasha saskia savannah scarlett
    selena selina selma semele seraphina serena shakira shannon sharon sheila shelley sherry shirley shivani shobha
    shona sian sibyl sidonie sienna sigrid silvia simone sinead siobhan sita sofia sofie solange sondra sonia sonja
    sonya sophia sophie sophy soraya stacey stacy stella stephanie sue sukie summer sunita susan susanna susannah
    susanne susie suzanne suzette suzie svetlana sybil sybilla sylvia sylvie tabitha talia tallulah tamar tamara
    tammy tamsin tania tansy tanya tara tasha tatiana tatyana tess tessa thalia thea theda thelma theodora theresa
    therese theresia thirza thora tiffany tilda tillie tilly tina tisha titania tomoko toni topsy tracey tricia
    trina trish trisha trixie trudy tuppence uma una undine ursula usha valentina valeria valerie vanessa vashti
    velma venetia vera verena verity verna verona veronica vesta vicky victoria vida viola violet violetta virginia
    viv viviana vivien vivienne wanda wendy whitney wilhelmina willa willow wilma winifred winnie winona xanthe
    ximena yael yasmin yasmine yelena yevgenia yoko yolanda yolande ysabel yuki yvette yvonne zadie zahra zainab
    zara zelda zelia zena zenobia zeynep zilla zillah zita zoe zora zuleika zuzana isla sunniva dilys niamh aoife
    orla roisin eilidh ailsa mairi catriona solveig linnea elin annika britta runa yrsa signe zofia agnieszka kasia
    ewa oksana yulia layla noor samira hadiya anjali divya kavita lakshmi nisha pooja deepa leela padma rekha shanti
    vidya hanako naoko haruka ayumi kaori adaeze chidinma amara ifeoma chioma abena akua efua thandi nomsa lindiwe
    wanjiru akinyi imani brianna brandi manon noemie giulia alessia paola serafina rocio soledad beatriz liesl ilse
    hilde femke anouk marieke sanne lieke artemis persephone circe phaedra iphigenia tirzah shira rivka devorah
    malka golda ayse elif defne robyn bryony cerys carys lowri eluned myfanwy gwenllian bethan ffion rhian tegan
    kerensa loveday morwenna jenifer clio ermintrude greer lula zinnia
    """
)
MALE = words(
    """
    aaron abdul abdullah abe abel abner abraham abram achilles achmet adalbert adam adolf adolphus adrian ahab ahmad
    ahmed aidan ajax ajay akira al alan alaric alasdair alastair albert alberto aldo aldous alec alejandro
    alessandro alexander alexei alexey alexis alf alfie alfonso alfred alfredo algernon ali alistair allan allen
    aloysius alphonse alvaro alvin ambrose amir amit amos anatole anders andre andreas andrei andres andrew andy
    angelo angus ansel anselm anthony antoine anton antonio antony apollo archer archibald archie aristide arjun
    armand armando arnaud arne arnold art artem arthur arturo arvid asa ashok atticus aubrey august auguste augustin
    augustine augustus aurelio austin avery axel aziz baldwin balthazar barclay barnabas barnaby barney barrett
    barry bart bartholomew bartleby basil bastian baxter beau ben benedict benito benjamin bennett benny benoit
    bernard bernardo bernie bert berthold bertie bertram bertrand bevis bill billy bjorn blaise blake bob bobby
    boris brad bradley bram brandon brendan brent brett brian broderick bruce bruno bryan bryce buck bud buddy burt
    byron cadmus caesar caleb callum calvin carl carlo carlos carlton carmine carter casimir caspar casper cassius
    cecil cedric cesar chad charles charley charlie chauncey chester chet chris christian christoph christophe
    christopher chuck cian ciaran clarence clark claude claudio claudius claus clayton clement cliff clifford
    clifton clint clinton clive clyde cole colin colm conan connor conrad constantine corentin cormac cornelius cory
    cosimo craig crispin curt curtis cuthbert cyril cyrus dafydd daisuke dale damian damien damon dan daniel danilo
    danny dante darcy daren darius darrell darren dave davey david davide davy dean declan dennis denny denzil derek
    dermot desmond dexter diarmuid dick dickon diego dieter digby dillon dimitri dirk dmitri dobbin dom domenico
    dominic dominick don donal donald donnie dorian doug dougal douglas drake duane dudley duncan dunstan dustin
    dwayne dwight dylan eamon earl earnest eben ebenezer ed eddie eddy edgar edmond edmund eduard eduardo edward
    edwin egbert einar eli elia elias elijah eliot elliot elliott ellis elmer elton emil emile emilio emlyn emmanuel
    enoch enrico enrique ephraim erasmus eric erich erik ernest ernesto ernie errol erwin esteban ethan ethelbert
    eugene eugenio eustace evan everard everett ezekiel ezra fabian fabio fabrice farid faisal felipe felix
    ferdinand fergal fergus fernando fidel finbar finlay finn fitzgerald fitzwilliam florian floyd francesco francis
    francisco franco francois frank frankie franklin frans franz fred freddie freddy frederic frederick fredrik
    friedrich fritz fyodor gabriel gaetano gareth garth gary gaspard gaston gautam gavin gene geoff geoffrey george
    gerald gerard gerardo gerhard gerry gervase giacomo gideon gil gilbert giles gino giorgio giovanni giuseppe glen
    glenn godfrey godwin gonzalo gordon graeme graham grant greg gregor gregory grigori griffith guido guillaume
    guillermo gunnar gunther gus gustav gustave gustavus guy gwilym hakim hal hamish hamlet hank hannibal hans
    harald harold haroun harry harvey hasan hassan hector heinrich heinz helmut henri henrik henry herbert herbie
    hercule hercules herman hermann hernan hideo hieronymus hilaire hippolyte hiram hiroshi hjalmar homer horace
    horatio howard howell hubert hugh hughie hugo humbert humphrey hussein hyman iain ian ibrahim ichabod ifor
    ignatius igor ike ikenna ilya imran ira iris isaac isaiah ishmael isidore ismail israel ivan ivo ivor jabez
    jabulani jack jackie jackson jacob jacques jago jaime jake jakob jamal james jamie jared jarvis jason jasper
    javier jay jed jeeves jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jethro jim jimmy joachim joakim
    job jock joe joel joey johan johann johannes john johnnie johnny jon jonah jonas jonathan jonathon jonny jorge
    jory jose josef joseph josh joshua josiah juan jude jules julian julio julius jurgen justin justinian kamal
    karim karl karsten kaspar keith kelvin ken kenji kenneth kenny kenzo kevin khalid kieran killian kirk klaus knut
    konrad konstantin kurt kwame kyle lachlan lamar lambert lance lancelot larry lars laszlo laurence laurent laurie
    lawrence lawson lazarus leander lee lemuel len lennie lennox lenny leo leon leonard leonardo leonce leopold
    leroy lester lev levi lew lewis liam linus lionel llewellyn lloyd loic lonnie lorcan lorenzo lou louis lowell
    luc luca lucas lucian luciano lucien lucius ludovic ludwig luigi luis luke luther lyle lyman lysander mac magnus
    mahmoud malachi malachy malcolm manfred manny manuel marc marcel marcello marco marcos marcus mario marius mark
    marko marlon marmaduke marshall mart martin marty marvin mateo mathew mathias matt matteo matthew matthias
    matthieu maurice mauricio max maximilian maxwell maynard mehmet melchior melvin merlin merrick merton mervyn
    micah michael michel michele mick mickey miguel mikael mike mikhail miles milo milton mitchell mohammad mohammed
    mohan mohamed monroe montague montgomery mordecai morris mortimer morton moses muhammad mungo murdo murdoch
    murray mustafa myron nasser nat nate nathan nathaniel neal ned neddy nehemiah neil nelson nestor neville newton
    niall nick nicholas nickolas nicky nico nicodemus nicolas nigel nikhil nikita nikolai niklas nils noah nobby
    noel norbert norman norris obadiah octavius odysseus ogden olaf oleg oliver ollie omar oran orlando orson
    orville oscar osman osmond osric osvaldo oswald otis otto owain owen ozzie pablo paco paddy padraig palmer paolo
    pascal patrice patrick paul pavel pawel pedro percival percy peregrine perry pete peter petros phil philip
    philippe phillip phineas pierce pierre piers pietro pip piotr plato prakash quentin quincy quintus rafael rafe
    rahul raimund raj rajesh ralph ram ramesh ramon randal randall randolph raoul raphael rashid rastus raul ravi
    ray raymond reg reggie reginald reinhard reinhold remy rene reuben rex reynold rhys ricardo richard richie rick
    ricky riccardo roald rob robert roberto rod roddy roderick rodney rodolfo rodrigo roger roland rolf rolfe rollo
    roman romeo romulus ron ronald ronan ronnie rory roscoe ross rowland roy rube ruben rudi rudolf rudolph rudy
    rufus rupert russ russell rusty rutherford ryan salim salvador salvatore sam sammy samson samuel sancho sanjay
    santiago saul scott seamus sean sebastian septimus serge sergei sergio seth seumas seymour shamus shaun shawn
    sheldon sherlock sherman shylock sid siegfried sigmund sigurd silas silvester silvio simeon simon sinbad
    sinclair sol solomon spencer stan stanislaus stanley stavros stefan stefano stephen stephan sterling steve
    steven stewart stu stuart sullivan sunil sven sylvester tadeusz tarquin tariq tariqul ted teddy teo terence
    terrance terrence thaddeus theo theobald theodore theophilus theseus thomas thor thorold thorwald tibby tim
    timothy titus tobias toby todd tom tomas tommaso tommy tony torquil travis trevor tristan tristram troilus troy
    tyler tyrone uriah ulric ulysses umberto uwe vadim valentin valentine vanya vasco vasily vaughan vernon vic
    vicente victor vijay viktor vikram vince vincent vincenzo virgil vitaly vito vivek vladimir wade waldo walter
    wallace wally walt warren washington wayne wenceslas wendell wesley wilbur wilfred wilfrid wilhelm will willard
    willem william willie willis willoughby willy wilmot winston wolfgang woodrow wyatt xander xavier yakov yann
    yannick yevgeny yorick yuri yusuf yves zac zach zachariah zachary zack zane zebulon zeke zeno zhivago dele femi
    tunde kunle segun wale chidi emeka obi kofi kwesi jabari sipho thabo themba tendai moshe yossi eitan noam asher
    lukas moritz leif ragnar haakon mads soren niels rasmus mikkel joost pieter koen ruud antti matti pekka jussi
    mikko marek wojtek jacek kazimierz bogdan radu mircea mihai dragan milos zoran goran branko petar kostas yannis
    nikos ahmet emre selim burak idris nadir zayd bilal usman rajiv rohan anand suresh mahesh ganesh harish deepak
    takashi satoshi kazuo haruto joao tiago rui nuno thiago otavio tybalt halvard orlo ifan emrys gethin iestyn
    rhodri gwyn aled hywel iolo osian macsen cai dewi tomos denzel piran petroc cador merryn conall diarmaid eoghan
    fionn oisin padraic ruairi tadhg calum ewan euan innes ruaridh struan moe nash elroy clem cosmo caspian ptolemy
    wilf monty shane
    """
) - {"iris"}
EITHER = words(
    """
    addison alex ali angel ashley aubrey avery bailey bellamy bernie billie blair bobbie cameron carey carson casey
    charlie chris corey courtney dana darcy daryl devon drew eden ellery ellis emerson evelyn fran francis frankie
    gale glen gray harley harper hayden hilary indiana jackie jaime jamie jan jess jesse jessie jo jocelyn jodie
    jordan jules kai keegan kelly kelsey kendall kerry kim kit laurie lee leigh leslie lesley lindsay logan loren
    lou lynn mackenzie marion mel merle micah michele morgan nat nicky nikita noel pat parker peyton phoenix quinn
    reagan reese remy riley robbie robin rory rowan sal sam sandy sasha shannon shawn shelby sidney skylar stevie
    sydney taylor terry toni tracy tyler val valentine vivian wren
    """
)
FIRST_NAMES = FEMALE | MALE | EITHER


def gender_of(first_name: str) -> Gender | None:
    """The gender that a first name usually tells; None where it tells none or is not known."""
    name = first_name.lower()
    if name in EITHER:
        return None
    return "f" if name in FEMALE else "m" if name in MALE else None
