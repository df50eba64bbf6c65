# verdict: wrong
# line: 28
# why: L'erreur cachée de chaque neurone utilise le poids de sortie déjà corrigé.
# Perceptron multicouche, devoir maison n°3
import math
import random

random.seed(84)
H = 5
pas = 0.1
w = [[random.uniform(-1, 1), random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(H)]
s = [random.uniform(-1, 1) for _ in range(H)]
b = 0.0

def f(z):
    return 1 / (1 + math.exp(-z))

table = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
for epoque in range(4000):
    total = 0
    for (x1, x2), cible in table:
        c = [f(w[i][0] * x1 + w[i][1] * x2 + w[i][2]) for i in range(H)]
        y = f(sum(s[i] * c[i] for i in range(H)) + b)
        total += (cible - y) ** 2
        d = (cible - y) * y * (1 - y)
        for i in range(H):
            s[i] += pas * d * c[i]
            di = d * s[i] * c[i] * (1 - c[i])
            w[i][0] += pas * di * x1
            w[i][1] += pas * di * x2
            w[i][2] += pas * di
        b += pas * d
    if epoque % 800 == 0:
        print(epoque, total)
