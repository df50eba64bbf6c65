# verdict: right
import numpy as np

FONT = """
.##. ###. .### ###. ####
#..# #..# #... #..# #...
#### ###. #... #..# ###.
#..# #..# #... #..# #...
#..# ###. .### ###. ####
"""
NAMES = "ABCDE"

lines = [row.split() for row in FONT.split("\n") if row]
glyphs = np.array([[1.0 if ch == "#" else 0.0 for row in lines for ch in row[k]] for k in range(5)])

rng = np.random.default_rng(55)
# a few noisy copies: one pixel flipped
X = np.repeat(glyphs, 8, axis=0)
for row in X:
    k = rng.integers(20)
    row[k] = 1 - row[k]
T = np.repeat(np.eye(5), 8, axis=0)

W = rng.normal(0, 0.3, (20, 10))
c = np.zeros(10)
V = rng.normal(0, 0.3, (10, 5))
d = np.zeros(5)
mW, mc, mV, md = (np.zeros_like(p) for p in (W, c, V, d))
lr, mu = 0.1, 0.9

for epoch in range(200):
    H = 1 / (1 + np.exp(-(X @ W + c)))
    Z = H @ V + d
    P = np.exp(Z)
    P = P / P.sum(axis=1)[:, None]

    dZ = (P - T) / len(X)
    dH = dZ @ V.T * H * (1 - H)

    mV = mu * mV - lr * H.T @ dZ
    md = mu * md - lr * dZ.sum(0)
    mW = mu * mW - lr * X.T @ dH
    mc = mu * mc - lr * dH.sum(0)
    V += mV
    d += md
    W += mW
    c += mc
    if epoch % 40 == 0:
        print(epoch, "cross entropy", -np.mean(np.sum(T * np.log(P), axis=1)))

out = 1 / (1 + np.exp(-(glyphs @ W + c))) @ V + d
print("".join(NAMES[k] for k in out.argmax(axis=1)))
