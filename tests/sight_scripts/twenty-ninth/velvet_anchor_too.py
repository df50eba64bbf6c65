# verdict: right
import random

# F77 reflexes: everything indexed, everything upper case
random.seed(77)
NIN = 3
NHID = 4
NPAT = 8
ETA = 0.3
ALPHA = 0.6

PAT = [[float((K >> B) & 1) for B in range(NIN)] for K in range(NPAT)]
TGT = [float((K ^ (K >> 1) ^ (K >> 2)) & 1) for K in range(NPAT)]

W = [[random.uniform(-0.8, 0.8) for I in range(NIN + 1)] for J in range(NHID)]
V = [random.uniform(-0.8, 0.8) for J in range(NHID + 1)]
DW = [[0.0 for I in range(NIN + 1)] for J in range(NHID)]
DV = [0.0 for J in range(NHID + 1)]
E = 2.718281828459045

for ITER in range(600):
    SSE = 0.0
    GW = [[0.0 for I in range(NIN + 1)] for J in range(NHID)]
    GV = [0.0 for J in range(NHID + 1)]
    for K in range(NPAT):
        H = [0.0] * NHID
        for J in range(NHID):
            S = W[J][NIN]
            for I in range(NIN):
                S = S + W[J][I] * PAT[K][I]
            H[J] = 1.0 / (1.0 + E ** (-S))
        S = V[NHID]
        for J in range(NHID):
            S = S + V[J] * H[J]
        O = 1.0 / (1.0 + E ** (-S))
        ERR = TGT[K] - O
        SSE = SSE + ERR * ERR
        DO = ERR * O * (1.0 - O)
        for J in range(NHID):
            GV[J] = GV[J] + DO * H[J]
            DH = DO * V[J] * H[J] * (1.0 - H[J])
            for I in range(NIN):
                GW[J][I] = GW[J][I] + DH * PAT[K][I]
            GW[J][NIN] = GW[J][NIN] + DH
        GV[NHID] = GV[NHID] + DO
    for J in range(NHID):
        for I in range(NIN + 1):
            DW[J][I] = ETA * GW[J][I] + ALPHA * DW[J][I]
            W[J][I] = W[J][I] + DW[J][I]
    for J in range(NHID + 1):
        DV[J] = ETA * GV[J] + ALPHA * DV[J]
        V[J] = V[J] + DV[J]
    if ITER % 100 == 0:
        print(" ITER", ITER, " SSE", SSE)
