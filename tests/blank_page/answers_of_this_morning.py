# verdict: wrong
# first wrong: forward
# line: 18
# mistake: -
# why: the answers are of the pass at the day's beginning, and the weights have moved since then
import numpy as np

rng = np.random.default_rng(22)
def f(s): return 1 / (1 + np.exp(-s))
notes = rng.normal(size=(10, 2))
happy = (notes[:, 0] - notes[:, 1] > 0) * 1.0
w, v = rng.normal(size=(2, 6)), rng.normal(size=6)
for day in range(60):
    morning = f(f(notes @ w) @ v)
    print(day, np.abs(morning - happy).mean()) if day % 20 == 0 else None
    for k in range(len(notes)):
        mid = f(notes[k] @ w)
        said = morning[k]
        d = (said - happy[k]) * said * (1 - said)
        back = d * v * mid * (1 - mid)
        v = v - 0.4 * d * mid
        w = w - 0.4 * np.outer(notes[k], back)
