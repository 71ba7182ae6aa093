"""Words that go with light and words that go with darkness: what shines, is eaten or done then, and where people are.

One of them says little: a lamp may stand unlit, a moon hang in the sky by day. Many on one side tell whether it is day
or night in a scene that does not say so.
"""

from __future__ import annotations

from collections.abc import Collection

from screenplay.english import phrases, words

LIGHT = words(
    """
    sun sunlight sunshine sunny sunlit sunglasses parasol shade daylight heat haze hot breakfast lunch luncheon dinner
    noon midday morning forenoon afternoon today school schoolroom lesson teacher recess market tractor plough field
    garden lane path bee bees gull gulls pigeons crows rooks lark larks blackbird sparrow sparrows wasps porridge bacon
    egg eggs postman milkman mailman
    """
)
DARK = words(
    """
    dark darkness lamp lamps lamplight lamplit candle candles candlelight lantern lanterns torch torches torchlight
    flashlight firelight fire hearth embers flame lit lights glow glowed moon moonlight moonlit stars starlight night
    nights midnight evening dusk twilight supper cigar bed bedtime asleep slept sleeping awake snore snoring snored
    curtain curtains streetlamp streetlamps streetlight streetlights headlight headlights neon bonfire campfire moth
    moths bats owl owls firefly nightgown nightdress nightcap cocoa
    """
)
BY_DAY = words(
    """
    office classroom schoolroom courtroom laboratory lab library workshop workroom newsroom boardroom studio cafeteria
    canteen gallery school shop store bank bakery bookshop bookstore museum factory post-office surgery clinic
    pharmacy drugstore launderette laundromat barbershop salon grocery supermarket market marketplace playground
    farmyard forge smithy garage warehouse greenhouse embassy consulate foundry mill dairy sawmill
    """
)
"""Where people mostly are by day."""
BY_NIGHT = words("bar pub nightclub casino ballroom tavern saloon speakeasy campfire theatre theater cinema restaurant")

HOMES = words(
    """
    bedroom kitchen home house flat apartment cottage bathroom parlour parlor nursery attic inn hotel villa bungalow
    den lounge hut cabin mansion penthouse scullery farmhouse
    """
) | phrases("living room, sitting room, dining room, drawing room, front room, guest room, spare room, hotel room")
"""Where people are at any time."""


def light(told: Collection[str]) -> float:
    """How many more of the words in `told` go with light than with darkness."""
    return float(len(LIGHT.intersection(told)) - len(DARK.intersection(told)))
