# verdict: wrong
# line: 10
# also: 13
# why: forward pass: The sigmoid lacks the minus sign in the exponent; it falls, while s(1-s) is the slope of the rising one.
import math, random

random.seed(6)

def sigm(x):
    return 1.0 / (1.0 + math.exp(x))

def pente(s):
    return s * (1.0 - s)

# ET, OU et OU exclusif : trois sorties
cas = [([0, 0], [0, 0, 0]), ([0, 1], [0, 1, 1]), ([1, 0], [0, 1, 1]), ([1, 1], [1, 1, 0])]
nc = 5
w1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(nc)]
w2 = [[random.uniform(-1, 1) for _ in range(nc + 1)] for _ in range(3)]
taux = 0.3

for essai in range(1500):
    cout = 0
    for x, t in cas:
        xb = x + [1]
        h = [sigm(sum(w * v for w, v in zip(ligne, xb))) for ligne in w1] + [1]
        y = [sigm(sum(w * v for w, v in zip(ligne, h))) for ligne in w2]
        d2 = [(t[k] - y[k]) * pente(y[k]) for k in range(3)]
        d1 = [pente(h[j]) * sum(d2[k] * w2[k][j] for k in range(3)) for j in range(nc)]
        for k in range(3):
            for j in range(nc + 1):
                w2[k][j] += taux * d2[k] * h[j]
        for j in range(nc):
            for i in range(3):
                w1[j][i] += taux * d1[j] * xb[i]
        cout += sum((a - b) ** 2 for a, b in zip(t, y))
    if essai % 300 == 0:
        print(essai, cout)
