const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that say nothing about what is looked for; dropped unless nothing else is left. */
export const stopWords = words(`
  a about after again all also always am an and any are as at be because been before being between but by can cannot could did do does
  doing done during each either else ever every few for from get gets give given gives go goes had has have having he her here him his how
  i if in instead into is it its itself just least less let like made make makes making many may me might more most much must my never no
  nor not of off often on once one only or other our out over own per please rather really same shall she should show shows since so some
  such tell than that the their them themselves then there these they this those through to too under until up upon us use used uses using
  very via was way we well were what when where whether which while who whom whose why will with within without would yes yet you your eg ie etc vs
  versus et al
`);

/** Words that narrow a question a little: they count, but no result needs them. */
export const weakWords = words(`
  difference differences different differ compare compared comparison example examples explain explained explanation mean means meaning
  work works happen happens cause causes caused reason reasons effect effects type types kind kinds role best better good bad
  highest lowest high low large small big problem problems question information overview important need needs thing things
  come comes become becomes know known find found help helps say says new battery batteries cell cells
`);
