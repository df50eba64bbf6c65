# verdict: right
import math, random

NI, NH, NG = 3, 4, 3
RATE = 0.8
PAT = [([0.0, 0.0], 0.05), ([0.0, 1.0], 0.95), ([1.0, 0.0], 0.95), ([1.0, 1.0], 0.05)]

random.seed(1983)
def RND(): return 3.0 * (random.random() - 0.5)
W12 = [[RND() for I in range(NI)] for J in range(NH)]
W23 = [[RND() for J in range(NH)] for K in range(NG)]
W34 = [RND() for K in range(NG)]
X, H, G, OUT = [1.0, 0.0, 0.0], [0.0] * NH, [0.0] * NG, 0.0

def FNS(A):
    return 1.0 / (1.0 + math.exp(-A))

def FORWARD(p):
    global OUT
    X[1], X[2] = PAT[p][0]
    for J in range(NH):
        H[J] = FNS(sum(W12[J][I] * X[I] for I in range(NI)))
    for K in range(NG):
        G[K] = FNS(sum(W23[K][J] * H[J] for J in range(NH)))
    OUT = FNS(sum(W34[K] * G[K] for K in range(NG)))

def BACKWARD(p):
    D4 = (PAT[p][1] - OUT) * OUT * (1.0 - OUT)
    D3 = [D4 * W34[K] * G[K] * (1.0 - G[K]) for K in range(NG)]
    D2 = []
    for J in range(NH):
        S = 0.0
        for K in range(NG):
            S = S + D3[K] * W23[K][J]
        D2.append(S * H[J] * (1.0 - H[J]))
    for K in range(NG):
        W34[K] = W34[K] + RATE * D4 * G[K]
        for J in range(NH):
            W23[K][J] = W23[K][J] + RATE * D3[K] * H[J]
    for J in range(NH):
        for I in range(NI):
            W12[J][I] = W12[J][I] + RATE * D2[J] * X[I]

for CYCLE in range(6000):
    for p in range(4):
        FORWARD(p)
        BACKWARD(p)

for p in range(4):
    FORWARD(p)
    print("PATTERN", p + 1, "OUTPUT %6.3f" % OUT, "WANTED", PAT[p][1])
