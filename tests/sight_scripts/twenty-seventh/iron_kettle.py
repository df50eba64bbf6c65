# verdict: right
#     PROGRAM SINFIT - ONE HIDDEN LAYER, TANH.  INDICES START AT 1
import math
import random

NPTS = 20
NHID = 6
MAXIT = 600
ETA = 0.02
random.seed(1977)

X = [0.0] * (NPTS + 1)
Y = [0.0] * (NPTS + 1)
for I in range(1, NPTS + 1):
    X[I] = -3.0 + 6.0 * (I - 1) / (NPTS - 1)
    Y[I] = math.sin(X[I])

A = [0.0] * (NHID + 1)
B = [0.0] * (NHID + 1)
C = [0.0] * (NHID + 1)
for J in range(1, NHID + 1):
    A[J] = random.gauss(0.0, 1.0)
    B[J] = random.gauss(0.0, 1.0)
    C[J] = random.gauss(0.0, 0.5)
D = 0.0

H = [0.0] * (NHID + 1)
for ITER in range(1, MAXIT + 1):
    SSE = 0.0
    for I in range(1, NPTS + 1):
        S = D
        for J in range(1, NHID + 1):
            H[J] = math.tanh(A[J] * X[I] + B[J])
            S = S + C[J] * H[J]
        E = S - Y[I]
        SSE = SSE + E * E
        for J in range(1, NHID + 1):
            T = E * C[J] * (1.0 - H[J] ** 2)
            C[J] = C[J] - ETA * E * H[J]
            A[J] = A[J] - ETA * T * X[I]
            B[J] = B[J] - ETA * T
        D = D - ETA * E
    if ITER % 100 == 0:
        print("ITER %5d   RMS %10.6f" % (ITER, math.sqrt(SSE / NPTS)))
