# verdict: right
# NETTRN, after the FORTRAN 77 original. Index 0 of every table is not used.
import random
import math

NI = 2
NH = 4
NO = 2
NP = 25
random.seed(1977)

X = [[0.0] * (NI + 1) for IP in range(NP + 1)]
D = [[0.0] * (NO + 1) for IP in range(NP + 1)]
for IP in range(1, NP + 1):
    for I in range(1, NI + 1):
        X[IP][I] = random.random() * 2.0 - 1.0
    D[IP][1] = 0.5 + 0.3 * X[IP][1] * X[IP][2]
    D[IP][2] = 0.5 + 0.3 * math.sin(2.0 * X[IP][1])

V = [[0.0] * (NI + 1) for J in range(NH + 1)]
W = [[0.0] * (NH + 1) for K in range(NO + 1)]
TV = [0.0] * (NH + 1)
TW = [0.0] * (NO + 1)
for J in range(1, NH + 1):
    for I in range(1, NI + 1):
        V[J][I] = random.gauss(0.0, 0.7)
for K in range(1, NO + 1):
    for J in range(1, NH + 1):
        W[K][J] = random.gauss(0.0, 0.7)

H = [0.0] * (NH + 1)
O = [0.0] * (NO + 1)
DO = [0.0] * (NO + 1)
DH = [0.0] * (NH + 1)
ETA = 0.8

for ITER in range(1, 401):
    SSE = 0.0
    for IP in range(1, NP + 1):
        for J in range(1, NH + 1):
            S = TV[J]
            for I in range(1, NI + 1):
                S = S + V[J][I] * X[IP][I]
            H[J] = 1.0 / (1.0 + math.exp(-S))
        for K in range(1, NO + 1):
            S = TW[K]
            for J in range(1, NH + 1):
                S = S + W[K][J] * H[J]
            O[K] = 1.0 / (1.0 + math.exp(-S))
            DO[K] = (D[IP][K] - O[K]) * O[K] * (1.0 - O[K])
            SSE = SSE + (D[IP][K] - O[K]) ** 2
        for J in range(1, NH + 1):
            S = 0.0
            for K in range(1, NO + 1):
                S = S + DO[K] * W[K][J]
            DH[J] = S * H[J] * (1.0 - H[J])
        for K in range(1, NO + 1):
            for J in range(1, NH + 1):
                W[K][J] = W[K][J] + ETA * DO[K] * H[J]
            TW[K] = TW[K] + ETA * DO[K]
        for J in range(1, NH + 1):
            for I in range(1, NI + 1):
                V[J][I] = V[J][I] + ETA * DH[J] * X[IP][I]
            TV[J] = TV[J] + ETA * DH[J]
    if ITER % 100 == 0:
        print(ITER, SSE)
