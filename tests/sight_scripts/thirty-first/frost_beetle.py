# verdict: right
# Classification en trois classes, sans numpy
from math import exp, log
import random

random.seed(13)
points = []
for classe, (cx, cy) in enumerate([(0, 0), (2, 0), (1, 2)]):
    for _ in range(8):
        points.append(((cx + random.gauss(0, .5), cy + random.gauss(0, .5)), classe))

W = [[random.gauss(0, .1) for _ in range(2)] for _ in range(3)]
B = [0.0, 0.0, 0.0]
pas = 0.1

for tour in range(60):
    perte = 0
    for x, classe in points:
        s = [W[k][0] * x[0] + W[k][1] * x[1] + B[k] for k in range(3)]
        haut = max(s)
        e = [exp(v - haut) for v in s]
        p = [v / sum(e) for v in e]
        perte -= log(p[classe])
        # gradient : probabilités moins la cible
        for k in range(3):
            g = p[k] - (1 if k == classe else 0)
            W[k][0] -= pas * g * x[0]
            W[k][1] -= pas * g * x[1]
            B[k] -= pas * g
    if tour % 20 == 0:
        print("tour", tour, "perte", perte / len(points))
