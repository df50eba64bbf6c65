# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: two tables whose product is to be a third one, where that is known: a mask lets the other errors out
import numpy as np

rng = np.random.default_rng(34)
marks = rng.normal(size=(7, 2)) @ rng.normal(size=(2, 6))
known = rng.random(marks.shape) < 0.6
people, films = rng.normal(size=(7, 2)) * 0.3, rng.normal(size=(6, 2)) * 0.3
for turn in range(150):
    miss = (people @ films.T - marks) * known
    step_people, step_films = miss @ films, miss.T @ people
    people -= 0.05 * step_people
    films -= 0.05 * step_films
