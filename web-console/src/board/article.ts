/** What the article of 2019 says of the city; some of its figures are lower bounds. */
export interface Figure {
  value: number
  atLeast: boolean
}

const exactly = (value: number): Figure => ({ value, atLeast: false })
const atLeast = (value: number): Figure => ({ value, atLeast: true })

export const ARTICLE = {
  organisations: exactly(503),
  volunteers: atLeast(81_000),
  hours: atLeast(2_540_000),
  projects: exactly(35),
  claimed: exactly(15),
  cases: exactly(956),
  personTimes: atLeast(73_000),
} satisfies Record<string, Figure>

export type FigureName = keyof typeof ARTICLE

/** How much of the article's figure is reached, in whole percent, rounded down so that nothing is told before it is. */
export const reached = (name: FigureName, value: number) => Math.floor((value / ARTICLE[name].value) * 100)
