# verdict: wrong
# line: 37
# why: updates: The input weights are changed with the input number j (the neuron's) instead of i.
import math
import random

random.seed(1234)
M = 3      # entradas e neurônios
dados = []
for _ in range(30):
    p = [random.uniform(-1, 1) for _ in range(M)]
    dados.append((p, 1.0 if p[0] + 2 * p[1] * p[2] > 0 else 0.0))

w = [[random.uniform(-1, 1) for _ in range(M)] for _ in range(M)]
b = [0.0] * M
v = [random.uniform(-1, 1) for _ in range(M)]
c = 0.0
taxa = 0.2

for volta in range(300):
    soma = 0.0
    for x, t in dados:
        h = []
        for j in range(M):
            z = b[j]
            for i in range(M):
                z += w[j][i] * x[i]
            h.append(math.tanh(z))
        y = 1 / (1 + math.exp(-(sum(v[j] * h[j] for j in range(M)) + c)))
        soma += (t - y) ** 2
        dy = (t - y) * y * (1 - y)
        dh = [dy * v[j] * (1 - h[j] ** 2) for j in range(M)]
        for j in range(M):
            v[j] += taxa * dy * h[j]
            b[j] += taxa * dh[j]
            for i in range(M):
                w[j][i] += taxa * dh[j] * x[j]
        c += taxa * dy
    if volta % 60 == 0:
        print("volta", volta, "erro", soma / len(dados))
