# verdict: wrong
# line: 15
# also: 26
import numpy as np

rng = np.random.default_rng(5)
fahr = rng.uniform(-1, 1, (25, 2))
ziel = np.sin(2 * fahr[:, :1] + 0.5) * 0.5 + fahr[:, 1:] * 0.3

gew = {"eingang": rng.normal(0, 0.6, (2, 10)), "ausgang": rng.normal(0, 0.6, (10, 1))}
bias = {"eingang": rng.normal(0, 0.6, 10), "ausgang": np.zeros(1)}


def vorwaerts(x):
    verdeckt = np.tanh(x @ gew["eingang"])
    return verdeckt, verdeckt @ gew["ausgang"] + bias["ausgang"]


def schritt(x, t, rate):
    verdeckt, aus = vorwaerts(x)
    d_aus = (aus - t) / len(x)
    d_ver = d_aus @ gew["ausgang"].T * (1 - verdeckt ** 2)
    gew["ausgang"] -= rate * verdeckt.T @ d_aus
    bias["ausgang"] -= rate * d_aus.sum(axis=0)
    gew["eingang"] -= rate * x.T @ d_ver
    bias["eingang"] -= rate * d_ver.sum(axis=0)
    return float(((aus - t) ** 2).mean())


for n in range(1500):
    fehler = schritt(fahr, ziel, 0.1)
    if n % 300 == 0:
        print(n, fehler)
