# verdict: wrong
# line: 22
# also: 23
# why: w[j] is changed before the hidden delta of the same unit uses it.
# Henk, 58, gepensioneerd timmerman, zonder numpy
from math import exp
from random import seed, random

def s(x):
    return 1/(1+exp(-x))

tabel = [((0,0,1),0), ((0,1,1),0), ((1,0,1),0), ((1,1,1),1)]
seed(60)
v = [[random()-.5 for _ in range(3)] for _ in range(3)]
w = [random()-.5 for _ in range(3)]
for ronde in range(600):
    for rij, doel in tabel:
        h = [s(sum(rij[i]*v[i][j] for i in range(3))) for j in range(3)]
        uit = s(sum(h[j]*w[j] for j in range(3)))
        d = (doel-uit)*uit*(1-uit)
        for j in range(3):
            w[j] += d*h[j]
            dh = d*w[j]*h[j]*(1-h[j])
            for i in range(3):
                v[i][j] += dh*rij[i]
for rij, doel in tabel:
    h = [s(sum(rij[i]*v[i][j] for i in range(3))) for j in range(3)]
    print(rij, doel, round(s(sum(h[j]*w[j] for j in range(3))), 2))
