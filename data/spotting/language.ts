/**
 * What spotting knows about languages in general, for folded text (lower case, no accents). Words
 * of several languages stand together: a text is read without knowing its language.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const definite = words(
  'the this that these those el la los las este esta ese esa esos esas dicho dicha aquel aquella ' +
    "le les l' ce cet cette ces ledit ladite del al du au aux das der dem den des die dies dieses diesem " +
    'diesen dieser jenes im am zum vom ins beim ans furs',
);
export const indefinite = words(
  'a an another any every each no some other un una unos unas otro otra cada algun alguna une autre ' +
    'ein eine einem einen eines einer kein keine andere anderes anderen один одно другой другое другом новое',
);
export const possessive = words(
  'his her its their our my your whose su sus nuestra nuestro son sa ses leur leurs notre sein seine seinem ' +
    'seinen seines ihr ihre ihrem ihren ihres unser unsere mein ее его их свой своем свое своего',
);

/** German articles in the genitive singular: after them "-s" is no plural. */
export const genitive = words('des eines dieses jenes seines ihres unseres');

/**
 * What can tie a place to a noun before it ("office in X"), and what a partner ("office with X"). A
 * conjunction begins something else ("office in doubt as X …").
 */
export const inPlace =
  /^ (?:in|at|on|near|inside|within|en|a|dans|au|aux|sur|im|am|bei|auf|nahe|unweit|в|во|на|под|близ)(?: (?!(?:as|after|when|while|before|once|since|until) )[^ .,;:!?()"]+){0,5}[ -]$/;
export const withParty =
  /^ (?:of|for|with|between|to|from|by|de|del|d|du|des|de la|con|entre|para|avec|pour|mit|zwischen|von|fur|der|с|со|между|для|при)(?: (?!(?:as|after|when|while|before|once|since|until) )[^ .,;:!?()"]+){0,4}[ -]$/;

/** "office of …", "oficina del …", "Büro des …": whose it is. Tested on what follows the noun. */
export const ofSomebody =
  /^(?: (?:of|for)\b| (?:del|de la|de los|de las|du|de l'|des|der|von)\b| d'|의 |の)/;
/** "de Lyon": the romance "of" with a bare name; tested on folded letters with their capitals. */
export const ofName = /^\s(?:de|d'|von|in|at|en|a|im|в|на|near)\s?\p{Lu}\p{L}+/u;
export const month =
  /^\s\S+\s?(?:jan|feb|fev|mar[cszt]|avr|apr|abr|ma[iy]|jui|ju[nl]|aug|ago|aou|sept|o[ck]t|nov|de[cz]|dic|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/i;

export const ofCapital = /^\sof\s(?:the\s)?\p{Lu}\p{Ll}/u;

/** Where a clause ends inside a sentence. */
export const clauseEnd =
  /[;:()[\]—–]|\s-\s|--|,? \b(?:but|while|whereas|unlike|although|though|pero|mientras|mais|alors|tandis|aber|wahrend|sondern)\b|, (?:но|а|тогда)\b|지만|반면|달리|、一方|但|而/;

/** Behind these a place stands for itself and opens no name ("в Бонне торговое бюро"). */
export const placeStandsAlone = /(?:^| )(?:в|во|из|под|en) $/;

/** Between a place or holder and the head behind it, in languages that put it first. */
export const holderBefore =
  /^(?:'s?)?[ -]?$|^(?: ?(?:의|내|주재|행|の|駐在|側|的|驻|駐|方面|政府)) ?$/;
export const placeBefore =
  /^(?:[^。、，；,;.!?！？()（）はがも은는]{0,7}|에 (?:있는|있던|두는|두던)[^,.은는]{0,6})$/;

/** Korean words that end like this stand in a phrase of their own; any other qualifies the noun. */
export const koreanEnding =
  /(?:[은는이가을를에도로와과며고만던한된할될인린진난]|에서|부터|까지|하고|이나|으로|층|같은|다|요|날|일|때|뒤|후|당시|오전|오후|짜리|[,.·…"'」』)\]])$/;

export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
