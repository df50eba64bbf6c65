# verdict: right
"""Háló tiszta Pythonban, mátrixműveletekkel kézzel (lista a listában)."""
from functools import reduce
from math import exp, log
from random import Random

veletlen = Random(1956)


def szorzat(a, b):
    bt = list(zip(*b))
    return [[sum(p * q for p, q in zip(sor, oszlop)) for oszlop in bt] for sor in a]


def transzponalt(a):
    return [list(s) for s in zip(*a)]


def elemenkent(f, *ms):
    return [[f(*elemek) for elemek in zip(*sorok)] for sorok in zip(*ms)]


def egyessel(a):
    return [sor + [1.0] for sor in a]


def uj(n, m):
    return [[veletlen.gauss(0, (1 / n) ** 0.5) for _ in range(m)] for _ in range(n + 1)]


def szigmoid(z):
    return 1 / (1 + exp(-z))


def elore(halo, x):
    def tovabb(retegek, w):
        return retegek + [elemenkent(szigmoid, szorzat(egyessel(retegek[-1]), w))]
    return reduce(tovabb, halo, [x])


def gradiensek(halo, retegek, cel):
    n = len(cel)
    delta = elemenkent(lambda y, t: (y - t) / n, retegek[-1], cel)
    eredmeny = []
    for w, be in zip(reversed(halo), reversed(retegek[:-1])):
        eredmeny.append(szorzat(transzponalt(egyessel(be)), delta))
        vissza = szorzat(delta, transzponalt(w[:-1]))
        delta = elemenkent(lambda v, a: v * a * (1 - a), vissza, be)
    return eredmeny[::-1]


# minden 4 bites szám: osztható-e hárommal, és nagyobb-e mint 9
x = [[float(n >> k & 1) for k in range(4)] for n in range(16)]
cel = [[float(n % 3 == 0), float(n > 9)] for n in range(16)]

halo = [uj(4, 7), uj(7, 5), uj(5, 2)]
for lepes in range(700):
    retegek = elore(halo, x)
    g = gradiensek(halo, retegek, cel)
    halo = [elemenkent(lambda w, d: w - 2.0 * d, w, d) for w, d in zip(halo, g)]
    if lepes % 140 == 0:
        hiba = -sum(log(y if t else 1 - y) for ys, ts in zip(retegek[-1], cel) for y, t in zip(ys, ts))
        print(lepes, round(hiba / 16, 4))
