# verdict: wrong
# line: 43
# also: 44
# why: the last weight of the output neuron, its bias, is left out of the update loop

import math
import random

random.seed(25)
N_HIDDEN = 3
TAXA = 0.5

dados = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

pesos_h = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(N_HIDDEN)]
pesos_o = [random.uniform(-1, 1) for _ in range(N_HIDDEN + 1)]


def sigmoid(a):
    return 1.0 / (1.0 + math.exp(-a))


for epoca in range(3000):
    sse = 0.0
    for entrada, alvo in dados:
        saidas = []
        for weights in pesos_h:
            total = weights[-1]
            for w, x in zip(weights, entrada):
                total += w * x
            saidas.append(sigmoid(total))
        total = pesos_o[-1]
        for w, h in zip(pesos_o, saidas):
            total += w * h
        out = sigmoid(total)

        err = alvo - out
        sse += err * err
        d_out = err * out * (1 - out)
        d_hid = [d_out * pesos_o[j] * saidas[j] * (1 - saidas[j]) for j in range(N_HIDDEN)]

        for j in range(N_HIDDEN):
            pesos_o[j] += TAXA * d_out * saidas[j]
        for j in range(N_HIDDEN):
            for i in range(2):
                pesos_h[j][i] += TAXA * d_hid[j] * entrada[i]
            pesos_h[j][-1] += TAXA * d_hid[j]
    if epoca % 500 == 0:
        print(epoca, sse)
