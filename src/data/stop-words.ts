/**
 * The commonest function words of languages that news is written in; their share tells prose from lists of names and
 * labels (jusText's stop-word density). One string a language; Vietnamese words are syllables.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she there would their we him been has when who will more no if out so said what its about than into them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through back years where much your way well down should because each just those people how too little good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three',
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seiner worden will zwischen immer was sagte',
    'le la les de des du un une et à en dans que qui pour sur au aux par plus est pas ne se ce il elle son sa ses avec sont mais ou comme cette ces été ont fait leur nous vous on tout être avait aussi deux même bien où sans peut entre après depuis très encore selon',
    'el los las una por con para del se al lo más pero sus su ya muy sin sobre este esta entre cuando también hasta hay donde quien desde nos durante todos uno les ni contra otros ese eso ante ellos e esto antes algunos qué unos yo otro porque ha han fue era ser está',
    'il che di è per una sono con non del della dei delle gli nel nella alla ma più anche si da lo ha come questo le al dal tra stato essere',
    'o os as um uma que não com por mais como mas foi ao ele das tem seu sua ou ser quando muito nos já está também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha têm',
    'het een van en is dat op te met voor zijn niet aan er om ook als maar dan zij bij nog uit door naar heeft hebben worden wordt kan geen wel over',
    'và của là có cho các được trong không với một những này người để khi đã ở từ đến tại về sẽ ra vào cũng như theo đó trên phải năm nhiều nhưng còn hơn do bị sau làm nên cả lại đang rất vì thì mà hay qua vẫn chỉ đều nếu thể việc ông bà anh chị tôi họ nước ngày hai trước dân đầu mới gì biết',
    'i w z na do się nie że to jest o jak po za od ale tak ich już przez dla przed może był było były oraz',
    'och i att det som en på är av för med den till inte om har de ett men var jag sig så från vi han kan hon när år',
    'yang dan di dengan untuk dari ini itu dalam tidak akan pada juga ke karena adalah ada oleh telah sudah bisa saat mereka',
    've bir bu da de için ile olarak çok daha en gibi olan kadar sonra',
    'и в не на я что он с по это как но они к у же вы за бы от для из о мы так его то все была был было быть',
  ]
    .join(' ')
    .split(' '),
)
