# verdict: right
"""Red neuronal estilo Java: bucles con índices"""
import math
import random
NUM_ENT, NUM_OCU, NUM_SAL = 3, 5, 2
ALFA, MOMENTO = 0.05, 0.6
random.seed(2)
W1 = [[0.0] * NUM_ENT for j in range(NUM_OCU)]
W2 = [[0.0] * NUM_OCU for k in range(NUM_SAL)]
for j in range(NUM_OCU):
    for i in range(NUM_ENT):
        W1[j][i] = random.random() - 0.5
for k in range(NUM_SAL):
    for j in range(NUM_OCU):
        W2[k][j] = random.random() - 0.5
d1 = [[0.0] * NUM_ENT for j in range(NUM_OCU)]
d2 = [[0.0] * NUM_OCU for k in range(NUM_SAL)]
entradas = [[0.2, 0.7, 1], [0.9, 0.1, 1], [0.4, 0.4, 1], [0.6, 0.8, 1]]
salidas = [[0.9, -0.3], [-0.2, 0.4], [0.3, 0.3], [0.5, -0.8]]
for ciclo in range(500):
    for ent, sal in zip(entradas, salidas):
        ocu = [0.0] * NUM_OCU
        for j in range(NUM_OCU):
            s = 0.0
            for i in range(NUM_ENT):
                s += W1[j][i] * ent[i]
            ocu[j] = math.tanh(s)
        err = [0.0] * NUM_SAL
        for k in range(NUM_SAL):
            s = 0.0
            for j in range(NUM_OCU):
                s += W2[k][j] * ocu[j]
            err[k] = sal[k] - s
        errOcu = [0.0] * NUM_OCU
        for j in range(NUM_OCU):
            for k in range(NUM_SAL):
                errOcu[j] += err[k] * W2[k][j]
            errOcu[j] *= 1 - ocu[j] * ocu[j]
        for k in range(NUM_SAL):
            for j in range(NUM_OCU):
                d2[k][j] = ALFA * err[k] * ocu[j] + MOMENTO * d2[k][j]
                W2[k][j] += d2[k][j]
        for j in range(NUM_OCU):
            for i in range(NUM_ENT):
                d1[j][i] = ALFA * errOcu[j] * ent[i] + MOMENTO * d1[j][i]
                W1[j][i] += d1[j][i]
    if ciclo % 100 == 0:
        print("ciclo", ciclo, err)
