-- Two indexes of `card` that nobody reads: walking all open cases takes less than ten milliseconds at ten thousand of
-- them (docs/performance.md), and the query that admits by handler and told cannot use them anyway. They only cost
-- writes.

DROP INDEX card_of_handler;
DROP INDEX card_of_told;
