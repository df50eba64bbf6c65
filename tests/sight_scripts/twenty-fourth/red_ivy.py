# verdict: wrong
# line: 22
# also: 25
# why: forward pass: The sum isn't set back to the bias/0 for the next hidden unit, so it carries on the sums of the units before.
# Retropropagazione, solo Python
from math import exp
from random import random, seed

seed(17)
tab_x = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
tab_y = [0, 1, 1, 0]
nh = 4
eta = 0.5
wih = [[2 * random() - 1 for j in range(nh)] for i in range(3)]
who = [2 * random() - 1 for j in range(nh + 1)]

def sigmoide(a):
    return 1 / (1 + exp(-a))

def avanti(x):
    h = []
    somma = 0
    for j in range(nh):
        for i in range(3):
            somma += x[i] * wih[i][j]
        h.append(sigmoide(somma))
    o = who[nh]
    for j in range(nh):
        o += h[j] * who[j]
    return h, sigmoide(o)

for epoca in range(3000):
    for x, y in zip(tab_x, tab_y):
        h, o = avanti(x)
        do = (y - o) * o * (1 - o)
        for j in range(nh):
            dh = do * who[j] * h[j] * (1 - h[j])
            who[j] += eta * do * h[j]
            for i in range(3):
                wih[i][j] += eta * dh * x[i]
        who[nh] += eta * do

for x, y in zip(tab_x, tab_y):
    print(x[:2], y, round(avanti(x)[1], 3))
