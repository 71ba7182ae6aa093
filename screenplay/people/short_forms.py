"""Short forms of first names and the full names they stand for. Plain facts, written down for this project."""

from __future__ import annotations

SHORT_FORMS = {
    short: frozenset(full.split("+"))
    for short, _, full in (
        entry.partition("=")
        for entry in """
    abby=abigail abe=abraham addie=adelaide+adeline aggie=agnes+agatha al=albert+alfred+alan+alexander+alvin
    alec=alexander alex=alexander+alexandra+alexis+alexei+alejandro alf=alfred alfie=alfred ally=alison+alice
    andy=andrew+andreas annie=anne+anna+ann archie=archibald art=arthur babs=barbara barney=barnabas+bernard
    bart=bartholomew bea=beatrice+beatrix becca=rebecca becky=rebecca bella=isabella+arabella+annabella
    belle=isabella+isabelle+arabella+annabelle ben=benjamin+benedict+bennett benny=benjamin+benedict
    bernie=bernard+bernadette bert=albert+herbert+bertram+robert+hubert bertie=albert+herbert+bertram+robert
    bess=elizabeth bessie=elizabeth beth=elizabeth+bethany betsy=elizabeth betty=elizabeth biddy=bridget
    bill=william billy=william bob=robert bobby=robert carrie=caroline+carolyn cass=cassandra cassie=cassandra
    cathy=catherine cat=catherine+catriona charley=charles charlie=charles+charlotte chet=chester
    chris=christopher+christine+christina+christian chrissie=christine+christina chuck=charles cindy=cynthia+lucinda
    cissy=cecilia+cicely clem=clement+clementine cliff=clifford connie=constance+cornelia curt=curtis daisy=margaret
    dan=daniel danny=daniel dave=david davy=david deb=deborah+debra debbie=deborah+debra della=adela+adelaide
    di=diana dick=richard dickie=richard dolly=dorothy+dorothea dom=dominic+dominick don=donald
    dora=theodora+dorothea+isadora dot=dorothy dottie=dorothy doug=douglas dru=drusilla ed=edward+edwin+edgar+edmund
    eddie=edward+edwin+edgar+edmund effie=euphemia eliza=elizabeth ellie=eleanor+elizabeth+ellen
    elsie=elizabeth+elspeth em=emma+emily+emmeline ernie=ernest etta=henrietta eva=evangeline evie=evelyn+eve+eva
    fan=frances+fanny fannie=frances fanny=frances flo=florence+flora florrie=florence flossie=florence
    fran=frances+francesca frank=francis+franklin frankie=francis+franklin+frances fred=frederick+alfred+frederic
    freddie=frederick+alfred freddy=frederick+alfred gabe=gabriel gene=eugene geoff=geoffrey
    georgie=george+georgina+georgiana gerry=gerald+gerard gert=gertrude gertie=gertrude gil=gilbert
    ginny=virginia+ginevra greg=gregory gus=augustus+gustav+gustave+angus gwen=gwendolen+gwendolyn+gwendoline
    hal=henry+harold hank=henry harry=henry+harold+harrison hattie=harriet+henrietta herb=herbert
    hetty=henrietta+hester+esther ike=isaac izzy=isabel+isabella+isobel jack=john+jackson+jonathan
    jackie=jacqueline jake=jacob jamie=james jan=janet+janice janey=jane janie=jane jeff=jeffrey+geoffrey
    jem=james+jeremy+jemima jemmy=james jen=jennifer jenny=jennifer+jane jerry=jeremiah+jeremy+gerald+jerome
    jess=jessica jessie=jessica jim=james jimmy=james jo=josephine+joanna+joan jock=john joe=joseph joey=joseph
    johnnie=john johnny=john jon=jonathan josh=joshua josie=josephine judy=judith kate=katherine+catherine+katharine
    kath=kathleen+katherine kathy=katherine+kathleen katie=katherine+catherine+katharine katy=katherine+catherine
    katya=ekaterina ken=kenneth kenny=kenneth kit=christopher+katherine+kitty kitty=catherine+katherine+katharine
    lance=lancelot larry=lawrence+laurence laurie=laurence+lawrence+theodore len=leonard lenny=leonard
    leo=leonard+leopold lettie=letitia+lettice letty=letitia+lettice lew=lewis libby=elizabeth lily=lilian+lillian
    liz=elizabeth liza=elizabeth lizzie=elizabeth lizzy=elizabeth lola=dolores lottie=charlotte
    lou=louis+louise+louisa lucy=lucia+lucinda+lucille lulu=louise+louisa+lucy maddie=madeleine+madeline
    madge=margaret mag=margaret maggie=margaret+magdalena maisie=margaret mamie=mary+margaret mandy=amanda
    marge=margaret+marjorie margie=margaret+marjorie mat=matthew matt=matthew+matteo mattie=matilda+martha
    max=maximilian+maxwell+maxine may=mary+margaret meg=margaret+megan meggie=margaret mel=melanie+melissa+melvin
    mick=michael mickey=michael mike=michael+miguel+mikhail millie=mildred+millicent+camilla
    milly=mildred+millicent+camilla mimi=miriam mina=wilhelmina minnie=wilhelmina+minerva mitch=mitchell moll=mary
    molly=mary mo=maureen+mohammed nan=anne+nancy nancy=anne nat=nathaniel+nathan+natalie nate=nathaniel+nathan
    ned=edward+edmund nell=eleanor+ellen+helen nellie=eleanor+ellen+helen nelly=eleanor+ellen+helen
    nick=nicholas+nicolas nicky=nicholas+nicola+nicole nora=honora+eleanor ollie=oliver+olivia paddy=patrick
    pam=pamela pat=patrick+patricia patsy=patricia patty=patricia+martha peg=margaret peggy=margaret pen=penelope
    penny=penelope percy=percival pete=peter phil=philip+phillip+philippa pip=philip+philippa
    pippa=philippa polly=mary pru=prudence prue=prudence rafe=ralph+raphael ray=raymond reg=reginald reggie=reginald
    rex=reginald rich=richard richie=richard rick=richard+frederick ricky=richard rob=robert robbie=robert
    robin=robert rod=rodney+roderick ron=ronald ronnie=ronald+veronica rosie=rose+rosemary+rosalind russ=russell
    sadie=sarah sal=sarah+sally sally=sarah sam=samuel+samantha sammy=samuel+samantha sandra=alexandra
    sandy=alexander+alexandra sasha=alexander+alexandra sid=sidney sol=solomon stan=stanley steve=stephen+steven
    stella=estella stu=stuart sue=susan+susanna sukey=susan susie=susan+susanna tam=tamsin+thomas+tamara
    ted=edward+theodore teddy=edward+theodore teo=mateo+matteo terry=terence+theresa tess=theresa tessa=theresa
    theo=theodore+theobald+theodora tibby=theobald+isabel tilly=matilda tim=timothy timmy=timothy tina=christina
    toby=tobias tom=thomas tommy=thomas tony=anthony+antony+antonio trish=patricia trix=beatrice+beatrix
    trixie=beatrice+beatrix trudy=gertrude val=valerie+valentine vic=victor vicky=victoria vince=vincent
    viv=vivian+vivien+vivienne wally=walter+wallace walt=walter wat=walter will=william+wilfred willie=william+wilfred
    willy=william win=winifred+winston winnie=winifred xander=alexander zach=zachary zack=zachary
    """.split()  # noqa: SIM905
    )
}
"""For each short form, in lower case, the names that it may stand for."""


def same_first_name(one: str, other: str) -> bool:
    """Whether two first names may be one person's: equal, or one the short form of the other, or of the same name."""
    one, other = one.lower(), other.lower()
    ones, others = SHORT_FORMS.get(one, frozenset()), SHORT_FORMS.get(other, frozenset())
    return one == other or one in others or other in ones or bool(ones & others)
