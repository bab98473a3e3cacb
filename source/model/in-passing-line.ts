// Why a line may not stand under its date: it tells in passing what is of that day.

/** How the fault of "Orr, who left on Monday, sings" of Monday begins: `lineFault` of such an event, with the name of its rule behind. */
export const IN_PASSING = 'its day is only that of';
