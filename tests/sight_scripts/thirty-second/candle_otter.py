# verdict: wrong
# line: 18
# perceptron multicouche avec tanh partout, sans numpy
from math import tanh
import random
random.seed(91)
exemples = [([random.uniform(-1, 1) for _ in range(2)] + [1.0]) for _ in range(20)]
cibles = [0.9 if e[0] ** 2 > e[1] else -0.9 for e in exemples]
P1 = [[random.gauss(0, 0.7) for _ in range(3)] for _ in range(6)]
P2 = [random.gauss(0, 0.7) for _ in range(6)]
pas = 0.05
for tour in range(300):
    somme = 0.0
    for e, c in zip(exemples, cibles):
        cachee = [tanh(sum(p * v for p, v in zip(ligne, e))) for ligne in P1]
        s = tanh(sum(p * h for p, h in zip(P2, cachee)))
        somme += (s - c) ** 2
        ds = (s - c) * s * (1 - s)
        dh = [ds * p * (1 - h * h) for p, h in zip(P2, cachee)]
        P2 = [p - pas * ds * h for p, h in zip(P2, cachee)]
        P1 = [[p - pas * d * v for p, v in zip(ligne, e)] for ligne, d in zip(P1, dh)]
    if tour % 60 == 0:
        print(tour, somme)
