# verdict: right
import math
import numpy as np

# one sample after the other, outer products, everything one-dimensional
S = np.vectorize(lambda t: 1.0 / (1.0 + math.exp(-t)))
dS = np.vectorize(lambda s: s * (1.0 - s))

np.random.seed(31)
samples = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 1)]   # OR
A = np.random.uniform(-1, 1, (3, 3))
B = np.random.uniform(-1, 1, 3)
eta = 0.7

for n in range(600):
    loss = 0
    for vec, wish in samples:
        vec = np.asarray(vec)
        mid = S(A.dot(vec))
        end = S(B.dot(mid))
        gap = wish - end
        loss += gap ** 2
        d_end = gap * dS(end)
        d_mid = d_end * B * dS(mid)
        B = B + eta * d_end * mid
        A = A + eta * np.outer(d_mid, vec)
    if n % 150 == 0:
        print("round", n, "loss", float(loss))
for vec, wish in samples:
    print(vec, wish, float(S(B.dot(S(A.dot(vec))))))
