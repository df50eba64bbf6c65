# verdict: wrong
# first wrong: error
# line: 24
# mistake: -
# why: A colon stands in the place of the samples' numbers, so 1 is taken from whole columns
import numpy as np

rng = np.random.default_rng(14)
names = rng.integers(0, 4, 48)
spots = np.array([[0, 2], [2, 0], [0, -2], [-2, 0]])[names] + rng.normal(0, 0.4, (48, 2))
inner, outer = rng.normal(0, 0.6, (2, 9)), rng.normal(0, 0.6, (9, 4))


def shares_of(total):
    high = np.exp(total - total.max(1)[:, None])
    return high / high.sum(1)[:, None]


for turn in range(300):
    bent = np.tanh(spots @ inner)
    shares = shares_of(bent @ outer)
    loss = -np.log(shares[np.arange(48), names]).mean()
    sent = np.array(shares)
    sent[:, names] -= 1
    sent = sent / 48
    below = (sent @ outer.T) * (1 - bent**2)
    outer = outer - 0.4 * bent.T @ sent
    inner = inner - 0.4 * spots.T @ below
