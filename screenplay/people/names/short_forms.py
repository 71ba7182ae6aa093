"""Short forms of first names and the full names they stand for. Plain facts, written down for this project."""

from __future__ import annotations

SHORT_FORMS = {
    short: frozenset(full.split("+"))
    for short, _, full in (
        entry.partition("=")
        for entry in """
    abby=abigail abe=abraham addie=adelaide+adeline ade=adrian+adewale aggie=agnes+agatha
    al=albert+alfred+alan+alexander+alvin alec=alexander alex=alexander+alexandra+alexis+alexei+alejandro alf=alfred
    alfie=alfred ally=alison+alice andy=andrew+andreas ange=angela angie=angela+angelina annie=anne+anna+ann
    archie=archibald arnie=arnold art=arthur augie=august+augustus+augustine babs=barbara barb=barbara
    barney=barnabas+bernard bart=bartholomew baz=barry+basil bea=beatrice+beatrix bec=rebecca becca=rebecca
    becky=rebecca bella=isabella+arabella+annabella belle=isabella+isabelle+arabella+annabelle
    ben=benjamin+benedict+bennett benny=benjamin+benedict bernie=bernard+bernadette
    bert=albert+herbert+bertram+robert+hubert bertie=albert+herbert+bertram+robert bess=elizabeth bessie=elizabeth
    beth=elizabeth+bethany betsy=elizabeth betty=elizabeth bev=beverley+beverly bex=rebecca biddy=bridget bill=william
    billy=william bob=robert bobbie=roberta+barbara bobby=robert bram=abraham bri=brian+brianna bridie=bridget+brigid
    cal=calvin+callum+caleb cam=cameron+camilla caro=caroline carrie=caroline+carolyn cass=cassandra cassie=cassandra
    cat=catherine+catriona cathy=catherine cec=cecil+cecilia charley=charles charlie=charles+charlotte chas=charles
    chaz=charles chet=chester chris=christopher+christine+christina+christian chrissie=christine+christina
    chuck=charles cindy=cynthia+lucinda cissy=cecilia+cicely clem=clement+clementine cleo=cleopatra cliff=clifford
    col=colin+colm con=constance+conrad+cornelius connie=constance+cornelia cordy=cordelia curt=curtis cyn=cynthia
    dai=david+dafydd daisy=margaret dan=daniel danny=daniel dave=david davy=david deb=deborah+debra
    debbie=deborah+debra dee=deirdre+delia+diana+deborah del=derek della=adela+adelaide den=dennis+denis+denise
    denny=dennis+denis+denise+denzil des=desmond dex=dexter di=diana dick=richard dickie=richard dickon=richard
    dodie=dorothy+dorothea dodo=dorothy+dorothea dolly=dorothy+dorothea dom=dominic+dominick don=donald
    dora=theodora+dorothea+isadora dot=dorothy dottie=dorothy dotty=dorothy doug=douglas dougie=douglas drew=andrew
    dru=drusilla dud=dudley dunc=duncan ed=edward+edwin+edgar+edmund eddie=edward+edwin+edgar+edmund edie=edith
    effie=euphemia eliza=elizabeth ellie=eleanor+elizabeth+ellen elsie=elizabeth+elspeth em=emma+emily+emmeline
    ernie=ernest etta=henrietta eva=evangeline evie=evelyn+eve+eva fan=frances+fanny fannie=frances fanny=frances
    ferdie=ferdinand ferdy=ferdinand fi=fiona+fionnuala flick=felicity fliss=felicity flo=florence+flora
    florrie=florence flossie=florence fran=frances+francesca frank=francis+franklin frankie=francis+franklin+frances
    frannie=frances fred=frederick+alfred+frederic freddie=frederick+alfred freddy=frederick+alfred
    gabby=gabrielle+gabriella+gabriel gabe=gabriel gary=gareth gaz=gary+gareth gene=eugene geoff=geoffrey
    geordie=george georgie=george+georgina+georgiana gerry=gerald+gerard gert=gertrude gertie=gertrude gil=gilbert
    gill=gillian ginny=virginia+ginevra glad=gladys gord=gordon gordie=gordon greg=gregory
    gus=augustus+gustav+gustave+angus gwen=gwendolen+gwendolyn+gwendoline hal=henry+harold hank=henry
    harry=henry+harold+harrison hattie=harriet+henrietta hatty=harriet+henrietta herb=herbert
    hettie=henrietta+hester+esther hetty=henrietta+hester+esther hil=hilary+hilda honor=honora+honoria
    hughie=hugh+hubert ibby=ibrahim+isabel iggy=ignatius ike=isaac immy=imogen izzy=isabel+isabella+isobel
    jack=john+jackson+jonathan jackie=jacqueline jacko=jack+john jake=jacob jamie=james jan=janet+janice janey=jane
    janie=jane jas=jasmine+jasper jay=jason+james jeb=jebediah jed=jedidiah jeff=jeffrey+geoffrey
    jem=james+jeremy+jemima jemmy=james jen=jennifer jenny=jennifer+jane jerry=jeremiah+jeremy+gerald+jerome
    jess=jessica jessie=jessica jez=jeremy+jeremiah jill=gillian jim=james jimbo=james jimmie=james jimmy=james
    jo=josephine+joanna+joan joanie=joan jock=john joe=joseph joey=joseph johnnie=john johnny=john jon=jonathan
    jools=julian+julia+julie josh=joshua josie=josephine judy=judith jules=julian+julia+julius+julie+juliet
    kat=katherine+katharine+katrina kate=katherine+catherine+katharine kath=kathleen+katherine kathy=katherine+kathleen
    katie=katherine+catherine+katharine katy=katherine+catherine katya=ekaterina kaz=karen+kazimierz+casimir
    ken=kenneth kenny=kenneth kev=kevin kit=christopher+katherine+kitty kitty=catherine+katherine+katharine lal=lalitha
    lance=lancelot larry=lawrence+laurence laurie=laurence+lawrence+theodore len=leonard lenny=leonard
    leo=leonard+leopold lettie=letitia+lettice letty=letitia+lettice lew=lewis lex=alexander+alexandra+alexis
    libby=elizabeth lil=lilian+lillian+lily lily=lilian+lillian liv=olivia liz=elizabeth liza=elizabeth
    lizzie=elizabeth lizzy=elizabeth lola=dolores lotte=charlotte lottie=charlotte lou=louis+louise+louisa
    lu=lucy+louise+lucinda lucy=lucia+lucinda+lucille ludo=ludovic lulu=louise+louisa+lucy mabs=mabel
    mack=mackenzie+malcolm maddie=madeleine+madeline madge=margaret mag=margaret maggie=margaret+magdalena
    mags=margaret maisie=margaret mal=malcolm+malachy+malachi mamie=mary+margaret mandy=amanda manny=emmanuel+manuel
    marg=margaret marge=margaret+marjorie margie=margaret+marjorie margo=margaret+margot marv=marvin mat=matthew
    matt=matthew+matteo mattie=matilda+martha maudie=maud+maude max=maximilian+maxwell+maxine may=mary+margaret
    meg=margaret+megan meggie=margaret mel=melanie+melissa+melvin merv=mervyn mick=michael mickey=michael
    micky=michael mike=michael+miguel+mikhail mikey=michael millie=mildred+millicent+camilla
    milly=mildred+millicent+camilla mimi=miriam min=minerva+wilhelmina mina=wilhelmina minnie=wilhelmina+minerva
    misha=mikhail mitch=mitchell mitya=dmitri mo=maureen+mohammed moll=mary molly=mary monty=montague+montgomery
    mort=mortimer+morton mossie=maurice+thomas nan=anne+nancy nance=nancy nancy=anne nat=nathaniel+nathan+natalie
    nate=nathaniel+nathan nath=nathan+nathaniel ned=edward+edmund nell=eleanor+ellen+helen nellie=eleanor+ellen+helen
    nelly=eleanor+ellen+helen ness=vanessa+agnes nessa=vanessa+agnes nev=neville nic=nicholas+nicola+nicole
    nick=nicholas+nicolas nicky=nicholas+nicola+nicole nige=nigel nikki=nicola+nicole noll=oliver
    nora=honora+eleanor+honoria norm=norman obie=obadiah ollie=oliver+olivia olly=oliver+olivia oz=oswald+osborne
    paddy=patrick pam=pamela pat=patrick+patricia patsy=patricia patty=patricia+martha peg=margaret peggy=margaret
    pen=penelope penny=penelope perce=percival+percy percy=percival pete=peter petey=peter phil=philip+phillip+philippa
    pip=philip+philippa pippa=philippa polly=mary pris=priscilla pru=prudence prue=prudence rach=rachel
    rafe=ralph+raphael raff=ralph+raphael ray=raymond reba=rebecca reg=reginald reggie=reginald ren=renata rex=reginald
    rich=richard richie=richard rick=richard+frederick ricky=richard rob=robert robbie=robert robbo=robert robin=robert
    rod=rodney+roderick roddy=roderick+rodney roly=roland+rowland ron=ronald roni=veronica ronnie=ronald+veronica
    ros=rosalind+rosamund+rosemary rosie=rose+rosemary+rosalind roz=rosalind+rosamund+rosemary russ=russell ruthie=ruth
    sadie=sarah sal=sarah+sally sally=sarah sam=samuel+samantha sammy=samuel+samantha sandra=alexandra
    sandy=alexander+alexandra sasha=alexander+alexandra seb=sebastian shaz=sharon+shazia shel=sheldon+shelley
    si=simon+silas+simeon sibby=sibyl+sybil sid=sidney siggy=sigmund+siegfried+sigrid sol=solomon soph=sophie+sophia
    spence=spencer stan=stanley stella=estella steph=stephanie+stephen steve=stephen+steven
    stevie=stephen+steven+stephanie stew=stewart stu=stuart sue=susan+susanna sukey=susan susie=susan+susanna
    sy=seymour syd=sydney+sidney tabby=tabitha tam=tamsin+thomas+tamara tash=natasha tasha=natasha
    ted=edward+theodore+theodora teddy=edward+theodore+theodora tel=terence+terry teo=mateo+matteo
    terry=terence+theresa tess=theresa tessa=theresa thad=thaddeus thea=dorothea+theodora
    theo=theodore+theobald+theodora tibby=theobald+isabel tilda=matilda tilly=matilda+ottilie tim=timothy timmy=timothy
    tina=christina tish=letitia toby=tobias tom=thomas tommy=thomas toni=antonia+antoinette tony=anthony+antony+antonio
    tori=victoria trev=trevor tris=tristan+tristram trish=patricia trix=beatrice+beatrix trixie=beatrice+beatrix
    trixy=beatrice trudy=gertrude val=valerie+valentine vi=violet+viola vic=victor vicki=victoria vicky=victoria
    vik=vikram vin=vincent vince=vincent vinnie=vincent+lavinia vinny=vincent viv=vivian+vivien+vivienne
    volodya=vladimir vonnie=yvonne+siobhan wally=walter+wallace walt=walter wat=walter wes=wesley wilf=wilfred+wilfrid
    will=william+wilfred willie=william+wilfred wills=william willy=william win=winifred+winston winnie=winifred
    winny=winifred woody=woodrow xander=alexander zach=zachary zack=zachary zan=alexander zander=alexander zeke=ezekiel
    """.split()  # noqa: SIM905
    )
}
"""For each short form, in lower case, the names that it may stand for."""


def same_first_name(one: str, other: str) -> bool:
    """Whether two first names may be one person's: equal, or one the short form of the other, or of the same name."""
    one, other = one.lower(), other.lower()
    ones, others = SHORT_FORMS.get(one, frozenset()), SHORT_FORMS.get(other, frozenset())
    return one == other or one in others or other in ones or bool(ones & others)
